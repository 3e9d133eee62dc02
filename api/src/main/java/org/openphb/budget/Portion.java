package org.openphb.budget;

import java.util.UUID;
import org.openphb.money.Money;

/**
 * The part of a thing that moves on one line.
 *
 * @param line null while it is unassigned
 * @param before what leaves its bucket
 * @param after what arrives in the other; less where less was accepted
 */
public record Portion(int position, UUID line, Money before, Money after) {}
