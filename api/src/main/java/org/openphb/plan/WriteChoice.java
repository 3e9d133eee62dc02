package org.openphb.plan;

import jakarta.validation.constraints.NotNull;

/**
 * What was told before anybody wrote.
 *
 * @param sumTold the indicative sum
 * @param optionsTold the three ways to hold the money; which one is chosen stands with each item
 */
public record WriteChoice(
        @NotNull(message = "Say whether the sum was told") Boolean sumTold,

        @NotNull(message = "Say whether the three ways were explained")
        Boolean optionsTold) {}
