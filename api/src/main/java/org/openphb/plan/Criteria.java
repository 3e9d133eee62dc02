package org.openphb.plan;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openphb.people.Change;
import org.openphb.people.Organisation;
import org.openphb.web.BadForm;
import org.openphb.web.Words;

/** The criteria that hold in one organisation on one day, the strictest first. */
public final class Criteria {
    private final List<Criterion> inForce;

    /** @param rows for England and of one organisation, in any order */
    Criteria(Collection<Criterion> rows, LocalDate today) {
        inForce = Change.inForce(rows, today, row -> row.change, row -> row.succession.lastingId).values().stream()
                .filter(row -> !row.succession.ends)
                .sorted(comparing((Criterion row) -> row.says)
                        .reversed()
                        .thenComparing(row -> !row.isNational())
                        .thenComparing(row -> row.name)
                        .thenComparing(row -> row.id))
                .toList();
    }

    public static Criteria of(Organisation organisation, LocalDate today) {
        return new Criteria(Criterion.everOf(organisation), today);
    }

    /** For England alone. */
    static Criteria national(LocalDate today) {
        return new Criteria(Criterion.everOf(null), today);
    }

    Stream<Criterion> all() {
        return inForce.stream();
    }

    /** Those of whose words one stands in the text, with that word. The text is not kept. */
    public List<CriterionView> matching(String text) {
        var wording = Wording.of(text);
        return all().flatMap(criterion ->
                        criterion.recognisedIn(wording).stream().map(word -> CriterionView.of(criterion, word)))
                .toList();
    }

    /** The strictest that any of them says about the text; nothing where none is about it. */
    Optional<Says> strictest(String text) {
        var wording = Wording.of(text);
        return all().filter(criterion -> criterion.recognisedIn(wording).isPresent())
                .findFirst()
                .map(criterion -> criterion.says);
    }

    /** @throws BadForm if one of these is stricter about the same words */
    void requireNotWeaker(Criterion own) {
        for (var words : own.words()) {
            var wording = Wording.of(words);
            all().filter(one -> one.says.compareTo(own.says) > 0)
                    .filter(one -> one.recognisedIn(wording).isPresent())
                    .findFirst()
                    .ifPresent(one -> {
                        throw new BadForm(
                                "says",
                                "The list for England says “"
                                        + Words.of(one.says).replace('-', ' ') + "” about “" + words
                                        + "”. Yours can be as strict or stricter");
                    });
        }
    }
}
