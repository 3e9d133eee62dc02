package org.openphb.decision;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.openphb.money.Money;
import org.openphb.people.Person;
import org.openphb.people.Post;

/** Who decided what about which thing, why, when and under which authority. One per subject, never edited. */
@Entity
public class Decision extends PanacheEntityBase {
    @Id
    public UUID id;

    public String subjectKind;

    @Column(name = "subject")
    public UUID subjectId;

    /** Who sent what was decided. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "subject_sent_by")
    public Person subjectSentBy;

    @Enumerated(EnumType.STRING)
    public Result result;

    /** What was accepted, where an amount is decided. */
    @Column(name = "amount_pence")
    public Money amount;

    @ManyToOne
    @JoinColumn(name = "person")
    public Person by;

    @Enumerated(EnumType.STRING)
    public Post authority;

    public String reason;

    @Column(name = "decided_at")
    public Instant at;

    /** Who put right later what was decided: they do not think again about it either. */
    @ElementCollection
    @CollectionTable(name = "decision_put_right_by", joinColumns = @JoinColumn(name = "decision"))
    @Column(name = "person")
    public Set<UUID> putRightBy = new HashSet<>();

    protected Decision() {}

    public static Decision on(
            Subject subject, Result result, Money amount, String reason, Person by, Post authority, Instant at) {
        var decision = new Decision();
        decision.id = UuidCreator.getTimeOrderedEpoch();
        decision.subjectKind = subject.kind();
        decision.subjectId = subject.id();
        decision.subjectSentBy = subject.sentBy();
        decision.result = result;
        decision.amount = amount;
        decision.reason = reason;
        decision.by = by;
        decision.authority = authority;
        decision.at = at;
        decision.persist();
        return decision;
    }

    /** The same person saying the same thing again: the answer was lost, not changed. */
    public boolean repeats(Result result, Money amount, String reason, Person by) {
        return this.result == result
                && Objects.equals(this.amount, amount)
                && Objects.equals(this.reason, reason)
                && this.by.is(by);
    }
}
