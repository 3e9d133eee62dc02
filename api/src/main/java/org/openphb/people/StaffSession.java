package org.openphb.people;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;

/** A browser in which staff are signed in: after 30 idle minutes it needs the password again, remembered or not. */
@Entity
@Table(name = "staff_session")
@DynamicUpdate
class StaffSession extends PanacheEntityBase {
    private static final Duration IDLE = Duration.ofMinutes(30);
    /** Seen is written down at most this often: a row a minute, not a row a call. */
    private static final Duration WORTH_WRITING = Duration.ofMinutes(1);

    @Id
    String sid;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person")
    Person person;

    Instant seenAt;

    protected StaffSession() {}

    private StaffSession(String sid, Person person, Instant at) {
        this.sid = sid;
        this.person = person;
        this.seenAt = at;
    }

    /**
     * @param signedInAt when the password was last given
     * @return whether it was idle for too long
     */
    static boolean isOver(String sid, Person person, Instant signedInAt, Instant now) {
        StaffSession known = findById(sid);
        if (known == null) {
            new StaffSession(sid, person, now).persist();
            return false;
        }
        var idle = Duration.between(known.seenAt, now);
        if (idle.compareTo(IDLE) > 0 && !signedInAt.isAfter(known.seenAt)) {
            return true;
        }
        if (idle.compareTo(WORTH_WRITING) > 0) {
            known.seenAt = now;
        }
        return false;
    }
}
