package org.openphb.notice;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.openphb.people.Person;

/** News for one person. Whether they may still see what it is about is asked again whenever it is shown. */
@Entity
@Immutable
public class Notice extends PanacheEntityBase {
    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person")
    Person person;

    @Enumerated(EnumType.STRING)
    public News.Kind kind;

    public UUID budget;

    @Enumerated(EnumType.STRING)
    public News.About about;

    public UUID thing;
    boolean isPrivate;
    public Instant toldAt;

    protected Notice() {}

    public static void to(Person person, UUID budget, News news) {
        var notice = new Notice();
        notice.id = UuidCreator.getTimeOrderedEpoch();
        notice.person = person;
        notice.kind = news.kind();
        notice.budget = budget;
        notice.about = news.about();
        notice.thing = news.thing();
        notice.isPrivate = news.isPrivate();
        notice.toldAt = news.at();
        notice.persist();
        Mail.about(person, news.at());
    }
}
