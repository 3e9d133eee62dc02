package org.openphb.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openphb.world.Codes;
import org.openphb.world.NewBudget;
import org.openphb.world.Owner;
import org.openphb.world.SignIn;

/** A stolen letter, and many logins that try birthdays at the same instant. */
@QuarkusTest
class TriesAtOnceTest {
    private static final Map<String, Object> WRONG = Map.of("dateOfBirth", "1991-02-03");
    private static final Map<String, Object> RIGHT = Map.of("dateOfBirth", "1990-02-03");

    @BeforeEach
    void nobody_has_tried_anything() {
        Owner.run("delete from code_try");
    }

    @Test
    void the_sixth_that_waits_while_five_are_wrong_finds_the_code_dead() throws Exception {
        var budget = NewBudget.running();
        var id = UUID.randomUUID();
        var code = Codes.code("grace", budget, id, Map.of("role", "holder"));
        var tries = new ArrayList<CompletableFuture<Response>>();
        try (var gate = Owner.connect("quarkus.flyway")) {
            gate.setAutoCommit(false);
            gate.createStatement().executeQuery("select * from invitation where phone_id = '" + id + "' for update");
            for (var who : List.of("ben", "dev", "nadia", "maria", "sam", "kim")) {
                SignIn.token(who);
                var form = who.equals("kim") ? RIGHT : WRONG;
                tries.add(CompletableFuture.supplyAsync(() -> Codes.redeem(who, code, form)));
                untilWaiting(tries.size());
            }
            gate.rollback();
        }

        assertEquals(
                List.of(404, 404, 404, 404, 404, 404),
                tries.stream().map(each -> each.join().statusCode()).toList());
        assertEquals(6, Owner.count("select count(*) from code_try"));
    }

    private static void untilWaiting(int most) throws InterruptedException, SQLException {
        var end = System.nanoTime() + 20_000_000_000L;
        try (var application = Owner.connect("quarkus.datasource");
                var waiting = application.prepareStatement("select count(*) from information_schema.processlist "
                        + "where info like 'select %from invitation%for update'")) {
            while (true) {
                try (var rows = waiting.executeQuery()) {
                    if (rows.next() && rows.getInt(1) == most) {
                        return;
                    }
                }
                if (System.nanoTime() > end) {
                    throw new AssertionError("Fewer than " + most + " wait for the invitation");
                }
                Thread.sleep(20);
            }
        }
    }
}
