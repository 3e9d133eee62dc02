package org.openphb.receipt;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.openphb.receipt.SendReceipt.Part;

/**
 * What the unassigned part of a receipt was for.
 *
 * @param parts sum to the unassigned part, as it was sent
 */
public record AssignParts(
        @NotEmpty(message = "Choose what it was for") @Size(max = 20, message = "At most 20 parts")
        List<@Valid @NotNull(message = "A part needs an amount") Part> parts) {}
