package org.openphb.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openphb.world.NewBudget;
import org.openphb.world.Owner;
import org.openphb.world.People;
import org.openphb.world.Send;
import org.openphb.world.TestClock;
import org.openphb.world.TheNews;

/** The holder's side hears who their contact is now. */
@QuarkusTest
class NewsOfContactTest {
    private static final List<Object> TOLD = List.of("contact-changed");

    private final UUID left = UUID.randomUUID();
    private NewBudget one;
    private NewBudget other;

    @BeforeEach
    void somebody_who_has_left_was_the_contact_of_two() {
        one = NewBudget.running()
                .with("maria", "REPRESENTATIVE")
                .with("nadia", "NOMINEE")
                .with("maria", "NOMINEE")
                .with("ben", "CARER", "SEND_RECEIPTS")
                .with("dev", "CARER", "SEND_RECEIPTS", "SEE_RECEIPTS", "SEE_BUDGET", "MAKE_REQUESTS");
        other = NewBudget.running()
                .with(
                        "wes",
                        "NOMINEE",
                        TestClock.today().minusDays(9),
                        TestClock.today().minusDays(1));
        Owner.run("insert into person (id, name, first_seen_at) values (?, 'Ida Gone', utc_timestamp(6))", left);
        Owner.run(
                "insert into staff (id, person, organisation, role, first_day, last_day) values (uuid(), ?, 'QWO', 'STAFF', ?, ?)",
                left,
                TestClock.today().minusDays(90),
                TestClock.today().minusDays(1));
        Owner.run("update budget set contact = ? where id in (?, ?)", left, one.id, other.id);
        List.of("amira", "maria", "nadia", "ben", "dev", "wes", "omar").forEach(TheNews::forget);
    }

    @Test
    void each_once_and_nobody_else() {
        var id = UUID.randomUUID();
        handOver(id).then().statusCode(201);
        handOver(id).then().statusCode(200);

        for (var who : new String[] {"amira", "maria", "nadia"}) {
            assertEquals(TOLD, TheNews.kinds(who, one), who);
            assertTrue(TheNews.isMailed(who), who);
        }
        assertEquals(TOLD, TheNews.kinds("amira", other));
        for (var who : new String[] {"ben", "dev", "wes"}) {
            assertEquals(List.of(), TheNews.kinds(who, one), who);
            assertEquals(0, Owner.count("select count(*) from notice where person = ?", People.id(who)), who);
            assertFalse(TheNews.isMailed(who), who);
        }
        for (var who : new String[] {"omar", "lena"}) {
            assertEquals(List.of(), TheNews.kinds(who, one), who);
        }
    }

    @Test
    void it_names_the_contact_and_not_why() {
        handOver(UUID.randomUUID()).then().statusCode(201);

        var heard = TheNews.of("amira", one).get(0);
        assertEquals("Omar Farouk", heard.get("what"));
        assertEquals(Map.of("kind", "budget", "id", "" + one.id), heard.get("thing"));
        assertFalse(heard.toString().contains("Ida") || heard.toString().contains("ill"), heard.toString());
    }

    @Test
    void it_stays_to_be_read_by_whoever_may_now_only_send() {
        handOver(UUID.randomUUID()).then().statusCode(201);
        Owner.run(
                "update access set role = 'CARER', rights = 'SEND_RECEIPTS' where budget = ? and person = ?",
                one.id,
                People.id("nadia"));

        assertEquals(TOLD, TheNews.kinds("nadia", one));
    }

    @Test
    void passing_on_nothing_is_no_news() {
        handOver(UUID.randomUUID()).then().statusCode(201);
        handOver(UUID.randomUUID()).then().statusCode(201);

        assertEquals(TOLD, TheNews.kinds("amira", one));
    }

    private Response handOver(UUID id) {
        return Send.change(
                "lena",
                "/staff/" + left + "/handover/" + id,
                null,
                Map.of("to", People.id("omar"), "reason", "She is ill"));
    }
}
