package io.github.wfarules;

/**
 * What follows from a violation.
 *
 * @param code what follows, a code of the policy's list {@code consequences}
 * @param title what it is called
 * @param violation the id of the rule that found the violation
 * @param finding why it follows; its party is the authority that decides it. Possible where the violation or the step is
 */
public record ConsequenceDue(String code, Text title, String violation, Finding finding) {}
