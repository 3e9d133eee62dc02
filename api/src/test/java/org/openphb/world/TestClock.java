package org.openphb.world;

import io.quarkus.test.junit.callback.QuarkusTestAfterEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.openphb.time.LondonClock;

/** The application's clock in tests: the machine's, moved by as much as a test says. After each test it is right again. */
@Singleton
public class TestClock extends Clock {
    private static volatile Duration moved = Duration.ZERO;

    /** It is this time of this day in London, and time goes on from there. */
    public static void set(LocalDate day, int hour) {
        moved = Duration.between(
                Instant.now(), day.atTime(hour, 0).atZone(LondonClock.LONDON).toInstant());
    }

    /** So much later than it is now. */
    public static void forward(Duration by) {
        moved = moved.plus(by);
    }

    public static LocalDate today() {
        return LocalDate.ofInstant(Instant.now().plus(moved), LondonClock.LONDON);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(moved);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        var outer = this;
        return new Clock() {
            @Override
            public Instant instant() {
                return outer.instant();
            }

            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return outer.withZone(other);
            }
        };
    }

    /** So that no test inherits another's day. */
    public static class Reset implements QuarkusTestAfterEachCallback {
        @Override
        public void afterEach(QuarkusTestMethodContext context) {
            moved = Duration.ZERO;
        }
    }
}
