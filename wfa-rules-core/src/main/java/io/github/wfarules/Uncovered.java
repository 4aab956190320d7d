package io.github.wfarules;

/**
 * A ticket that no service level covers, so that nothing can be deducted for it.
 *
 * @param ticket the id of the ticket
 * @param reason why not: when it was reported, or what it is about
 */
public record Uncovered(String ticket, Text reason) {}
