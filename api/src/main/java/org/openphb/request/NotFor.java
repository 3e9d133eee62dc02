package org.openphb.request;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.openphb.decision.Decision;
import org.openphb.people.Person;
import org.openphb.plan.HouseholdPayment;
import org.openphb.plan.Sending;

/** Somebody who may not answer: they sent, decided or worked out what it is about, or would be paid by it. */
@Entity
@Immutable
@Table(name = "request_not_for")
@IdClass(NotFor.Key.class)
public class NotFor extends PanacheEntityBase {
    /** Who, of which request. */
    public record Key(UUID request, UUID person) {}

    @Id
    UUID request;

    @Id
    UUID person;

    protected NotFor() {}

    private NotFor(UUID request, UUID person) {
        this.request = request;
        this.person = person;
    }

    /** Written down with a disagreement; a disagreement with an answer to one inherits its. */
    static String keep(ReviewRequest request) {
        var people = of(request);
        people.forEach(person -> new NotFor(request.id, person).persist());
        return people.stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    /** Whoever puts right what was decided is out of the disagreements about it that wait already. */
    public static void also(Decision decision, Person person) {
        ReviewRequest.<ReviewRequest>list("aboutDecision", decision).stream()
                .map(request -> new Key(request.id, person.id))
                .filter(key -> NotFor.findByIdOptional(key).isEmpty())
                .forEach(key -> new NotFor(key.request, key.person).persist());
    }

    private static Set<UUID> of(ReviewRequest request) {
        var people = new HashSet<UUID>();
        var about = request.aboutDecision;
        if (about != null) {
            people.add(about.by.id);
            people.addAll(about.putRightBy);
            if (about.subjectSentBy != null) {
                people.add(about.subjectSentBy.id);
            }
            people.addAll(Sending.involvedIn(about));
            people.addAll(HouseholdPayment.paidBy(about));
            NotFor.<NotFor>list("request", about.subjectId).forEach(earlier -> people.add(earlier.person));
        }
        if (request.aboutLine != null) {
            people.add(request.aboutLine.workedOutBy().id);
        }
        return people;
    }
}
