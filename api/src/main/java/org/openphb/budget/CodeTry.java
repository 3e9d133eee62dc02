package org.openphb.budget;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.openphb.people.Person;

/** A wrong code that somebody tried: after five in an hour they wait; and a code that five tries did not open is dead. */
@Entity
@Immutable
@Table(name = "code_try")
class CodeTry extends PanacheEntityBase {
    static final int MOST = 5;
    static final Duration WITHIN = Duration.ofHours(1);

    @Id
    UUID id;

    UUID person;
    Instant triedAt;

    /** What was typed, where there is such a code. */
    UUID code;

    protected CodeTry() {}

    /** @param code the one that was typed, where there is such a one */
    CodeTry(Person person, Optional<AccessCode> code, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.person = person.id;
        this.code = code.map(known -> known.id).orElse(null);
        this.triedAt = at;
    }

    /** One try of a person at a time. The first thing in a transaction: what is read after it is how things are. */
    static Person oneAtATime(Person person) {
        return Person.findById(person.id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** However many logins tried it, up to this moment: asked while its invitation is held. */
    static boolean isDead(AccessCode code) {
        var tries = getEntityManager()
                .createNativeQuery("select count(*) from code_try where code = ?1 lock in share mode", Long.class)
                .setParameter(1, code.id)
                .getSingleResult();
        return (long) tries >= MOST;
    }

    /** @throws TooManyTries */
    static void requireFew(Person person, Instant now) {
        var recent = CodeTry.<CodeTry>find(
                        "person = ?1 and triedAt > ?2 order by triedAt desc", person.id, now.minus(WITHIN))
                .page(0, MOST)
                .list();
        if (recent.size() == MOST) {
            throw new TooManyTries(
                    Duration.between(now, recent.get(MOST - 1).triedAt.plus(WITHIN)));
        }
    }
}
