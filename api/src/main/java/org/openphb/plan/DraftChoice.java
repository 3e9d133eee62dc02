package org.openphb.plan;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import org.openphb.people.Person;

/** What was told before anybody wrote: the sum, and the three ways to hold the money. */
@Embeddable
public class DraftChoice {
    boolean sumTold;
    boolean optionsTold;

    @Embedded
    @AssociationOverride(name = "by", joinColumns = @JoinColumn(name = "choice_by"))
    @AttributeOverride(name = "at", column = @Column(name = "choice_at"))
    @AttributeOverride(name = "version", column = @Column(name = "choice_version"))
    Written written = Written.never();

    protected DraftChoice() {}

    static DraftChoice none() {
        return new DraftChoice();
    }

    /** The same by the same person changes nothing. */
    void write(Draft draft, WriteChoice form, String ifMatch, Person by, Instant at) {
        var same = new WriteChoice(sumTold, optionsTold).equals(form);
        if (!same || !written.isBy(by)) {
            written.again(ifMatch, by, at);
            sumTold = form.sumTold();
            optionsTold = form.optionsTold();
            draft.wasWritten(by);
        }
    }
}
