package org.openphb.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.quarkus.arc.ClientProxy;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.PastOrPresent;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ValidatorClockTest {
    /** Half past midnight in London, the day before in Greenwich. */
    private static final Instant SUMMER_NIGHT = Instant.parse("2026-06-30T23:30:00Z");

    private record Spent(@PastOrPresent LocalDate on) {}

    @Inject
    ValidatorFactory validators;

    @Test
    void the_validator_asks_the_same_clock_as_everybody_else() {
        var provider = validators.getClockProvider();

        assertInstanceOf(Clocks.OfTheValidator.class, ClientProxy.unwrap(provider));
        assertEquals(LondonClock.LONDON, provider.getClock().getZone());
    }

    @Test
    void today_in_london_is_not_in_the_future() {
        assertEquals(0, violations(LocalDate.parse("2026-07-01")));
        assertEquals(1, violations(LocalDate.parse("2026-07-02")));
    }

    private static int violations(LocalDate day) {
        var provider = new Clocks.OfTheValidator();
        provider.clock = LondonClockTest.at(SUMMER_NIGHT);
        try (var factory = Validation.byDefaultProvider()
                .configure()
                .clockProvider(provider)
                .buildValidatorFactory()) {
            return factory.getValidator().validate(new Spent(day)).size();
        }
    }
}
