package org.openphb.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.openphb.world.Owner;
import org.openphb.world.SignIn;

/** Somebody we have never seen. */
@QuarkusTest
class FirstSignInTest {
    private static final String NOBODY = "00000000-0000-4000-8000-000000000018";

    @Test
    void a_page_that_asks_several_things_at_once_makes_one_person() throws Exception {
        SignIn.token("nobody");
        // as if never seen: whoever has nothing here is pointed at by nothing
        Owner.run("delete from preference where person in (select id from person where subject = ?)", NOBODY);
        Owner.run("delete from person where subject = ?", NOBODY);
        var calls = Executors.newFixedThreadPool(8);
        try {
            var answers = calls.invokeAll(
                    Collections.nCopies(8, () -> SignIn.as("nobody").get("/me").statusCode()));
            for (var answer : answers) {
                assertEquals(200, answer.get());
            }
        } finally {
            calls.shutdown();
        }
        assertEquals(1, Owner.count("select count(*) from person where subject = ?", NOBODY));
    }
}
