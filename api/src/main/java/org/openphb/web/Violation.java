package org.openphb.web;

/**
 * @param field the name in the form, e.g. {@code parts[0].amountPence}
 * @param message what the person reads in the error summary
 */
public record Violation(String field, String message) {}
