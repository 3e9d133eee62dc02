package org.openphb.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.validation.ClockProvider;
import java.time.Clock;

/** Where the clock comes from: the machine, unless a test puts another in its place. */
@ApplicationScoped
class Clocks {
    @Produces
    @Singleton
    @DefaultBean
    Clock machine() {
        return Clock.systemUTC();
    }

    /** The validator asks the same clock as everybody else. */
    @ApplicationScoped
    static class OfTheValidator implements ClockProvider {
        @Inject
        LondonClock clock;

        @Override
        public Clock getClock() {
            return clock.inLondon();
        }
    }
}
