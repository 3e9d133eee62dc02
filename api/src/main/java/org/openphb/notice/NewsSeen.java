package org.openphb.notice;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.openphb.people.Person;

/** Somebody has seen their news up to here. The furthest counts, so it never goes back. */
@Entity
@Immutable
@Table(name = "news_seen")
public class NewsSeen extends PanacheEntityBase {
    @Embeddable
    record Key(UUID person, Instant seenUntil) implements Serializable {}

    @EmbeddedId
    Key key;

    protected NewsSeen() {}

    public static void upTo(Instant until, Person person) {
        getEntityManager()
                .createNativeQuery("insert ignore into news_seen (person, seen_until) values (:person, :until)")
                .setParameter("person", person.id)
                .setParameter("until", until)
                .executeUpdate();
    }
}
