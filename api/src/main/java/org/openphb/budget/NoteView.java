package org.openphb.budget;

import java.time.Instant;
import java.util.UUID;
import org.openphb.people.Person;
import org.openphb.people.PersonView;

/** A staff note as staff see it. */
public record NoteView(UUID id, String words, PersonView by, Instant at) {
    static NoteView of(StaffNote note, Person asking) {
        return new NoteView(note.phoneId, note.words, PersonView.of(note.by, asking), note.at);
    }
}
