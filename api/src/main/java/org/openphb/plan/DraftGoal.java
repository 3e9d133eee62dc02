package org.openphb.plan;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.openphb.people.Person;

/** A goal of a plan that is being written. */
@Entity
@DynamicUpdate
@Table(name = "draft_goal")
public class DraftGoal extends PanacheEntityBase {
    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "draft")
    Draft draft;

    UUID phoneId;
    int position;
    String words;

    @Embedded
    Written written;

    Instant removedAt;

    protected DraftGoal() {}

    DraftGoal(Draft draft, UUID phoneId, int position, String words) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.draft = draft;
        this.phoneId = phoneId;
        this.position = position;
        this.words = words;
        this.written = Written.never();
    }

    static DraftGoal written(Draft draft, UUID phoneId, int position, WriteGoal form, Person by, Instant at) {
        var goal = new DraftGoal(draft, phoneId, position, form.words());
        goal.written.now(by, at);
        goal.persist();
        draft.wasWritten(by);
        return goal;
    }

    /** The same words by the same person change nothing; a goal that was removed is there again. */
    void write(WriteGoal form, String ifMatch, Person by, Instant at) {
        if (!isThere() || !form.words().equals(words) || !written.isBy(by)) {
            written.again(ifMatch, by, at);
            words = form.words();
            removedAt = null;
            draft.wasWritten(by);
        }
    }

    /** Once; what is gone stays gone. */
    void remove(String ifMatch, Person by, Instant at) {
        if (isThere()) {
            written.again(ifMatch, by, at);
            removedAt = at;
            draft.wasWritten(by);
        }
    }

    boolean isThere() {
        return removedAt == null;
    }
}
