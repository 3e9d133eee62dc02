package org.openphb.budget;

import java.time.Duration;
import org.openphb.web.Refusal;

final class TooManyTries extends Refusal {
    private static final long serialVersionUID = 1;

    private final long seconds;

    TooManyTries(Duration rest) {
        super(429, "You have tried too many codes", "Wait until you can try again, or ask for a new code.");
        this.seconds = Math.max(1, rest.toSeconds());
    }

    @Override
    protected long retryAfterSeconds() {
        return seconds;
    }
}
