package org.openphb.budget;

/** Why there is a budget; one holder may have one of each at the same time. */
public enum Cohort {
    CONTINUING_HEALTHCARE,
    CHILDRENS_CONTINUING_CARE,
    LEARNING_DISABILITY,
    /** Aftercare under section 117 of the Mental Health Act 1983. */
    SECTION_117,
    WHEELCHAIR,
    /** NHS and council together. */
    JOINT,
    /** NHS continuing healthcare at once, for somebody who gets worse quickly. */
    FAST_TRACK,
    END_OF_LIFE,
    OTHER
}
