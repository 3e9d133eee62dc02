package org.openphb.plan;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDate;
import org.openphb.people.Person;
import org.openphb.time.LondonClock;

/** When a plan is looked at first, and how long before it can end. */
@Embeddable
public class DraftTerms {
    LocalDate firstReviewOn;
    Integer noticeDays;

    @Embedded
    @AssociationOverride(name = "by", joinColumns = @JoinColumn(name = "terms_by"))
    @AttributeOverride(name = "at", column = @Column(name = "terms_at"))
    @AttributeOverride(name = "version", column = @Column(name = "terms_version"))
    Written written = Written.never();

    protected DraftTerms() {}

    static DraftTerms none() {
        return new DraftTerms();
    }

    /** The same by the same person changes nothing. */
    void write(Draft draft, WriteTerms form, String ifMatch, Person by, Instant at) {
        var same = new WriteTerms(firstReviewOn, noticeDays).equals(form);
        if (!same || !written.isBy(by)) {
            var today = LondonClock.dayOf(at);
            form.requireSoon(draft.begins(today), today);
            written.again(ifMatch, by, at);
            firstReviewOn = form.firstReviewOn();
            noticeDays = form.noticeDays();
            draft.wasWritten(by);
        }
    }
}
