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
import java.util.UUID;
import org.openphb.money.Money;

/** One post of one person in one organisation, from a day to a day. Read on every call, so ending it works at once. */
@Entity
public class Staff extends PanacheEntityBase {
    @Id
    UUID id;

    @ManyToOne
    @JoinColumn(name = "person")
    Person person;

    @ManyToOne
    @JoinColumn(name = "organisation")
    public Organisation organisation;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    public Post post;

    /** What this person may grant alone. */
    @Column(name = "limit_pence")
    public Money limit;

    LocalDate firstDay;
    LocalDate lastDay;

    static List<Staff> inForce(Person person, LocalDate today) {
        return list(
                "from Staff s join fetch s.organisation where s.person = ?1 and s.firstDay <= ?2 "
                        + "and (s.lastDay is null or s.lastDay >= ?2) order by s.post",
                person,
                today);
    }
}
