package org.openphb.receipt;

import jakarta.validation.constraints.NotNull;

public record WithdrawReceipt(
        @NotNull(message = "Choose why you take it back") WithdrawalReason reason) {}
