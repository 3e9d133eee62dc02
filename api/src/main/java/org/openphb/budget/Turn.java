package org.openphb.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openphb.people.Person;
import org.openphb.web.BadForm;

/** Whose turn it is to answer or decide something of a budget. */
public final class Turn {
    private Turn() {}

    /**
     * The worker of the budget, else the first of the others; empty is the lead's queue.
     *
     * @param may those of {@link Budget#freeStaff} whose own it is not
     */
    public static Optional<Person> of(Budget budget, List<Person> may, LocalDate today) {
        var worker = budget.workerOn(today);
        return may.stream().filter(worker::is).findFirst().or(() -> may.stream().findFirst());
    }

    /** With access they are no more staff there, and the budget's work would be nobody's. @throws BadForm */
    static void requireNotTheWorker(Budget budget, Person person, String field, String words) {
        if (budget.contact.is(person) || budget.cover != null && budget.cover.is(person)) {
            throw new BadForm(field, words);
        }
    }
}
