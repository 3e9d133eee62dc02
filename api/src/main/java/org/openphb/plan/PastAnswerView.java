package org.openphb.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.openphb.decision.Result;

/**
 * What was answered to somebody who asked the like.
 *
 * @param words what it is recognised by
 * @param word the one of the words that stood in the text; absent in the whole list
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PastAnswerView(UUID id, String asked, List<String> words, Result result, String reason, String word) {
    static PastAnswerView of(PastAnswer answer, String word) {
        return new PastAnswerView(answer.id, answer.asked, answer.words(), answer.result, answer.reason, word);
    }

    /** All of them, or those of whose words one stands in the text. */
    static List<PastAnswerView> matching(List<PastAnswer> answers, String text) {
        if (text.isBlank()) {
            return answers.stream().map(answer -> of(answer, null)).toList();
        }
        var wording = Wording.of(text);
        return answers.stream()
                .flatMap(answer -> answer.recognisedIn(wording).stream().map(word -> of(answer, word)))
                .toList();
    }
}
