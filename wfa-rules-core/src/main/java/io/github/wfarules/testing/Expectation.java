package io.github.wfarules.testing;

import io.github.wfarules.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What must come out of a scenario.
 *
 * @param outcome the outcome
 * @param because ids of rules that must certainly hold
 * @param possible ids of rules that must be possible
 * @param not ids of rules that must neither hold nor be possible
 * @param needs the names of exactly what must be needed to settle the answer; null where that does not matter
 * @param places the number of places under the smallest stated cap, or {@code not stated}; null where that does not
 *     matter
 */
public record Expectation(
        Outcome outcome,
        List<String> because,
        List<String> possible,
        List<String> not,
        @Nullable List<String> needs,
        @Nullable String places) {

    /** What {@link #places()} says where there is a cap but no number. */
    public static final String NOT_STATED = "not stated";

    /** Copies what could change. */
    public Expectation {
        because = List.copyOf(because);
        possible = List.copyOf(possible);
        not = List.copyOf(not);
        needs = needs == null ? null : List.copyOf(needs);
    }
}
