package io.github.wfarules.internal.batch;

import org.jspecify.annotations.Nullable;

/**
 * What became of one element.
 *
 * @param element the element
 * @param result its result; null where it failed
 * @param failure why there is no result; null where there is one
 */
public record Attempt<T, R>(
        T element, @Nullable R result, @Nullable RuntimeException failure) {}
