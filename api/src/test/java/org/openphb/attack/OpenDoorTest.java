package org.openphb.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An attack that finds nothing says nothing unless it would have found something: here is a door left open. */
@QuarkusTest
@TestProfile(UnderAttack.class)
class OpenDoorTest {
    @TestHTTPResource("/api/v1")
    URI api;

    @Test
    void the_attack_finds_a_door_that_looks_at_nobody() throws Exception {
        var planted = new Planted();
        var askers = new Askers();
        var document = Document.committed();
        var attack = new Attack(api, planted, askers);
        var seeBudget = document.operations().stream()
                .filter(operation -> operation.toString().equals("GET /budgets/{budget}"))
                .findFirst()
                .orElseThrow();
        var calls = new Arsenal(document, planted, askers, 1).everybodyEverywhere(seeBudget);

        assertEquals(List.of(), attack.complaints(calls));

        var open = attack.complaints(
                calls.stream().map(OpenDoorTest::throughTheOpenDoor).toList());
        for (var who : List.of("out", "zoe", "tom", "nobody", "sam", "ravi", "an expired token")) {
            assertTrue(
                    open.stream().anyMatch(line -> line.contains("not theirs to know") && line.contains("<- " + who)),
                    () -> who + " went through the open door and the attack did not see it: " + open);
        }
    }

    private static Call throughTheOpenDoor(Call call) {
        return new Call(
                call.operation(),
                call.who(),
                call.method(),
                call.address().replaceFirst("^/budgets/", "/open-door/"),
                call.headers(),
                call.body(),
                call.allowed());
    }
}
