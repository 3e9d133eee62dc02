package org.openphb.people;

import org.openphb.web.Refusal;

final class SecondLeadNeeded extends Refusal {
    private static final long serialVersionUID = 1;

    SecondLeadNeeded() {
        super(403, "A second lead is needed", "You proposed this limit. Another lead can confirm it.");
    }
}
