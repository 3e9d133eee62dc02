package org.openphb.request;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the holder's side asks for. */
@Schema(name = "RequestKind")
public enum Kind {
    REVIEW_PLAN,
    MAY_I_BUY,
    NEEDS_CHANGED,
    DISAGREE,
    STOP_DIRECT_PAYMENT,
    /** About someone who helps: always private. */
    WORRIED,
    SOMETHING_ELSE
}
