package io.github.wfarules.facts;

import org.jspecify.annotations.Nullable;

/**
 * A line of a month: exactly one of the three.
 *
 * @param ticket a ticket
 * @param breach a breach that is none of a service level
 * @param allowance an allowance
 */
public record PenaltyInput(
        @Nullable Ticket ticket,
        @Nullable Breach breach,
        @Nullable Allowance allowance) {}
