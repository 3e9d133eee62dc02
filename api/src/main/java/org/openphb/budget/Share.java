package org.openphb.budget;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who pays what part of a budget from a day on; the basis points of one day sum to 10,000. */
@Entity
public class Share extends PanacheEntityBase {
    public static final int WHOLE = 10_000;

    /** Whose money it is. */
    @Schema(name = "FunderKind")
    public enum Kind {
        NHS,
        COUNCIL,
        /** The holder's own part: a personal wheelchair budget is the one exception to no top-ups. */
        OWN
    }

    @Embeddable
    record Key(UUID budget, @Column(name = "first_day") LocalDate firstDay, int position) implements Serializable {}

    @EmbeddedId
    Key key;

    public String funder;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    public int basisPoints;

    protected Share() {}

    public Share(Budget budget, int position, String funder, Kind kind, int basisPoints) {
        this(budget, budget.period.start(), position, funder, kind, basisPoints);
    }

    Share(Budget budget, LocalDate firstDay, int position, String funder, Kind kind, int basisPoints) {
        this.key = new Key(budget.id, firstDay, position);
        this.funder = funder;
        this.kind = kind;
        this.basisPoints = basisPoints;
    }

    /** The day from which they count. */
    LocalDate firstDay() {
        return key.firstDay;
    }

    /** Those in force on a day, in the order of the agreement; before the first day those it begins with. */
    static List<Share> on(LocalDate day, List<Share> all) {
        var first = all.stream()
                .map(Share::firstDay)
                .filter(from -> !from.isAfter(day))
                .max(LocalDate::compareTo)
                .or(() -> all.stream().map(Share::firstDay).min(LocalDate::compareTo));
        return all.stream()
                .filter(share -> share.firstDay().equals(first.orElse(null)))
                .toList();
    }

    /** All that ever counted or will, in order. */
    static List<Share> of(Budget budget) {
        return list("key.budget = ?1 order by key.firstDay, key.position", budget.id);
    }
}
