package org.openphb.budget;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JoinFormula;
import org.openphb.decision.Decision;
import org.openphb.decision.Result;
import org.openphb.decision.Subject;
import org.openphb.notice.News;
import org.openphb.people.Person;
import org.openphb.time.LondonClock;
import org.openphb.web.BadForm;

/**
 * Somebody is to be let in: with a code at once, or asked of staff first. Whoever uses the code has an {@link Access} with
 * the same id, and the invitation is spent.
 */
@Entity
@DynamicUpdate
public class Invitation extends PanacheEntityBase {
    /** How decisions name this kind of thing. */
    static final String THING = "access";

    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "budget")
    public Budget budget;

    public UUID phoneId;

    @Enumerated(EnumType.STRING)
    Role role;

    public String name;
    String email;

    @Convert(converter = RightsColumn.class)
    Set<Right> rights;

    LocalDate firstDay;
    LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    Channel channel;

    private String document;

    /** For what is asked of staff. */
    public LocalDate answerBy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "granted_by")
    private Person grantedBy;

    public Instant grantedAt;
    private String digest;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decision")
    private Decision decision;

    /** The newest: it alone is good. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinFormula("(select c.id from access_code c where c.invitation = id "
            + "and c.number = (select max(n.number) from access_code n where n.invitation = c.invitation))")
    private AccessCode code;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ended_by")
    Person endedBy;

    Boolean endedByStaff;
    Instant endedAt;
    String endReason;

    @jakarta.persistence.Version
    private int version;

    protected Invitation() {}

    /**
     * Recorded, and asked of staff where the holder's side names a nominee: it still needs its code.
     *
     * @param answerBy the day by which staff answer what is asked
     * @throws BadForm
     * @throws AccessIdTaken if it names what was recorded without an invitation
     */
    static Invitation offered(
            UUID phoneId, Budget budget, GrantAccess form, String digest, LocalDate answerBy, Instant at) {
        if (Access.in(budget, phoneId).isPresent()) {
            throw new AccessIdTaken();
        }
        var today = LondonClock.dayOf(at);
        var asked = form.role() == Role.NOMINEE && !budget.lets(Right.APPOINT);
        form.requireWhole(asked, today);
        var invitation = new Invitation();
        invitation.id = UuidCreator.getTimeOrderedEpoch();
        invitation.budget = budget;
        invitation.phoneId = phoneId;
        invitation.role = form.role();
        invitation.name = form.name();
        invitation.email = form.email();
        invitation.rights = form.chosenRights();
        invitation.firstDay = form.begins(today);
        invitation.lastDay = form.lastDay();
        invitation.channel = form.channel();
        invitation.document = form.document();
        invitation.answerBy = asked ? answerBy : null;
        invitation.grantedBy = budget.standing().person();
        invitation.grantedAt = at;
        invitation.digest = digest;
        invitation.persistAndFlush();
        if (asked) {
            var worker = budget.freeStaff(today).stream().filter(budget.workerOn(today)::is);
            invitation.tell(News.Kind.ACCESS_ASKED, invitation.grantedBy, at, worker.toArray(Person[]::new));
        }
        return invitation;
    }

    /** @throws AccessIdTaken if the phone's id already names something else here */
    void requireSame(String digest) {
        if (!this.digest.equals(digest)) {
            throw new AccessIdTaken();
        }
    }

    AccessState state() {
        if (decision != null && decision.result == Result.REFUSED) {
            return AccessState.REFUSED;
        }
        if (endedAt != null) {
            return AccessState.ENDED;
        }
        return answerBy != null && decision == null ? AccessState.ASKED : AccessState.INVITED;
    }

    /**
     * Staff name the document and make a nominee of whoever was asked for, or say why not.
     *
     * @param words the document, or the reason
     * @throws NothingToDecide
     */
    void appoint(Result result, String words, Standing standing, Instant at) {
        requireAsked();
        decision = Decision.on(Subject.of(THING, id), result, null, words, standing.person(), standing.authority(), at);
        tell(News.Kind.ACCESS_APPOINTED, decision.by, at);
    }

    private void requireAsked() {
        if (state() != AccessState.ASKED) {
            throw new NothingToDecide();
        }
    }

    Promise promise(Instant at) {
        var late = new News(News.Kind.PROMISE_LATE, News.About.ACCESS, phoneId, false, at);
        return new Promise(budget, Subject.of(THING, id), answerBy, late, this::requireAsked);
    }

    /**
     * A code of its own; the one before it is dead.
     *
     * @return the only time it is told
     * @throws NoCodeNeeded
     */
    Code newCode(UUID phoneId, Channel channel, Person by, Instant at) {
        if (state() != AccessState.INVITED || Access.findByIdOptional(id).isPresent()) {
            throw new NoCodeNeeded();
        }
        if (channel == Channel.EMAIL && email == null) {
            throw new BadForm("by", "There is no e-mail address. Choose a letter");
        }
        var fresh = Code.fresh();
        code = new AccessCode(this, code == null ? 1 : code.number + 1, phoneId, fresh, channel, by, at);
        code.persistAndFlush();
        return fresh;
    }

    /** Whether this code lets this person in today, their date of birth aside. Nobody uses a code they made themselves. */
    boolean opensWith(AccessCode used, Person person, Optional<String> verifiedEmail, Instant at) {
        var today = LondonClock.dayOf(at);
        var theirs = needsDateOfBirth()
                || verifiedEmail.filter(email::equalsIgnoreCase).isPresent();
        return theirs
                && state() == AccessState.INVITED
                && Access.findByIdOptional(id).isEmpty()
                && code.id.equals(used.id)
                && !used.madeBy.is(person)
                && !CodeTry.isDead(used)
                && !today.isAfter(used.lastDay)
                && (lastDay == null || !today.isAfter(lastDay));
    }

    /** The access that comes of it. Whoever takes it back at this moment has seen what is no longer so. */
    Access redeemedBy(Person person, Instant at) {
        getEntityManager().lock(this, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return Access.redeemed(this, person, at);
    }

    boolean needsDateOfBirth() {
        return role != Role.CARER && role != Role.THIRD_PARTY;
    }

    /** Taken back before anybody used it. @throws AccessAlreadyEnded */
    void end(Person by, boolean byStaff, String reason, Instant at) {
        if (state() == AccessState.ENDED || state() == AccessState.REFUSED) {
            throw new AccessAlreadyEnded();
        }
        endedBy = by;
        endedByStaff = byStaff;
        endedAt = at;
        endReason = reason;
        tell(News.Kind.ACCESS_ENDED, by, at);
    }

    private void tell(News.Kind kind, Person by, Instant at, Person... others) {
        Telling.whoSeesAccess(budget, new News(kind, News.About.ACCESS, phoneId, false, at), null, by, others);
    }

    boolean endRepeats(String reason, Person by) {
        return endedAt != null && endedBy.is(by) && Objects.equals(endReason, reason);
    }

    Decision decision() {
        return decision;
    }

    /** The last day of a code that is still good. */
    Optional<LocalDate> codeUntil(LocalDate today) {
        return state() == AccessState.INVITED && code != null && !today.isAfter(code.lastDay)
                ? Optional.of(code.lastDay)
                : Optional.empty();
    }

    String document() {
        return decision != null && decision.result == Result.GRANTED ? decision.reason : document;
    }

    /** Staff, once they have appointed whom somebody else asked for. */
    Person grantedBy() {
        return decision != null && decision.result == Result.GRANTED ? decision.by : grantedBy;
    }

    int version() {
        return version;
    }

    private static final String WHOLE = "from Invitation i join fetch i.grantedBy left join fetch i.decision d "
            + "left join fetch d.by left join fetch i.code left join fetch i.endedBy ";

    /** Those that nobody has used; none for who may not see every row. */
    static List<Invitation> unused(Budget budget) {
        return budget.lets(Right.SEE_ACCESS)
                ? list(WHOLE + "where i.budget = ?1 and not exists (select 1 from Access a where a.id = i.id)", budget)
                : List.of();
    }

    static Optional<Invitation> in(Budget budget, UUID phoneId) {
        return find(WHOLE + "where i.budget = ?1 and i.phoneId = ?2", budget, phoneId)
                .firstResultOptional();
    }

    /** The same, held until the transaction ends, so that two things cannot become of it at once. */
    static Optional<Invitation> held(Budget budget, UUID phoneId) {
        return Invitation.<Invitation>find("budget = ?1 and phoneId = ?2", budget, phoneId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** In one statement, so that what is held is how it is now. */
    static Invitation held(UUID id) {
        return Invitation.<Invitation>find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResult();
    }
}
