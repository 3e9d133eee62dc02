package org.openphb.request;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.openphb.decision.Result;
import org.openphb.people.Person;
import org.openphb.plan.PastAnswer;
import org.openphb.plan.ShareAnswer;
import org.openphb.web.BadForm;

/**
 * An answer: yes, no or advice, and always why.
 *
 * @param share of <em>may I buy this?</em>: what others may read of it, in general words
 */
public record AnswerRequest(
        @NotNull(message = "Choose yes, no or advice") Result result,

        @NotBlank(message = "Write the reason, in words the person can use")
        @Size(max = 5000, message = "Write at most 5,000 letters")
        String reason,

        @Valid ShareAnswer share) {
    Result answer() {
        if (result == Result.ACCEPTED || result == Result.RETURNED) {
            throw new BadForm("result", "Choose yes, no or advice");
        }
        return result;
    }

    /** @throws BadForm for what is not shared: another kind of ask, or one in private */
    void shareOf(ReviewRequest request, Person by, Instant at) {
        if (share == null) {
            return;
        }
        if (request.kind != Kind.MAY_I_BUY || request.isPrivate) {
            throw new BadForm(
                    "share", "Only the answer to May I buy this? is shared, and none that was asked in private");
        }
        var names = List.of(request.budget.holder.name, request.sentBy.name);
        var origin = new PastAnswer.Origin(request.id, request.words, names);
        PastAnswer.share(origin, request.budget.organisation, result, share, by, at);
    }
}
