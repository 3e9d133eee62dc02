package org.openphb.budget;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openphb.notice.News;
import org.openphb.notice.Notice;
import org.openphb.people.Person;
import org.openphb.time.LondonClock;

/** Who hears of what happened on a budget: each once, and nobody of what they did themselves. */
public final class Telling {
    private Telling() {}

    /** Holder, representative and nominee hear of it, of private things those who may see them; and these others. */
    public static void holderSide(Budget budget, News news, Person by, Person... others) {
        tell(budget, news, access -> isHolderSide(access, news.isPrivate()), by, others);
    }

    /**
     * What became of somebody's way in: whoever may see who is let in hears of it; whom it is about as long as something
     * here is theirs to see, for nobody is told of what they cannot look at.
     *
     * @param about nobody: it is still an invitation
     * @param by nobody: it comes by itself
     */
    static void whoSeesAccess(Budget budget, News news, Person about, Person by, Person... others) {
        tell(
                budget,
                news,
                access -> access.allRights().contains(Right.SEE_ACCESS) || access.person.is(about),
                by,
                others);
    }

    private static void tell(Budget budget, News news, Predicate<Access> hears, Person by, Person... others) {
        var people = new TreeMap<UUID, Person>();
        var inForce =
                Access.inForce(List.of(budget), LondonClock.dayOf(news.at())).toList();
        // whoever was let in once and has left hears no more of what they sent
        var stillHere = Arrays.stream(others)
                .filter(person -> inForce.stream().anyMatch(access -> access.person.is(person))
                        || Access.ever(person, budget).isEmpty());
        Stream.concat(inForce.stream().filter(hears).map(access -> access.person), stillHere)
                .filter(person -> !person.is(by))
                .forEach(person -> people.putIfAbsent(person.id, person));
        var notices = people.values().stream()
                .map(person -> new Notice(person, budget.id, news))
                .toList();
        Notice.tell(notices, news.at());
    }

    /** The holder's side of each of these hears who their contact is now, however many in a few statements. */
    static void newContact(List<Budget> budgets, Instant at) {
        record Hearer(Person person, UUID budget) {}
        var notices = Access.inForce(budgets, LondonClock.dayOf(at))
                .filter(access -> isHolderSide(access, false))
                .map(access -> new Hearer(access.person, access.budget.id))
                .distinct()
                .map(one -> new Notice(
                        one.person,
                        one.budget,
                        new News(News.Kind.CONTACT_CHANGED, News.About.BUDGET, one.budget, false, at)))
                .toList();
        Notice.tell(notices, at);
    }

    private static boolean isHolderSide(Access access, boolean isPrivate) {
        return access.allRights().contains(isPrivate ? Right.SEE_PRIVATE_REQUESTS : Right.SEE_REQUESTS);
    }
}
