package io.github.wfarules;

/**
 * Somebody who owes, receives, approves or settles something.
 *
 * @param code the code, of the list {@code parties}
 * @param title what it is called
 */
public record Party(String code, Text title) {}
