package org.openphb.budget;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.openphb.decision.Result;
import org.openphb.web.BadForm;

/**
 * Staff's answer to the holder's side, who asked for a nominee.
 *
 * @param document for granted: the agreement that makes them one
 * @param reason for refused
 */
public record AppointNominee(
        @NotNull(message = "Choose yes or no") Result result,

        @Size(max = 500, message = "Name the document in at most 500 letters")
        String document,

        @Size(max = 5000, message = "Write at most 5,000 letters")
        String reason) {

    /** The document or the reason: whichever the answer stands on. */
    String words() {
        if (result != Result.GRANTED && result != Result.REFUSED) {
            throw new BadForm("result", "Choose yes or no");
        }
        var granted = result == Result.GRANTED;
        var words = granted ? document : reason;
        if (words == null || words.isBlank()) {
            throw granted
                    ? new BadForm("document", "Name the document that gives them this role")
                    : new BadForm("reason", "Write the reason, in words the person can use");
        }
        return words;
    }
}
