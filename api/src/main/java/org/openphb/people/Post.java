package org.openphb.people;

/** What somebody of the staff is there for. */
public enum Post {
    /** Answers and keeps. */
    STAFF,
    /** Decides above a worker's limit. */
    APPROVER,
    /** Sets limits, lists, rates and settings. */
    LEAD
}
