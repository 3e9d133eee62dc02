package org.openphb.decision;

import org.openphb.web.Refusal;

/** Nobody decides, answers or re-considers what they sent, wrote, were paid by, or already decided. */
public final class YourOwn extends Refusal {
    private static final long serialVersionUID = 1;

    public YourOwn() {
        super(403, "Somebody else has to do this", "You sent it, or decided about it before. A colleague can take it.");
    }
}
