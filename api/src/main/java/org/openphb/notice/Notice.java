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
import java.util.List;
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

    public Notice(Person person, UUID budget, News news) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.person = person;
        this.kind = news.kind();
        this.budget = budget;
        this.about = news.about();
        this.thing = news.thing();
        this.isPrivate = news.isPrivate();
        this.toldAt = news.at();
    }

    /** At one moment; however many there are, the statements stay few. */
    public static void tell(List<Notice> notices, Instant at) {
        if (!notices.isEmpty()) {
            persist(notices);
            Mail.about(notices.stream().map(notice -> notice.person).toList(), at);
        }
    }
}
