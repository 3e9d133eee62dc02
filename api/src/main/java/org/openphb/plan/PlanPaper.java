package org.openphb.plan;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.openphb.people.Organisation;
import org.openphb.time.LondonClock;
import org.openphb.web.Words;

/**
 * A version of the plan to be kept and read without this product: as a page, and printed by {@link PlanPdf}. Everything that
 * somebody wrote is escaped by its template.
 *
 * @param holder whose plan it is; absent for an organisation that holds part of the money
 * @param style how it is laid out in print; absent on the screen, where our policy lets no page bring its own
 */
public record PlanPaper(PlanView plan, String organisation, String holder, String style) implements TemplateInstance {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** What no XML may hold: what people paste brings it along, and half a character. */
    private static final Pattern UNREADABLE =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    static PlanPaper of(PlanView plan, Organisation organisation, String holder) {
        return new PlanPaper(plan, organisation.name, holder, null);
    }

    String page() {
        return UNREADABLE.matcher(render()).replaceAll("\uFFFD");
    }

    byte[] pdf() {
        return PlanPdf.of(new PlanPaper(plan, organisation, holder, PlanPdf.STYLE).page());
    }

    /** The words of a goal of this version; empty for none. */
    @TemplateExtension
    static String goal(PlanView plan, UUID id) {
        return plan.goals().stream()
                .filter(goal -> goal.id().equals(id))
                .map(PlanView.GoalView::words)
                .findFirst()
                .orElse("");
    }

    @TemplateExtension
    static List<String> paragraphs(String words) {
        return words.lines().filter(line -> !line.isBlank()).toList();
    }

    @TemplateExtension
    static String inWords(LocalDate day) {
        return DAY.format(day);
    }

    @TemplateExtension
    static LocalDate day(Instant instant) {
        return LondonClock.dayOf(instant);
    }

    @TemplateExtension
    static String inWords(HowOften howOften) {
        return switch (howOften) {
            case WEEKLY -> "every week";
            case FOUR_WEEKLY -> "every 4 weeks";
            case MONTHLY -> "every month";
            case YEARLY -> "every year";
            case ONE_OFF -> "once";
        };
    }

    @TemplateExtension
    static String inWords(ManagementOption option) {
        return switch (option) {
            case NOTIONAL -> "the NHS (notional budget)";
            case THIRD_PARTY -> "another organisation (third party)";
            case DIRECT_PAYMENT -> "the person (direct payment)";
        };
    }

    @TemplateExtension
    static String inWords(Payee.Kind kind) {
        return Words.of(kind).replace('-', ' ');
    }

    @TemplateExtension
    static String inWords(DecidePlan.ItemWord word) {
        return Words.of(word).replace('-', ' ');
    }
}
