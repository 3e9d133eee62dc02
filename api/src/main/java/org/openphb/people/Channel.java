package org.openphb.people;

/** By which way somebody wants to be told. */
public enum Channel {
    EMAIL,
    LETTER,
    PHONE
}
