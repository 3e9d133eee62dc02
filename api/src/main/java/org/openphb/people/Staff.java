package org.openphb.people;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.openphb.money.Money;

/** One post of one person in one organisation, from a day to a day. Read on every call, so ending it works at once. */
@Entity
public class Staff extends PanacheEntityBase {
    @Id
    UUID id;

    @ManyToOne
    @JoinColumn(name = "person")
    public Person person;

    @ManyToOne
    @JoinColumn(name = "organisation")
    public Organisation organisation;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    public Post post;

    /** What this person may grant alone: the newest of their limits that is no raise, or that a second lead confirmed. */
    @Formula("(select coalesce(max(l.limit_pence), 0) from working_limit l where l.organisation = organisation "
            + "and l.person = person and l.number = (select max(n.number) from working_limit n "
            + "where n.organisation = l.organisation and n.person = l.person and (n.raises = 0 or exists "
            + "(select 1 from limit_confirmation c where c.working_limit = n.id))))")
    public Money limit;

    LocalDate firstDay;
    LocalDate lastDay;

    public boolean isInForce(LocalDate today) {
        return !today.isBefore(firstDay) && (lastDay == null || !today.isAfter(lastDay));
    }

    static List<Staff> inForce(Person person, LocalDate today) {
        return list(
                "from Staff s join fetch s.organisation where s.person = ?1 and s.firstDay <= ?2 "
                        + "and (s.lastDay is null or s.lastDay >= ?2) order by s.post",
                person,
                today);
    }

    /** The posts of one person in one organisation today. */
    public static List<Staff> today(Organisation organisation, UUID person, LocalDate today) {
        return list(
                "from Staff s join fetch s.person where s.organisation = ?1 and s.person.id = ?2 and s.firstDay <= ?3 "
                        + "and (s.lastDay is null or s.lastDay >= ?3) order by s.post",
                organisation,
                person,
                today);
    }

    /** Somebody who works here, or did. */
    public static Optional<Person> ever(Organisation organisation, UUID person) {
        return Staff.<Staff>find(
                        "from Staff s join fetch s.person where s.organisation = ?1 and s.person.id = ?2",
                        organisation,
                        person)
                .stream()
                .map(staff -> staff.person)
                .findFirst();
    }
}
