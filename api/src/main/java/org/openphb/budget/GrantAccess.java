package org.openphb.budget;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.openphb.web.BadForm;
import org.openphb.web.Violation;

/**
 * Who is let in, as what.
 *
 * @param email a carer's and a third party's: their code works for nobody else
 * @param rights a carer's; sending receipts, if none are named
 * @param firstDay today, if left out
 * @param by how the code reaches them: by e-mail if there is an address, if left out
 * @param document what gives a representative or nominee their role, needed of staff; or what a colleague is paid for
 * @param person the colleague who is paid from the budget
 */
public record GrantAccess(
        @NotNull(message = "Choose what they are to this budget")
        Role role,

        @Size(max = 120, message = "Write the name in at most 120 letters")
        String name,

        @Size(max = 254, message = "Check the e-mail address")
        @Pattern(regexp = "[^@\\s]+@[^@\\s]+\\.[^@\\s]+", message = "Enter an e-mail address like name@example.com")
        String email,

        Set<Right> rights,
        LocalDate firstDay,
        LocalDate lastDay,
        Channel by,

        @Size(max = 500, message = "Name the document in at most 500 letters")
        String document,

        UUID person) {

    /** What a carer can be let do. */
    static final Set<Right> CARERS =
            Set.of(Right.SEND_RECEIPTS, Right.SEE_BUDGET, Right.SEE_RECEIPTS, Right.MAKE_REQUESTS);

    Set<Right> chosenRights() {
        return role != Role.CARER ? Set.of() : rights == null ? Set.of(Right.SEND_RECEIPTS) : rights;
    }

    LocalDate begins(LocalDate today) {
        return firstDay == null ? today : firstDay;
    }

    boolean isOfPaid() {
        return role == Role.PAID;
    }

    Channel channel() {
        return by != null ? by : email == null ? Channel.LETTER : Channel.EMAIL;
    }

    /** @param asked of staff, who then name the document */
    void requireWhole(boolean asked, LocalDate today) {
        var wrong = new ArrayList<Violation>();
        var delegate = role == Role.NOMINEE || role == Role.REPRESENTATIVE;
        if (role.isStaff()) {
            wrong.add(new Violation("role", "Choose what they are to this budget"));
        }
        if (asked && isBlank(name)) {
            wrong.add(new Violation("name", "Enter their name"));
        }
        if (isOfPaid() != (person != null)) {
            wrong.add(new Violation("person", "Choose which colleague is paid"));
        }
        if (isOfPaid() && isBlank(document)) {
            wrong.add(new Violation("document", "Write what they are paid for"));
        }
        if (email == null && (role == Role.CARER || role == Role.THIRD_PARTY || by == Channel.EMAIL)) {
            wrong.add(new Violation("email", "Enter their e-mail address"));
        }
        if (delegate && !asked && isBlank(document)) {
            wrong.add(new Violation("document", "Name the document that gives them this role"));
        }
        if (role == Role.CARER ? !isForCarers(chosenRights()) : rights != null && !rights.isEmpty()) {
            wrong.add(new Violation("rights", role == Role.CARER ? CHOOSE : "Only what a carer may do can be chosen"));
        }
        wrong.addAll(days(begins(today), today));
        if (!wrong.isEmpty()) {
            throw new BadForm(wrong);
        }
    }

    private List<Violation> days(LocalDate first, LocalDate today) {
        if (first.isBefore(today)) {
            return List.of(new Violation("firstDay", "The first day must be today or later"));
        }
        return lastDay != null && lastDay.isBefore(first)
                ? List.of(new Violation("lastDay", "The last day cannot be before the first day"))
                : List.of();
    }

    static final String CHOOSE = "Choose at least one thing that they may do";

    static boolean isForCarers(Set<Right> rights) {
        return !rights.isEmpty() && CARERS.containsAll(rights);
    }

    private static boolean isBlank(String words) {
        return words == null || words.isBlank();
    }
}
