package org.openphb.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.openphb.people.Person;
import org.openphb.web.StaleVersion;
import org.openphb.web.Version;

/** Who wrote one part of a draft last, and how many times it was written: its version. */
@Embeddable
public class Written {
    /** Nobody yet, or it stands as it was agreed before. */
    @ManyToOne
    @JoinColumn(name = "written_by")
    Person by;

    @Column(name = "written_at")
    Instant at;

    int version;

    protected Written() {}

    static Written never() {
        return new Written();
    }

    /** @throws StaleVersion if somebody wrote it since */
    void again(String ifMatch, Person by, Instant at) {
        Version.requireSeen(ifMatch, version);
        now(by, at);
    }

    void now(Person by, Instant at) {
        this.by = by;
        this.at = at;
        version++;
    }

    boolean isBy(Person person) {
        return person.is(by);
    }

    String name() {
        return by == null ? null : by.name;
    }
}
