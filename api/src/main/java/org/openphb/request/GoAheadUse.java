package org.openphb.request;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.openphb.people.Person;

/**
 * A receipt has a yes, until it is taken back or returned, or staff who matched them take that off. A row of its own and no
 * flag, so that the database lets only one receipt at a time hold it, and a receipt only one, even when two arrive together.
 */
@Entity
@Table(name = "go_ahead_use")
@DynamicUpdate
public class GoAheadUse extends PanacheEntityBase {
    @Id
    UUID id;

    UUID receipt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "go_ahead")
    public GoAhead goAhead;

    /** Staff; none where the sender named it. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "matched_by")
    public Person matchedBy;

    Instant usedAt;
    private Instant givenBackAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unmatched_by")
    private Person unmatchedBy;

    protected GoAheadUse() {}

    GoAheadUse(GoAhead goAhead, UUID receipt, Person matchedBy, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.goAhead = goAhead;
        this.receipt = receipt;
        this.matchedBy = matchedBy;
        this.usedAt = at;
    }

    /** What that receipt had, another may have. */
    public static void giveBack(UUID receipt, Instant at) {
        of(receipt).ifPresent(use -> use.givenBackAt = at);
    }

    /** It was not for this, after all. */
    public void unmatch(Person by, Instant at) {
        givenBackAt = at;
        unmatchedBy = by;
        flush();
    }

    /** What a receipt has, or had until it was taken back or returned. */
    public static Optional<GoAheadUse> of(UUID receipt) {
        return find(
                        "from GoAheadUse u join fetch u.goAhead g join fetch g.request r join fetch r.answer a "
                                + "join fetch a.by left join fetch u.matchedBy where u.receipt = ?1 and u.unmatchedBy is null",
                        receipt)
                .firstResultOptional();
    }
}
