package org.openphb.budget;

/** @param by how it reaches them; as the one before, if left out */
public record MakeCode(Channel by) {}
