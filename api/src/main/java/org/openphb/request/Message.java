package org.openphb.request;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.openphb.people.Person;

/** One thing said in the thread of a request. */
@Entity
@Immutable
public class Message extends PanacheEntityBase {
    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "request")
    ReviewRequest request;

    UUID phoneId;
    String words;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person")
    Person person;

    boolean fromStaff;
    Instant receivedAt;

    protected Message() {}

    /** Also after the answer, which may have crossed it; not after the request was taken back. */
    static Message on(ReviewRequest request, UUID phoneId, String words, Person by, boolean fromStaff, Instant at) {
        request.requireNotWithdrawn();
        var message = new Message();
        message.id = UuidCreator.getTimeOrderedEpoch();
        message.request = request;
        message.phoneId = phoneId;
        message.words = words;
        message.person = by;
        message.fromStaff = fromStaff;
        message.receivedAt = at;
        message.persistAndFlush();
        request.heardMore(by, at);
        return message;
    }

    /** @throws RequestIdTaken if the phone's id already names something else in this thread */
    void requireSame(String words, Person by) {
        if (!this.words.equals(words) || !person.is(by)) {
            throw new RequestIdTaken();
        }
    }

    static Optional<Message> in(ReviewRequest request, UUID phoneId) {
        return find("request = ?1 and phoneId = ?2", request, phoneId).firstResultOptional();
    }

    static List<Message> of(ReviewRequest request) {
        return list("from Message m join fetch m.person where m.request = ?1 order by m.receivedAt, m.id", request);
    }
}
