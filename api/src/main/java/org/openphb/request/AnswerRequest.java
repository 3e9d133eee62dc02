package org.openphb.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.openphb.decision.Result;
import org.openphb.web.BadForm;

/** An answer: yes, no or advice, and always why. */
public record AnswerRequest(
        @NotNull(message = "Choose yes, no or advice") Result result,

        @NotBlank(message = "Write the reason, in words the person can use")
        @Size(max = 5000, message = "Write at most 5,000 letters")
        String reason) {
    Result answer() {
        if (result == Result.ACCEPTED || result == Result.RETURNED) {
            throw new BadForm("result", "Choose yes, no or advice");
        }
        return result;
    }
}
