package org.openphb.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openphb.people.Person;
import org.openphb.people.PersonView;

/**
 * What holds today, the strictest first.
 *
 * @param answers what was answered to others, where that was shared
 * @param history every row of the organisation's own list, newest first; only for its staff, who asked for all of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CriteriaView(List<CriterionView> items, List<PastAnswerView> answers, List<RowView> history) {
    /** @param ends the list says no more about it from the first day on */
    @Schema(name = "CriterionRowView")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RowView(
            UUID id,
            UUID replaces,
            String name,
            List<String> words,
            Says says,
            String reason,
            String source,
            LocalDate firstDay,
            boolean ends,
            PersonView setBy,
            String why,
            Instant at) {
        static RowView of(Criterion row, Person asking) {
            return new RowView(
                    row.change.phoneId,
                    row.succession.replaces,
                    row.name,
                    row.words(),
                    row.says,
                    row.reason,
                    row.source,
                    row.change.firstDay,
                    row.succession.ends,
                    PersonView.ofNullable(row.change.setBy, asking),
                    row.change.why,
                    row.change.setAt);
        }
    }

    static CriteriaView of(Criteria criteria, List<PastAnswer> answers, String text) {
        var items = text.isBlank()
                ? criteria.all().map(one -> CriterionView.of(one, null)).toList()
                : criteria.matching(text);
        return new CriteriaView(items, PastAnswerView.matching(answers, text), null);
    }

    static CriteriaView whole(List<Criterion> rows, List<PastAnswer> answers, LocalDate today, Person asking) {
        var history = rows.stream()
                .filter(row -> !row.isNational())
                .map(row -> RowView.of(row, asking))
                .toList();
        var all = of(new Criteria(rows, today), answers, "");
        return new CriteriaView(all.items, all.answers, history);
    }
}
