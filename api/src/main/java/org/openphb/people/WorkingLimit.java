package org.openphb.people;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.openphb.money.Money;

/**
 * What one worker may grant alone, from when it was proposed; a raise from when a second lead confirmed it. The newest in
 * force counts ({@link Staff#limit}), and only the newest can be confirmed, so nobody confirms what was overtaken.
 */
@Entity
@Immutable
public class WorkingLimit extends PanacheEntityBase {
    @Id
    UUID id;

    UUID phoneId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation")
    Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person")
    public Person person;

    /** Of two rows of one person the higher is the newer. */
    int number;

    @Column(name = "limit_pence")
    public Money limit;

    /** Above what held when it was proposed. */
    public boolean raises;

    public String reason;

    /** Nobody: the owner of the database. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "proposed_by")
    public Person proposedBy;

    public Instant proposedAt;

    @OneToOne(mappedBy = "limit")
    LimitConfirmation confirmation;

    protected WorkingLimit() {}

    /** @throws OwnLimit */
    static WorkingLimit proposed(UUID phoneId, Staff post, ChangeLimit form, Person by, Instant at) {
        if (post.person.is(by)) {
            throw new OwnLimit();
        }
        var limit = new WorkingLimit();
        limit.id = UuidCreator.getTimeOrderedEpoch();
        limit.phoneId = phoneId;
        limit.organisation = post.organisation;
        limit.person = post.person;
        limit.number =
                newest(post.organisation, post.person).map(row -> row.number).orElse(0) + 1;
        limit.limit = Money.of(form.limitPence());
        limit.raises = limit.limit.isMoreThan(post.limit);
        limit.reason = form.reason();
        limit.proposedBy = by;
        limit.proposedAt = at;
        limit.persistAndFlush();
        return limit;
    }

    /** @throws ChangeIdTaken */
    WorkingLimit sameAs(ChangeLimit form, Person by) {
        if (!form.equals(new ChangeLimit(limit.pence(), reason)) || !by.is(proposedBy)) {
            throw new ChangeIdTaken();
        }
        return this;
    }

    /**
     * By a lead who is neither the worker nor who proposed it.
     *
     * @throws OwnLimit @throws SecondLeadNeeded @throws NothingToConfirm
     */
    void confirm(Person by, Instant at) {
        if (person.is(by)) {
            throw new OwnLimit();
        }
        if (by.is(proposedBy)) {
            throw new SecondLeadNeeded();
        }
        if (confirmation != null && confirmation.by.is(by)) {
            return;
        }
        if (!isWaiting() || newest(organisation, person).orElseThrow().number != number) {
            throw new NothingToConfirm();
        }
        confirmation = new LimitConfirmation(this, by, at);
        confirmation.persistAndFlush();
    }

    /** A raise that no second lead has confirmed. */
    public boolean isWaiting() {
        return raises && confirmation == null;
    }

    public Optional<LimitConfirmation> confirmation() {
        return Optional.ofNullable(confirmation);
    }

    private static final String WHOLE = "from WorkingLimit l join fetch l.person left join fetch l.proposedBy "
            + "left join fetch l.confirmation c left join fetch c.by where l.organisation = ?1 ";
    private static final String NEWEST_FIRST = "order by l.number desc";

    static Optional<WorkingLimit> in(Organisation organisation, UUID person, UUID phoneId) {
        return find(WHOLE + "and l.person.id = ?2 and l.phoneId = ?3", organisation, person, phoneId)
                .firstResultOptional();
    }

    private static Optional<WorkingLimit> newest(Organisation organisation, Person person) {
        return find(WHOLE + "and l.person = ?2 " + NEWEST_FIRST, organisation, person)
                .firstResultOptional();
    }

    /** Everybody's, each one's newest first. */
    public static List<WorkingLimit> of(Organisation organisation) {
        return list(WHOLE + NEWEST_FIRST, organisation);
    }
}
