package org.openphb.budget;

/** Where somebody's access stands, from the first ask to the end. */
public enum AccessState {
    /** Of staff, by the holder's side. */
    ASKED,
    /** There is, or can be, a code that nobody has used. */
    INVITED,
    NOT_BEGUN,
    IN_FORCE,
    /** By its last day, by somebody, or by the holder's 16th birthday. */
    ENDED,
    /** Staff said no. */
    REFUSED
}
