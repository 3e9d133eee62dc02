package org.openphb.budget;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a code reaches somebody, and so how long it is good for. */
@Schema(name = "CodeChannel")
public enum Channel {
    EMAIL(7),
    /** Printed, and posted or handed over. */
    LETTER(28);

    final int days;

    Channel(int days) {
        this.days = days;
    }
}
