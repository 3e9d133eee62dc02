package org.openphb.people;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;

/** What an organisation has settled, from a day on, by whom and why. */
@Entity
@Table(name = "organisation_setting")
public class Setting extends PanacheEntityBase {
    /** What can be settled, and what holds until somebody does. */
    public enum Name {
        /** Working days in which a review request is answered. */
        ANSWER_BY_WORKING_DAYS(10),
        /** Days after a budget's last day in which its receipts are still taken from the holder's side. */
        RECEIPTS_TAKEN_AFTER_DAYS(90);

        private final int usual;

        Name(int usual) {
            this.usual = usual;
        }
    }

    @Embeddable
    record Key(
            String organisation,
            @Enumerated(EnumType.STRING) Name name,
            @Column(name = "first_day") LocalDate firstDay) implements Serializable {}

    @EmbeddedId
    Key key;

    int amount;
    String setBy;
    String reason;

    public static int of(Organisation organisation, Name name, LocalDate today) {
        return Setting.<Setting>find(
                        "key.organisation = ?1 and key.name = ?2 and key.firstDay <= ?3 order by key.firstDay desc",
                        organisation.code,
                        name,
                        today)
                .firstResultOptional()
                .map(setting -> setting.amount)
                .orElse(name.usual);
    }
}
