package org.openphb.plan;

import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openphb.web.NotFound;
import org.openphb.web.Words;

/** What a plan says in whole sentences, in the order in which it is read. */
@Schema(name = "DraftSectionName")
public enum SectionName {
    WHAT_MATTERS,
    RISKS,
    IF_THINGS_GO_WRONG,
    WHO_LOOKS_AFTER;

    /** @throws NotFound for any other word in an address */
    static SectionName of(String word) {
        return Arrays.stream(values())
                .filter(name -> Words.of(name).equals(word))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
