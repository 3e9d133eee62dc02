package org.openphb.receipt;

import java.util.UUID;

/**
 * Which yes a receipt is for.
 *
 * @param goAhead without it, none: a match is taken off again
 */
public record MatchGoAhead(UUID goAhead) {}
