package org.openphb.plan;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.openphb.people.ChangeIdTaken;
import org.openphb.people.Organisation;
import org.openphb.people.Person;
import org.openphb.web.BadForm;

/**
 * What the money may be spent on, from a day on: one row of the list for England, which comes with the product, or of an
 * organisation's own. Which rows count today is for {@link Criteria} to say.
 */
@Entity
@Immutable
public class Criterion extends PanacheEntityBase {
    private static final String COMMA = ", ";

    @Id
    UUID id;

    UUID phoneId;

    /** None: everywhere in England. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation")
    Organisation organisation;

    /** The same for all rows that took one another's place. */
    UUID lastingId;

    UUID replaces;
    String name;
    private String words;

    @Enumerated(EnumType.STRING)
    Says says;

    String reason;
    String source;
    LocalDate firstDay;
    boolean ends;

    /** Nobody: it came with the product. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "set_by")
    Person setBy;

    String why;
    Instant setAt;

    protected Criterion() {}

    Criterion(UUID phoneId, Organisation organisation, UUID lastingId, KeepCriterion form, Person by, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.phoneId = phoneId;
        this.organisation = organisation;
        this.lastingId = lastingId == null ? id : lastingId;
        this.replaces = form.replaces();
        this.name = form.name();
        this.words = String.join(COMMA, form.words());
        this.says = form.says();
        this.reason = form.reason();
        this.source = form.source();
        this.firstDay = form.firstDay();
        this.ends = form.ends();
        this.setBy = by;
        this.why = form.why();
        this.setAt = at;
    }

    /**
     * On the organisation's own list, from today or a later day on. It may add to the list for England and be stricter.
     *
     * @throws BadForm also for what the list for England is stricter about
     */
    static Criterion kept(
            UUID phoneId, Organisation organisation, KeepCriterion form, Person by, LocalDate today, Instant at) {
        if (form.firstDay().isBefore(today)) {
            throw new BadForm("firstDay", "The first day must be today or later");
        }
        if (form.ends() && form.replaces() == null) {
            throw new BadForm("replaces", "Say what ends");
        }
        var replaced = form.replaces() == null
                ? null
                : in(organisation, form.replaces())
                        .orElseThrow(() -> new BadForm("replaces", "This is not on your own list"))
                        .lastingId;
        var criterion = new Criterion(phoneId, organisation, replaced, form, by, at);
        if (!form.ends()) {
            Criteria.national(form.firstDay()).requireNotWeaker(criterion);
        }
        criterion.persistAndFlush();
        return criterion;
    }

    /** @throws ChangeIdTaken */
    Criterion sameAs(KeepCriterion form, Person by) {
        var kept = new KeepCriterion(replaces, name, words(), says, reason, source, firstDay, ends, why);
        if (!form.equals(kept) || !by.is(setBy)) {
            throw new ChangeIdTaken();
        }
        return this;
    }

    boolean isNational() {
        return organisation == null;
    }

    List<String> words() {
        return List.of(words.split(COMMA));
    }

    /** The first of its words that stands in the text. */
    Optional<String> recognisedIn(Wording text) {
        return words().stream().filter(word -> text.has(Wording.of(word))).findFirst();
    }

    static Optional<Criterion> in(Organisation organisation, UUID phoneId) {
        return find("organisation = ?1 and phoneId = ?2", organisation, phoneId).firstResultOptional();
    }

    /** Every row for England, and of this organisation, if any, ever; newest first. */
    static List<Criterion> everOf(Organisation organisation) {
        return list(
                "from Criterion c left join fetch c.setBy where c.organisation is null or c.organisation = ?1 "
                        + "order by c.setAt desc, c.id desc",
                organisation);
    }
}
