package org.openphb.plan;

/** How often a plan item is paid for. */
public enum HowOften {
    WEEKLY,
    FOUR_WEEKLY,
    MONTHLY,
    YEARLY,
    ONE_OFF;

    /** Whether it makes the daily pace; a yearly thing is bought once in a period, but comes again. */
    public boolean isRecurring() {
        return this != ONE_OFF;
    }
}
