package org.openphb.budget;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.openphb.people.Person;
import org.openphb.time.LondonClock;

/** A code that was made for an invitation: until when it is good, and its fingerprint, never itself. */
@Entity
@Immutable
@Table(name = "access_code")
class AccessCode extends PanacheEntityBase {
    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "invitation")
    public Invitation invitation;

    public int number;
    public UUID phoneId;
    public String sha256;

    @Enumerated(EnumType.STRING)
    public Channel channel;

    public LocalDate lastDay;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "made_by")
    public Person madeBy;

    public Instant madeAt;

    protected AccessCode() {}

    AccessCode(Invitation invitation, int number, UUID phoneId, Code code, Channel channel, Person by, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.invitation = invitation;
        this.number = number;
        this.phoneId = phoneId;
        this.sha256 = code.sha256();
        this.channel = channel;
        this.lastDay = LondonClock.dayOf(at).plusDays(channel.days);
        this.madeBy = by;
        this.madeAt = at;
    }

    /** @throws AccessIdTaken if it was asked for another way */
    AccessCode requireSame(Channel channel) {
        if (this.channel != channel) {
            throw new AccessIdTaken();
        }
        return this;
    }

    static Optional<AccessCode> in(Invitation invitation, UUID phoneId) {
        return find("invitation = ?1 and phoneId = ?2", invitation, phoneId).firstResultOptional();
    }

    static Optional<AccessCode> known(Code code) {
        return find("sha256", code.sha256()).firstResultOptional();
    }
}
