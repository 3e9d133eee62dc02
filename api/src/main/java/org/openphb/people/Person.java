package org.openphb.people;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.openphb.web.NotAllowed;

/** Someone we know: by a login, or only by name. */
@Entity
@DynamicUpdate
public class Person extends PanacheEntityBase {
    @Id
    public UUID id;

    /** Who the identity provider says it is. */
    public String subject;

    public String name;
    public String email;
    public String phone;
    public Instant firstSeenAt;

    /** The posts this person holds today and has signed in for; empty for everybody but staff. */
    @Transient
    private List<Staff> posts = List.of();

    protected Person() {}

    Person(String subject, String name, String email, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.subject = subject;
        this.name = name;
        this.email = email;
        this.firstSeenAt = at;
    }

    void holds(List<Staff> posts) {
        this.posts = posts;
    }

    public boolean isStaff() {
        return !posts.isEmpty();
    }

    public List<Staff> posts() {
        return posts;
    }

    public List<Staff> postsIn(Organisation organisation) {
        return posts.stream()
                .filter(post -> post.organisation.code.equals(organisation.code))
                .toList();
    }

    /** Staff work for one organisation. */
    public Optional<Organisation> employer() {
        return posts.stream().map(post -> post.organisation).findFirst();
    }

    /** @throws NotAllowed for who is not staff */
    public Organisation requireEmployer() {
        return employer().orElseThrow(NotAllowed::new);
    }

    /** @throws NotAllowed for who leads no organisation */
    public Organisation requireLed() {
        return posts.stream()
                .filter(staff -> staff.post == Post.LEAD)
                .map(staff -> staff.organisation)
                .findFirst()
                .orElseThrow(NotAllowed::new);
    }

    public boolean leads() {
        return posts.stream().anyMatch(staff -> staff.post == Post.LEAD);
    }

    public boolean is(Person other) {
        return other != null && id.equals(other.id);
    }

    static Optional<Person> signedInAs(String subject) {
        return find("subject", subject).firstResultOptional();
    }

    /** All who work for an organisation, did or will. */
    public static List<Person> staffOf(Organisation organisation) {
        return list(
                "select p from Person p where exists (select 1 from Staff s where s.person = p and s.organisation = ?1)",
                organisation);
    }

    /** Somebody of this organisation's staff, by e-mail address. */
    public static Optional<Person> staffByEmail(String email, Organisation organisation) {
        return find(
                        "select p from Person p where p.email = ?1 and exists "
                                + "(select 1 from Staff s where s.person = p and s.organisation = ?2)",
                        email,
                        organisation)
                .firstResultOptional();
    }
}
