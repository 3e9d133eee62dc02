package org.openphb.budget;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.openphb.notice.News;
import org.openphb.time.LondonClock;

/**
 * Raises a child's 16th birthday six months before it, when a parent's access ends, with those who see who is let in: once.
 * Every replica goes round, and one at a time.
 */
@ApplicationScoped
public class BirthdayRound {
    private static final int MONTHS = 6;

    @Inject
    LondonClock clock;

    @Scheduled(every = "{openphb.birthdays.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void go() {
        QuarkusTransaction.requiringNew()
                .call(this::untold)
                .map(access -> access.budget.id)
                .distinct()
                .forEach(budget -> QuarkusTransaction.requiringNew().run(() -> tell(budget)));
    }

    private void tell(UUID budget) {
        Budget.findById(budget, LockModeType.PESSIMISTIC_WRITE);
        untold().filter(access -> access.budget.id.equals(budget))
                .forEach(access -> access.tell(News.Kind.BIRTHDAY_SOON, null, clock.now()));
    }

    private Stream<Access> untold() {
        var today = clock.today();
        var sixteen = today.minusYears(Access.OWN_DECISIONS);
        return Access.<Access>list(
                        "from Access a left join fetch a.terms join fetch a.budget b join fetch b.holder h "
                                + "where a.role = REPRESENTATIVE and h.dateOfBirth > ?1 and h.dateOfBirth < ?2 and not exists "
                                + "(select 1 from Notice n where n.kind = BIRTHDAY_SOON and n.budget = b.id "
                                + "and n.thing = coalesce(a.phoneId, a.id))",
                        sixteen,
                        sixteen.plusMonths(MONTHS + 1))
                .stream()
                .filter(access -> endsSoon(access, today));
    }

    /** With the birthday, and not before it by itself. */
    private static boolean endsSoon(Access access, LocalDate today) {
        var lastDay = access.lastDay();
        return access.isInForce(today)
                && access.birthday()
                        .filter(day -> !today.isBefore(day.minusMonths(MONTHS)))
                        .filter(day -> lastDay == null || !lastDay.isBefore(day.minusDays(1)))
                        .isPresent();
    }
}
