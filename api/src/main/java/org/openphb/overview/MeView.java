package org.openphb.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.openphb.budget.Access;
import org.openphb.budget.Budget;
import org.openphb.budget.ContactView;
import org.openphb.budget.LocalTextsView;
import org.openphb.budget.Progress;
import org.openphb.budget.Right;
import org.openphb.budget.Role;
import org.openphb.budget.Stage;
import org.openphb.money.Money;
import org.openphb.money.Period;
import org.openphb.people.Organisation;
import org.openphb.people.Person;
import org.openphb.people.Post;
import org.openphb.people.Settings;

/** Somebody signed in: their posts if they are staff, and the budgets they have access to today. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeView(UUID id, String name, String email, StaffView staff, List<MyBudgetView> budgets) {
    public record StaffView(List<Post> roles, OrganisationView organisation, Money limitPence) {
        static StaffView of(Person person, Organisation employer) {
            return new StaffView(
                    person.posts().stream().map(staff -> staff.post).toList(),
                    new OrganisationView(employer.code, employer.name),
                    person.posts().stream()
                            .map(staff -> staff.limit)
                            .max(Money::compareTo)
                            .orElseThrow());
        }
    }

    public record OrganisationView(String code, String name) {}

    public record MyBudgetView(
            UUID id,
            String name,
            String holder,
            Role role,
            Set<Right> rights,
            Period period,
            Stage stage,
            Progress.Next next,
            String organisation,
            ContactView contact,
            LocalTextsView localTexts) {
        static MyBudgetView of(Access access, Settings settings, LocalDate today) {
            Budget budget = access.budget;
            var progress = budget.progressOn(today);
            return new MyBudgetView(
                    budget.id,
                    budget.name,
                    budget.holder.name,
                    access.role,
                    access.allRights(),
                    budget.period,
                    progress.stage(),
                    progress.next(),
                    budget.organisation.name,
                    ContactView.of(budget, settings, today),
                    LocalTextsView.of(settings));
        }
    }

    static MeView of(Person person, List<Access> inForce, LocalDate today) {
        var settings = Settings.of(
                inForce.stream().map(access -> access.budget.organisation).toList(), today);
        return new MeView(
                person.id,
                person.name,
                person.email,
                person.employer()
                        .map(employer -> StaffView.of(person, employer))
                        .orElse(null),
                inForce.stream()
                        .map(access -> MyBudgetView.of(access, settings.get(access.budget.organisation.code), today))
                        .toList());
    }
}
