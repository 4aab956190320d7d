package io.github.wfarules.change;

import io.github.wfarules.Basis;
import io.github.wfarules.Text;
import org.jspecify.annotations.Nullable;

/**
 * A value that a rule reads and that is another one after the change.
 *
 * @param parameter the parameter's id; {@code calendar} for a day that a decree declares
 * @param title what it is
 * @param before the value before; null where none is stated
 * @param after the value after; null where none is stated
 * @param basisBefore the basis of the value before; null where there is none
 * @param basisAfter the basis of the value after; null where there is none
 */
public record ValueShift(
        String parameter,
        Text title,
        @Nullable String before,
        @Nullable String after,
        @Nullable Basis basisBefore,
        @Nullable Basis basisAfter) {}
