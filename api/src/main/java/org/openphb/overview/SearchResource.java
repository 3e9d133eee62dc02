package org.openphb.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openphb.budget.Access;
import org.openphb.budget.Budget;
import org.openphb.budget.Progress;
import org.openphb.budget.Right;
import org.openphb.budget.Role;
import org.openphb.budget.SearchLookup;
import org.openphb.budget.Stage;
import org.openphb.money.Period;
import org.openphb.people.CurrentPerson;
import org.openphb.time.LondonClock;
import org.openphb.web.Cursor;
import org.openphb.web.Page;
import org.openphb.web.PageQuery;

/** The budgets somebody may see: their own, and for staff those of their organisation. */
@Path("/api/v1/budgets")
@Authenticated
@Tag(name = "Queue and search")
public class SearchResource {
    @Inject
    CurrentPerson me;

    @Inject
    LondonClock clock;

    private static final Comparator<Budget> NEWEST_FIRST = Comparator.<Budget, Instant>comparing(
                    budget -> budget.recordedAt)
            .thenComparing(budget -> budget.id.toString())
            .reversed();

    /** @param role what whoever asks is to it; none for staff */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FoundView(
            UUID id,
            String name,
            String holder,
            Role role,
            Period period,
            Stage stage,
            Progress.Next next,
            String contact) {
        static FoundView of(Budget budget, Role role, LocalDate today) {
            var progress = budget.progressOn(today);
            return new FoundView(
                    budget.id,
                    budget.name,
                    budget.holder.name,
                    role,
                    budget.period,
                    progress.stage(),
                    progress.next(),
                    budget.workerOn(today).name);
        }
    }

    /** @param q part of the holder's name, or a whole NHS number; spaces do not matter */
    @GET
    @Transactional
    public Page<FoundView> budgets(
            @QueryParam("q") @DefaultValue("") @Size(max = 120, message = "Search for at most 120 letters") String q,
            @BeanParam @Valid PageQuery query) {
        var person = me.person();
        var words = q.strip();
        var after = query.after();
        if (!words.isEmpty()) {
            person.employer().ifPresent(employer -> new SearchLookup(person, employer, words, clock.now()).persist());
        }
        var mine = Access.inForce(person, clock.today());
        var own = mine.stream()
                .filter(access -> matches(access, words))
                .map(access -> access.budget)
                .distinct()
                .toList();
        var found = person.employer()
                .map(employer -> Budget.ofOrganisation(employer, person, own, words, after, query.limit + 1))
                .orElseGet(() -> page(own, after, query.limit + 1));
        return Page.of(found, query.limit, budget -> new Cursor(budget.recordedAt, budget.id))
                .map(budget -> FoundView.of(budget, roleOn(budget, mine), clock.today()));
    }

    /** Of somebody who is no staff. Where staff ask, the database alone orders: it has an order of its own for ids. */
    private static List<Budget> page(List<Budget> own, Cursor after, int most) {
        return own.stream()
                .filter(budget -> isAfter(budget, after))
                .sorted(NEWEST_FIRST)
                .limit(most)
                .toList();
    }

    /** By NHS number only for those who may see it: nobody else can try out numbers. */
    private static boolean matches(Access access, String words) {
        var holder = access.budget.holder;
        return holder.name.toLowerCase(Locale.UK).contains(words.toLowerCase(Locale.UK))
                || access.allRights().contains(Right.SEE_PERSONAL_DETAILS)
                        && holder.nhsNumber.equals(words.replace(" ", ""));
    }

    private static boolean isAfter(Budget budget, Cursor after) {
        var at = budget.recordedAt.compareTo(after.at());
        return at < 0 || at == 0 && budget.id.toString().compareTo(after.id().toString()) < 0;
    }

    private static Role roleOn(Budget budget, List<Access> accesses) {
        return accesses.stream()
                .filter(access -> access.budget.id.equals(budget.id))
                .map(access -> access.role)
                .min(Enum::compareTo)
                .orElse(null);
    }
}
