package org.openphb.receipt;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.openphb.money.Money;

/** @param planItem none while the part is unassigned */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartView(UUID planItem, String planItemName, Money amountPence) {}
