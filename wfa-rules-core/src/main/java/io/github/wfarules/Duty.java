package io.github.wfarules;

import org.jspecify.annotations.Nullable;

/**
 * Who owes what a finding says to whom, and when.
 *
 * @param by who owes it; null where the instrument does not say
 * @param to to whom; null where the instrument does not say
 * @param due by when, as the instrument says it; null where it does not
 */
public record Duty(
        @Nullable Party by, @Nullable Party to, @Nullable Text due) {}
