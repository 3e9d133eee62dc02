package org.openphb.request;

/** Where a request stands. */
public enum State {
    WAITING,
    ANSWERED,
    WITHDRAWN
}
