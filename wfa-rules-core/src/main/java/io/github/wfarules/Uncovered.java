package io.github.wfarules;

/**
 * A ticket that no service level covers, so that nothing can be deducted for it.
 *
 * @param ticket the id of the ticket
 * @param reason why not: when it was reported, what it is about, or that no list knows what
 */
public record Uncovered(String ticket, Text reason) {}
