package org.openphb.budget;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.openphb.people.Holder;
import org.openphb.people.Person;

/** This person, on this budget, in this role, with these rights, from a day to a day (both inclusive). */
@Entity
public class Access extends PanacheEntityBase {
    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "budget")
    public Budget budget;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person")
    Person person;

    @Enumerated(EnumType.STRING)
    public Role role;

    /** What a carer may do; the other roles have theirs by law. */
    @Convert(converter = RightsColumn.class)
    Set<Right> rights;

    LocalDate firstDay;
    LocalDate lastDay;
    UUID grantedBy;
    Instant grantedAt;

    /** Ended before its last day. */
    @Formula("exists (select 1 from access_end e where e.access = id)")
    boolean ended;

    boolean isInForce(LocalDate today) {
        return !ended && !today.isBefore(firstDay) && (lastDay == null || !today.isAfter(lastDay));
    }

    public Set<Right> allRights() {
        var all = role.rights();
        if (role == Role.CARER) {
            all.addAll(rights);
        }
        return all;
    }

    /** Every row there ever was: also one that has ended keeps somebody from acting there as staff. */
    static List<Access> ever(Person person, Budget budget) {
        return list("person = ?1 and budget = ?2 order by role", person, budget);
    }

    /** The login of a holder who has one, by their access to any of their budgets. */
    static Optional<Person> holderSigningIn(Holder holder, LocalDate today) {
        return Access.<Access>list(
                        "from Access a join fetch a.person where a.role = HOLDER and a.budget.holder = ?1 "
                                + "order by a.grantedAt, a.id",
                        holder)
                .stream()
                .filter(access -> access.isInForce(today))
                .map(access -> access.person)
                .findFirst();
    }

    public static List<Access> inForce(Person person, LocalDate today) {
        return Access.<Access>list(
                        "from Access a join fetch a.budget b join fetch b.organisation join fetch b.holder "
                                + "join fetch b.contact left join fetch b.cover where a.person = ?1 order by b.recordedAt",
                        person)
                .stream()
                .filter(access -> access.isInForce(today))
                .toList();
    }
}
