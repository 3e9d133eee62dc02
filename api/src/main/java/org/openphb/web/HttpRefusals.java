package org.openphb.web;

/** What HTTP itself refuses, in our words. */
final class HttpRefusals {
    private HttpRefusals() {}

    static Problem of(int status) {
        return switch (status) {
            case 401 -> new NotSignedIn().asProblem();
            case 403 -> new NotAllowed().asProblem();
            case 404 -> new NotFound().asProblem();
            case 405 -> Problem.of(status, "method-not-allowed", "This cannot be done here", "See the header Allow.");
            case 406 ->
                Problem.of(status, "not-acceptable", "We have no such form of this", "Ask for application/json.");
            case 413 -> new TooLarge(Gate.MOST_BYTES).asProblem();
            case 415 ->
                Problem.of(
                        status,
                        "unsupported-media-type",
                        "We cannot read this kind of thing",
                        "Send what the API asks for.");
            case 503 -> new NotAvailable().asProblem();
            default ->
                status < 500
                        ? Problem.of(
                                400, "malformed-body", "We could not read what was sent", "Check it and send it again.")
                        : Problem.of(
                                500,
                                "internal",
                                "Something went wrong on our side",
                                "Try again. If it happens again, tell your contact the time it happened.");
        };
    }
}
