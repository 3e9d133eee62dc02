package org.openphb.budget;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.openphb.people.Person;
import org.openphb.web.Cursor;

/**
 * What staff write down for one another about a budget. The holder's side learns neither the words nor that there are any:
 * nothing but {@link NoteResource} reads it.
 */
@Entity
@Immutable
@Table(name = "staff_note")
public class StaffNote extends PanacheEntityBase {
    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "budget")
    Budget budget;

    UUID phoneId;
    String words;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person")
    Person by;

    @Column(name = "recorded_at")
    Instant at;

    protected StaffNote() {}

    static StaffNote on(Budget budget, UUID phoneId, String words, Instant at) {
        var note = new StaffNote();
        note.id = UuidCreator.getTimeOrderedEpoch();
        note.budget = budget;
        note.phoneId = phoneId;
        note.words = words;
        note.by = budget.standing().person();
        note.at = at;
        note.persistAndFlush();
        return note;
    }

    /** @throws NoteIdTaken if the phone's id already names something else here */
    StaffNote sameAs(String words, Person by) {
        if (!this.words.equals(words) || !this.by.is(by)) {
            throw new NoteIdTaken();
        }
        return this;
    }

    static Optional<StaffNote> in(Budget budget, UUID phoneId) {
        return find("from StaffNote n join fetch n.by where n.budget = ?1 and n.phoneId = ?2", budget, phoneId)
                .firstResultOptional();
    }

    /** Newest first, one more than asked for. */
    static List<StaffNote> page(Budget budget, Cursor after, int limit) {
        return StaffNote.<StaffNote>find(
                        "from StaffNote n join fetch n.by where n.budget = ?1 and (n.at < ?2 or n.at = ?2 and n.id < ?3) "
                                + "order by n.at desc, n.id desc",
                        budget,
                        after.at(),
                        after.id())
                .page(0, limit + 1)
                .list();
    }
}
