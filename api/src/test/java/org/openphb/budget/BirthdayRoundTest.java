package org.openphb.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openphb.world.NewBudget;
import org.openphb.world.Owner;
import org.openphb.world.People;
import org.openphb.world.Send;
import org.openphb.world.TestClock;
import org.openphb.world.TheNews;

/** Six months before a child is 16 the parent hears that their access ends then, once. */
@QuarkusTest
class BirthdayRoundTest {
    private static final List<Object> TOLD = List.of("birthday-soon");

    @Inject
    BirthdayRound round;

    private final LocalDate birthday = TestClock.today().plusMonths(8);
    private NewBudget budget;

    @BeforeEach
    void a_child_of_fifteen_and_a_parent() {
        budget = NewBudget.running().with("maria", "REPRESENTATIVE").with("wes", "NOMINEE");
        Owner.run(
                "update holder set date_of_birth = ? where id = (select holder from budget where id = ?)",
                birthday.minusYears(16),
                budget.id);
    }

    @Test
    void not_before_then_and_once() {
        TestClock.set(birthday.minusMonths(6).minusDays(1), 12);
        round.go();
        assertEquals(List.of(), TheNews.kinds("maria", budget));

        TestClock.set(birthday.minusMonths(6), 1);
        round.go();
        round.go();
        TestClock.set(birthday.minusMonths(5), 1);
        round.go();
        assertEquals(TOLD, TheNews.kinds("maria", budget));
        assertEquals(TOLD, TheNews.kinds("amira", budget));
        assertEquals(List.of(), TheNews.kinds("wes", budget));
        assertEquals("Maria Santos", TheNews.of("amira", budget).get(0).get("what"));
        assertFalse(TheNews.of("maria", budget).get(0).containsKey("what"));
    }

    @Test
    void two_replicas_at_once_tell_it_once() throws InterruptedException {
        TestClock.set(birthday.minusMonths(6), 1);
        var replicas = List.of(new Thread(round::go), new Thread(round::go));
        replicas.forEach(Thread::start);
        for (var replica : replicas) {
            replica.join();
        }

        assertEquals(TOLD, TheNews.kinds("maria", budget));
    }

    @Test
    void who_goes_on_or_has_ended_or_ends_before_is_not_told() {
        var lasting = NewBudget.running().with("maria", "REPRESENTATIVE");
        Owner.run(
                "update access set last_day = ? where budget = ? and person = ?",
                birthday.minusDays(2),
                budget.id,
                People.id("maria"));
        TestClock.set(birthday.minusMonths(6), 1);
        round.go();
        assertEquals(List.of(), TheNews.kinds("maria", budget));
        assertEquals(List.of(), TheNews.kinds("maria", lasting));

        Owner.run("update access set last_day = null where budget = ? and person = ?", budget.id, People.id("maria"));
        Send.changeSeen("grace", path(), "authority", Map.of("document", "Order of 1 March"))
                .then()
                .statusCode(200);
        round.go();
        assertEquals(List.of("access-changed"), TheNews.kinds("maria", budget));
    }

    private String path() {
        return budget.path() + "/access/"
                + Owner.ask("select id from access where budget = ? and person = ?", budget.id, People.id("maria"));
    }
}
