package org.openphb.plan;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.openphb.people.Person;

/** Whole sentences of a plan that is being written. */
@Entity
@DynamicUpdate
@Table(name = "draft_section")
public class DraftSection extends PanacheEntityBase {
    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "draft")
    Draft draft;

    @Enumerated(EnumType.STRING)
    SectionName name;

    String words;

    @Embedded
    Written written;

    protected DraftSection() {}

    DraftSection(Draft draft, SectionName name, String words) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.draft = draft;
        this.name = name;
        this.words = words;
        this.written = Written.never();
    }

    /** The same words by the same person: the answer was lost, and nothing changes. */
    void write(WriteSection form, String ifMatch, Person by, Instant at) {
        if (!form.words().equals(words) || !written.isBy(by)) {
            written.again(ifMatch, by, at);
            words = form.words();
            draft.wasWritten(by);
        }
    }

    boolean isEmpty() {
        return words == null || words.isBlank();
    }
}
