package org.openphb.people;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.openphb.web.BadForm;

/** What an organisation has settled, from a day on, by whom and why. What of it counts today is for {@link Settings} to say. */
@Entity
@Immutable
public class Setting extends PanacheEntityBase {
    /** What can be settled, and what holds until somebody does. */
    @Schema(name = "SettingName")
    public enum Name {
        /** Working days in which a review request is answered. */
        ANSWER_BY_WORKING_DAYS(10, 1, 60),
        /** Days after a budget's last day in which its receipts are still taken from the holder's side. */
        RECEIPTS_TAKEN_AFTER_DAYS(90, 0, 730),
        /** Years after the last entry of an adult's budget; eight is the least that the NHS records code allows. */
        RETENTION_YEARS(8, 8, 100),
        /** Between telling that an agreed budget ends and its last day, where the law asks for nothing else. */
        NOTICE_DAYS(28, 14, 90),
        /** When a contact can be reached. */
        CONTACT_HOURS(null),
        /** A telephone number. */
        OUT_OF_HOURS(null),
        /** The Patient Advice and Liaison Service: named in every notice, as are the next three. */
        PALS("Ask your contact for their number, or look for PALS on www.nhs.uk"),
        ADVOCACY(
                "Free help to speak up, from someone who is not part of the NHS. Ask your contact who it is where you live."),
        COMPLAINTS("You can complain to the organisation that runs your budget. Ask your contact how."),
        OMBUDSMAN("Parliamentary and Health Service Ombudsman, phone 0345 015 4033, www.ombudsman.org.uk"),
        /** Under a letter. */
        SIGN_OF_LETTER(null);

        final String usual;
        final boolean isNumber;
        private final int least;
        private final int most;

        Name(int usual, int least, int most) {
            this.usual = Integer.toString(usual);
            this.isNumber = true;
            this.least = least;
            this.most = most;
        }

        Name(String usual) {
            this.usual = usual;
            this.isNumber = false;
            this.least = 0;
            this.most = 0;
        }

        /** @throws BadForm */
        private void requireFit(String value) {
            if (isNumber
                    && (!value.matches("\\d{1,4}")
                            || Integer.parseInt(value) < least
                            || Integer.parseInt(value) > most)) {
                throw new BadForm("value", "Enter a whole number from " + least + " to " + most);
            }
            if (this == OUT_OF_HOURS && !value.matches("[\\d +()]{3,40}")) {
                throw new BadForm("value", "Enter a phone number, like 01632 960099");
            }
        }
    }

    @Id
    UUID id;

    @Embedded
    @AttributeOverride(name = "why", column = @Column(name = "reason"))
    Change change;

    @Enumerated(EnumType.STRING)
    Name name;

    String content;

    protected Setting() {}

    Setting(UUID phoneId, Organisation organisation, ChangeSetting form, Person by, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.change = new Change(phoneId, organisation, form.firstDay(), by, form.reason(), at);
        this.name = form.name();
        this.content = form.value();
    }

    /** From today or a later day on: what held before that stays as it was. */
    static Setting settled(
            UUID phoneId, Organisation organisation, ChangeSetting form, Person by, LocalDate today, Instant at) {
        form.name().requireFit(form.value());
        var setting = new Setting(phoneId, organisation, form, by, at);
        setting.change.requireComing(today);
        setting.persistAndFlush();
        return setting;
    }

    /** @throws ChangeIdTaken */
    Setting sameAs(ChangeSetting form, Person by) {
        change.requireSame(form.equals(new ChangeSetting(name, content, change.firstDay, change.why)), by);
        return this;
    }

    static Optional<Setting> in(Organisation organisation, UUID phoneId) {
        return find("change.organisation = ?1 and change.phoneId = ?2", organisation, phoneId)
                .firstResultOptional();
    }

    /** Newest first. */
    static List<Setting> history(Organisation organisation) {
        return list(
                "from Setting s left join fetch s.change.setBy where s.change.organisation = ?1 "
                        + "order by s.change.setAt desc, s.id desc",
                organisation);
    }

    static List<Setting> of(Collection<Organisation> organisations) {
        return list("change.organisation in ?1", organisations);
    }
}
