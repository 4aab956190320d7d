package io.github.wfarules;

/**
 * Input of a month that cannot be used. The rest of the month goes on without it.
 *
 * @param id the id of the ticket or breach, or of the employee of an allowance
 * @param path where in the input, such as {@code tickets[3].events[1].at}
 * @param text what is wrong with it
 */
public record RejectedInput(String id, String path, Text text) {}
