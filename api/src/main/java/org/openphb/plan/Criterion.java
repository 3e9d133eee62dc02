package org.openphb.plan;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.openphb.people.Change;
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

    @Embedded
    Change change;

    @Embedded
    Succession succession;

    String name;
    private String words;

    @Enumerated(EnumType.STRING)
    Says says;

    String reason;
    String source;

    protected Criterion() {}

    Criterion(UUID phoneId, Organisation organisation, UUID lastingId, KeepCriterion form, Person by, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.change = new Change(phoneId, organisation, form.firstDay(), by, form.why(), at);
        this.succession = new Succession(lastingId == null ? id : lastingId, form.replaces(), form.ends());
        this.name = form.name();
        this.words = String.join(COMMA, form.words());
        this.says = form.says();
        this.reason = form.reason();
        this.source = form.source();
    }

    /**
     * On the organisation's own list, from today or a later day on. It may add to the list for England and be stricter.
     *
     * @throws BadForm also for what the list for England is stricter about
     */
    static Criterion kept(
            UUID phoneId, Organisation organisation, KeepCriterion form, Person by, LocalDate today, Instant at) {
        var lasting = Succession.lasting(
                form.replaces(), form.ends(), row -> in(organisation, row).map(known -> known.succession));
        var criterion = new Criterion(phoneId, organisation, lasting, form, by, at);
        criterion.change.requireComing(today);
        if (!form.ends()) {
            Criteria.national(form.firstDay()).requireNotWeaker(criterion);
        }
        criterion.persistAndFlush();
        return criterion;
    }

    /** @throws ChangeIdTaken */
    Criterion sameAs(KeepCriterion form, Person by) {
        var kept = new KeepCriterion(
                succession.replaces, name, words(), says, reason, source, change.firstDay, succession.ends, change.why);
        change.requireSame(form.equals(kept), by);
        return this;
    }

    boolean isNational() {
        return change.organisation == null;
    }

    List<String> words() {
        return List.of(words.split(COMMA));
    }

    /** The first of its words that stands in the text. */
    Optional<String> recognisedIn(Wording text) {
        return words().stream().filter(word -> text.has(Wording.of(word))).findFirst();
    }

    static Optional<Criterion> in(Organisation organisation, UUID phoneId) {
        return find("change.organisation = ?1 and change.phoneId = ?2", organisation, phoneId)
                .firstResultOptional();
    }

    /** Every row for England, and of this organisation, if any, ever; newest first. */
    static List<Criterion> everOf(Organisation organisation) {
        return list(
                "from Criterion c left join fetch c.change.setBy "
                        + "where c.change.organisation is null or c.change.organisation = ?1 "
                        + "order by c.change.setAt desc, c.id desc",
                organisation);
    }
}
