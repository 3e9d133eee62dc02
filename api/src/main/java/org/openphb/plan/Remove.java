package org.openphb.plan;

/** Nothing is said but that it goes. */
public record Remove() {}
