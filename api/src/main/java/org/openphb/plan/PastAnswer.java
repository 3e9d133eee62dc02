package org.openphb.plan;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.openphb.decision.Result;
import org.openphb.people.Organisation;
import org.openphb.people.Person;
import org.openphb.web.BadForm;

/**
 * What was answered to somebody who asked before they bought, for others of the organisation: in general words, with nothing
 * that leads to a person. A lead can take it back.
 */
@Entity
@Immutable
@Table(name = "past_answer")
public class PastAnswer extends PanacheEntityBase {
    private static final String COMMA = ", ";

    /** By chance: one in order of time would tell when. */
    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation")
    Organisation organisation;

    String asked;
    private String words;

    @Enumerated(EnumType.STRING)
    Result result;

    String reason;

    @Formula("exists (select 1 from past_answer_removal gone where gone.past_answer = id)")
    boolean removed;

    protected PastAnswer() {}

    /** What it came from: written for an audit, and read by nobody through the application. */
    public record Origin(UUID request, String words, List<String> names) {}

    /** @throws BadForm for the person's own words, or a name */
    public static void share(
            Origin origin, Organisation organisation, Result result, ShareAnswer form, Person by, Instant at) {
        form.requireGeneral(origin.words, origin.names);
        var answer = new PastAnswer();
        answer.id = UUID.randomUUID();
        answer.organisation = organisation;
        answer.asked = form.asked();
        answer.words = String.join(COMMA, form.words());
        answer.result = result;
        answer.reason = form.reason();
        answer.persist();
        new PastAnswerOrigin(answer, origin.request, by, at).persist();
    }

    /** Taken back by a lead: it is told no more. */
    void remove(Person by, String reason, Instant at) {
        if (!removed) {
            new PastAnswerRemoval(this, by, reason, at).persistAndFlush();
        }
    }

    List<String> words() {
        return List.of(words.split(COMMA));
    }

    /** The first of its words that stands in the text. */
    Optional<String> recognisedIn(Wording text) {
        return words().stream().filter(word -> text.has(Wording.of(word))).findFirst();
    }

    static Optional<PastAnswer> in(Organisation organisation, UUID id) {
        return find("organisation = ?1 and id = ?2", organisation, id).firstResultOptional();
    }

    /** Those that are told, by what was asked. */
    static List<PastAnswer> of(Organisation organisation) {
        return list("organisation = ?1 and removed = false order by asked, id", organisation);
    }
}
