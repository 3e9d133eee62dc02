package org.openphb.people;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestTransaction
class StaffSessionTest {
    private static final Instant SIGNED_IN = Instant.parse("2026-11-23T09:00:00Z");

    private final String sid = UUID.randomUUID().toString();
    private Person grace;

    @BeforeEach
    void somebody_of_the_staff() {
        grace = new Person(UUID.randomUUID().toString(), "Grace Hill", null, SIGNED_IN);
        grace.persist();
    }

    @Test
    void a_browser_that_is_used_goes_on() {
        assertFalse(isOverAfter(0));
        assertFalse(isOverAfter(30));
        assertFalse(isOverAfter(60));
        assertFalse(isOverAfter(90));
    }

    @Test
    void after_more_than_thirty_idle_minutes_it_is_over_and_stays_over() {
        assertFalse(isOverAfter(0));
        assertTrue(isOverAfter(31));
        assertTrue(isOverAfter(32));
        assertTrue(isOverAfter(600));
    }

    @Test
    void the_password_opens_it_again() {
        assertFalse(isOverAfter(0));
        assertTrue(isOverAfter(31));
        assertFalse(StaffSession.isOver(sid, grace, after(40), after(41)));
        assertFalse(isOverAfter(70));
    }

    private boolean isOverAfter(int minutes) {
        return StaffSession.isOver(sid, grace, SIGNED_IN, after(minutes));
    }

    private static Instant after(int minutes) {
        return SIGNED_IN.plus(Duration.ofMinutes(minutes));
    }
}
