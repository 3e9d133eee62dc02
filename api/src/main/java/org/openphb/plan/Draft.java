package org.openphb.plan;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.openphb.budget.Budget;
import org.openphb.budget.Milestone;
import org.openphb.money.Money;
import org.openphb.people.Person;
import org.openphb.time.LondonClock;
import org.openphb.web.BadForm;
import org.openphb.web.NotFound;

/**
 * A plan that the holder's side and staff write together, each part by itself and with a version of its own. At most one of a
 * budget is open; when it is agreed it is closed, and kept.
 */
@Entity
@DynamicUpdate
public class Draft extends PanacheEntityBase {
    private static final int MOST_GOALS = 20;
    private static final int MOST_ITEMS = 100;

    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "budget")
    Budget budget;

    /** 1 is the budget's first. */
    int number;

    /** The agreed version that it changes; none for a first plan. */
    Integer base;

    Instant begunAt;

    @Embedded
    DraftTerms terms;

    @Embedded
    DraftChoice choice;

    /** The phone's, for the sending that is not decided yet. */
    UUID sentId;

    @ManyToOne
    @JoinColumn(name = "sent_by")
    Person sentBy;

    Instant sentAt;
    LocalDate decideBy;
    Instant closedAt;

    @OneToMany(mappedBy = "draft", cascade = CascadeType.PERSIST)
    List<DraftSection> sections;

    @OneToMany(mappedBy = "draft", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    List<DraftGoal> goals;

    @OneToMany(mappedBy = "draft", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    List<DraftItem> items;

    /** Whoever wrote any part, ever. */
    @ElementCollection
    @CollectionTable(name = "draft_writer", joinColumns = @JoinColumn(name = "draft"))
    @Column(name = "person")
    Set<UUID> writers;

    /** How many times any part of it was written; with it the version of the whole changes. */
    int writes;

    @jakarta.persistence.Version
    int version;

    protected Draft() {}

    /** Nothing is written in it, and nothing is stored. */
    Draft(Budget budget, int number) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.budget = budget;
        this.number = number;
        this.terms = new DraftTerms();
        this.choice = new DraftChoice();
        this.sections = Arrays.stream(SectionName.values())
                .map(name -> new DraftSection(this, name))
                .toList();
        this.goals = new ArrayList<>();
        this.items = new ArrayList<>();
        this.writers = new HashSet<>();
    }

    /** As the first write finds it: empty, or as the newest plan was agreed. Nothing is stored. */
    static Draft blank(Budget budget) {
        var draft = new Draft(budget, (int) count("budget", budget) + 1);
        Plan.newest(budget).ifPresent(draft::copy);
        return draft;
    }

    private void copy(Plan agreed) {
        base = agreed.version;
        sections.forEach(section -> section.words = agreed.words(section.name));
        Goal.of(agreed).forEach(goal -> goals.add(DraftGoal.copied(this, goal)));
        PlanItem.of(agreed).forEach(item -> items.add(DraftItem.copied(this, item)));
    }

    /**
     * The open one; or it begins now.
     *
     * @throws PlanBeingDecided
     */
    static Draft toWrite(Budget budget, Person by, Instant at) {
        var open = openOf(budget);
        if (open.isPresent()) {
            open.get().requireOpen();
            return open.get();
        }
        var draft = blank(budget);
        draft.begunAt = at;
        draft.persistAndFlush();
        budget.reached(Milestone.Kind.PLAN_BEGUN, LondonClock.dayOf(at), by, at);
        return draft;
    }

    private void requireOpen() {
        if (state() == DraftState.SENT) {
            throw new PlanBeingDecided();
        }
    }

    /** @throws PlanNotReady with all that is missing @throws PlanBeingDecided */
    void send(Sending sending) {
        requireOpen();
        Missing.requireNothing(this, LondonClock.dayOf(sending.sentAt));
        sentId = sending.phoneId;
        sentBy = sending.sentBy;
        sentAt = sending.sentAt;
        decideBy = sending.decideBy;
    }

    /** Taken back or sent back: it is written again. */
    void open() {
        sentId = null;
        sentBy = null;
        sentAt = null;
        decideBy = null;
    }

    DraftState state() {
        if (begunAt == null || closedAt != null) {
            return DraftState.NONE;
        }
        return sentId == null ? DraftState.OPEN : DraftState.SENT;
    }

    DraftSection section(SectionName name) {
        return sections.stream()
                .filter(section -> section.name == name)
                .findFirst()
                .orElseThrow();
    }

    /** @throws NotFound for one that was never in it */
    DraftGoal goal(UUID id) {
        return known(id).orElseThrow(NotFound::new);
    }

    private Optional<DraftGoal> known(UUID id) {
        return goals.stream().filter(goal -> goal.phoneId.equals(id)).findFirst();
    }

    /** @throws NotFound for one that was never in it */
    DraftItem item(UUID line) {
        return onLine(line).orElseThrow(NotFound::new);
    }

    private Optional<DraftItem> onLine(UUID line) {
        return items.stream().filter(item -> item.line.equals(line)).findFirst();
    }

    /** @return whether it is new */
    boolean writeGoal(UUID id, WriteGoal form, String ifMatch, Person by, Instant at) {
        var known = known(id);
        if (known.isPresent()) {
            known.get().write(form, ifMatch, by, at);
            return false;
        }
        if (goals().size() == MOST_GOALS) {
            throw new BadForm("words", "A plan has at most 20 goals");
        }
        goals.add(DraftGoal.written(this, id, goals.size() + 1, form, by, at));
        return true;
    }

    /**
     * @return whether it is new
     * @throws NotFound for a line of another budget
     */
    boolean writeItem(UUID line, WriteItem form, String ifMatch, Person by, Instant at) {
        var whole = form.in(budget.period);
        requireGoal(whole.goal());
        var known = onLine(line);
        if (known.isPresent()) {
            known.get().write(whole, ifMatch, by, at);
            return false;
        }
        if (items().size() == MOST_ITEMS) {
            throw new BadForm("name", "A plan has at most 100 items");
        }
        Line.ofBudget(line, budget);
        items.add(DraftItem.written(this, line, items.size() + 1, whole, by, at));
        return true;
    }

    private void requireGoal(UUID goal) {
        if (goal != null && goals().stream().noneMatch(one -> one.phoneId.equals(goal))) {
            throw new BadForm("goal", "Choose one of the goals of this plan");
        }
    }

    /** The soonest that it can count from. */
    LocalDate begins(LocalDate today) {
        return today.isBefore(budget.period.start()) ? budget.period.start() : today;
    }

    /** Whatever is written in it, the whole has changed for whoever sends it or decides. */
    void wasWritten(Person by) {
        writers.add(by.id);
        writes++;
    }

    /** Without those that were removed. */
    List<DraftGoal> goals() {
        return goals.stream().filter(DraftGoal::isThere).toList();
    }

    /** Without those that were removed. */
    List<DraftItem> items() {
        return items.stream().filter(DraftItem::isThere).toList();
    }

    Money cost() {
        return Money.sum(items().stream().map(item -> item.cost).toList());
    }

    /** Whoever wrote any of it, or sent it, does not decide about it. */
    boolean isOwn(Person person) {
        return writers.contains(person.id) || person.is(sentBy);
    }

    int version() {
        return version;
    }

    /** The one that is written, or that is sent and not decided yet. */
    static Optional<Draft> openOf(Budget budget) {
        return find(
                        "from Draft d left join fetch d.terms.written.by left join fetch d.choice.written.by left join fetch d.sentBy "
                                + "where d.budget = ?1 and d.closedAt is null",
                        budget)
                .firstResultOptional();
    }

    /**
     * Whoever writes, sends or decides what is planned for a budget does so after another. First of all in its transaction: what
     * was read before could be old.
     */
    static void hold(UUID budget) {
        Budget.findByIdOptional(budget, LockModeType.PESSIMISTIC_WRITE);
    }
}
