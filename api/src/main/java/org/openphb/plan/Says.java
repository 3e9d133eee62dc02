package org.openphb.plan;

/** What a criterion says about buying something, the least strict first. */
public enum Says {
    FINE,
    ASK_FIRST,
    NOT_POSSIBLE
}
