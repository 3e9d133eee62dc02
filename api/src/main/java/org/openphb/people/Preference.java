package org.openphb.people;

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
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;

/**
 * How somebody wants to be reached and what helps them read, as it was said one day. The newest counts. It is asked for,
 * written down and shown to staff because the NHS's Accessible Information Standard says so.
 */
@Entity
@Immutable
public class Preference extends PanacheEntityBase {
    @Id
    UUID id;

    /** Whose it is; none when it is a holder's who does not sign in. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person")
    Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "holder")
    Holder holder;

    @Enumerated(EnumType.STRING)
    Channel channel;

    @Enumerated(EnumType.STRING)
    Rhythm howOften;

    boolean largePrint;
    boolean easyRead;
    String language;
    String other;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "set_by")
    Person setBy;

    Instant setAt;

    protected Preference() {}

    /** Somebody's own. The same again by the same person adds nothing. */
    public static Preference set(Person whose, SetPreferences form, Person by, Instant at) {
        return of(whose)
                .filter(newest -> newest.repeats(form, by))
                .orElseGet(() -> new Preference(whose, null, form, by, at).kept());
    }

    /** Those of a holder who does not sign in. The same again by the same person adds nothing. */
    public static Preference set(Holder whose, SetPreferences form, Person by, Instant at) {
        return of(whose)
                .filter(newest -> newest.repeats(form, by))
                .orElseGet(() -> new Preference(null, whose, form, by, at).kept());
    }

    /** What was written down for a holder counts for them when they first sign in, unless they said something themselves. */
    public static void handTo(Person person, Holder holder) {
        if (of(person).isEmpty()) {
            of(holder).ifPresent(known -> new Preference(person, known).persist());
        }
    }

    private Preference(Person person, Preference known) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.person = person;
        this.channel = known.channel;
        this.howOften = known.howOften;
        this.largePrint = known.largePrint;
        this.easyRead = known.easyRead;
        this.language = known.language;
        this.other = known.other;
        this.setBy = known.setBy;
        this.setAt = known.setAt;
    }

    private Preference(Person person, Holder holder, SetPreferences form, Person by, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.person = person;
        this.holder = holder;
        this.channel = form.channel();
        this.howOften = form.howOften();
        this.largePrint = form.largePrint();
        this.easyRead = form.easyRead();
        this.language = form.language().strip();
        this.other = words(form.other());
        this.setBy = by;
        this.setAt = at;
    }

    private Preference kept() {
        persist();
        return this;
    }

    private boolean repeats(SetPreferences form, Person by) {
        return setBy.is(by)
                && channel == form.channel()
                && howOften == form.howOften()
                && largePrint == form.largePrint()
                && easyRead == form.easyRead()
                && language.equals(form.language().strip())
                && Objects.equals(other, words(form.other()));
    }

    private static String words(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** When an e-mail about something that is new now is due; empty for whoever wants none. At once until they say. */
    public static Optional<Instant> mailDue(Person to, Instant now) {
        return mailDue(of(to), now);
    }

    /** The same for many, by when it is due: the ids of those who want one. */
    public static SortedMap<Instant, SortedSet<UUID>> mailDue(Collection<Person> people, Instant now) {
        var due = new TreeMap<Instant, SortedSet<UUID>>();
        var said = newestOf(people);
        for (var person : people) {
            mailDue(Optional.ofNullable(said.get(person.id)), now)
                    .ifPresent(at ->
                            due.computeIfAbsent(at, when -> new TreeSet<>()).add(person.id));
        }
        return due;
    }

    private static Optional<Instant> mailDue(Optional<Preference> said, Instant now) {
        if (said.isEmpty()) {
            return Rhythm.AT_ONCE.after(now);
        }
        return said.filter(preference -> preference.channel == Channel.EMAIL)
                .flatMap(preference -> preference.howOften.after(now));
    }

    private static Map<UUID, Preference> newestOf(Collection<Person> people) {
        return Preference.<Preference>list(
                        "from Preference p where p.person in ?1 and not exists (select 1 from Preference n "
                                + "where n.person = p.person and (n.setAt > p.setAt or n.setAt = p.setAt and n.id > p.id))",
                        people)
                .stream()
                .collect(Collectors.toMap(preference -> preference.person.id, Function.identity()));
    }

    public static Optional<Preference> of(Person person) {
        return find("from Preference p join fetch p.setBy where p.person = ?1 order by p.setAt desc, p.id desc", person)
                .firstResultOptional();
    }

    public static Optional<Preference> of(Holder holder) {
        return find("from Preference p join fetch p.setBy where p.holder = ?1 order by p.setAt desc, p.id desc", holder)
                .firstResultOptional();
    }
}
