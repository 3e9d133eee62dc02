package org.openphb.budget;

import java.time.LocalDate;

/** @param dateOfBirth of the person the budget is for; needed for a code that makes somebody holder, representative or nominee */
public record RedeemCode(LocalDate dateOfBirth) {}
