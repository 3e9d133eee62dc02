package org.openphb.request;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a request stands. */
@Schema(name = "RequestState")
public enum State {
    WAITING,
    ANSWERED,
    WITHDRAWN
}
