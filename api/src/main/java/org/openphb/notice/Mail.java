package org.openphb.notice;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jboss.logging.Logger;
import org.openphb.people.Person;
import org.openphb.people.Preference;

/** A line of the outbox: an e-mail to somebody that there is something new. What is new it does not know. */
@Entity
@DynamicUpdate
public class Mail extends PanacheEntityBase {
    private static final Logger LOG = Logger.getLogger(Mail.class);

    /** How long after a try the next one is. The one after the last of them is the last. */
    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(25),
            Duration.ofHours(2),
            Duration.ofHours(10));

    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person")
    Person person;

    String address;
    Instant dueAt;
    int tries;
    Instant nextTryAt;
    Instant sentAt;
    Instant givenUpAt;

    /** The person's id until it is sent or given up: the database keeps it, and lets there be one. */
    @Column(insertable = false, updatable = false)
    UUID unsentOf;

    protected Mail() {}

    /**
     * There is something new for these: a line each, due when they want to hear of it. Nothing for whoever wants no
     * e-mail or has no address, and none beside one that has not gone yet, which is sent no later than this one would.
     */
    public static void about(Collection<Person> people, Instant now) {
        Preference.mailDue(people, now).forEach(Mail::add);
    }

    /** In one order: two that tell the same people at once wait for each other, and neither for ever. */
    private static void add(Instant due, Collection<UUID> people) {
        var added = getEntityManager()
                .createNativeQuery("insert ignore into mail (id, person, address, due_at, next_try_at) "
                        + "select uuid(), id, email, :due, :due from person where id in (:people) "
                        + "and email is not null order by id")
                .setParameter("due", due)
                .setParameter("people", people)
                .executeUpdate();
        if (added < people.size()) {
            laterThan(due, people).forEach(id -> held(id).ifPresent(mail -> mail.bringForward(due)));
        }
    }

    /** What waits for its day goes sooner once somebody wants to hear sooner; what is being sent is left alone. */
    private void bringForward(Instant due) {
        if (tries == 0 && !isClosed()) {
            dueAt = due;
            nextTryAt = due;
        }
    }

    /**
     * Writes down that it is tried now, before it is: whoever dies while sending it has still waited its turn.
     *
     * @return where to; empty when it is not to be sent
     */
    Optional<String> tried(Instant now) {
        if (isClosed() || nextTryAt.isAfter(now)) {
            return Optional.empty();
        }
        if (person.email == null || Preference.mailDue(person, now).isEmpty()) {
            givenUpAt = now;
            return Optional.empty();
        }
        if (tries > WAITS.size()) {
            giveUp(now);
            return Optional.empty();
        }
        address = person.email;
        nextTryAt = now.plus(WAITS.get(Math.min(tries, WAITS.size() - 1)));
        tries++;
        return Optional.of(address);
    }

    void sent(Instant now) {
        sentAt = now;
    }

    void failed(Instant now) {
        if (tries > WAITS.size()) {
            giveUp(now);
        }
    }

    private void giveUp(Instant now) {
        givenUpAt = now;
        LOG.warnf("Mail %s is given up", id);
    }

    private boolean isClosed() {
        return sentAt != null || givenUpAt != null;
    }

    /** What is to be tried now, the longest waiting first. */
    static List<UUID> due(Instant now) {
        return find(
                        "select m.id from Mail m where m.sentAt is null and m.givenUpAt is null and m.nextTryAt <= ?1 "
                                + "order by m.nextTryAt",
                        now)
                .project(UUID.class)
                .list();
    }

    private static List<UUID> laterThan(Instant due, Collection<UUID> people) {
        return find("select m.id from Mail m where m.unsentOf in ?1 and m.nextTryAt > ?2 order by m.id", people, due)
                .project(UUID.class)
                .list();
    }

    /** For this transaction alone; empty while another one holds it. */
    static Optional<Mail> held(UUID id) {
        return getSession()
                .createNativeQuery("select * from mail where id = :id for update skip locked", Mail.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }
}
