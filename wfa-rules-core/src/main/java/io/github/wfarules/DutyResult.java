package io.github.wfarules;

import java.util.List;

/**
 * A duty and what became of it.
 *
 * @param duty the duty, as the rule reported it that set it
 * @param state what became of it
 * @param violations the ids of the rules that find it not kept, certainly or possibly
 */
public record DutyResult(Finding duty, DutyState state, List<String> violations) {
    /** Copies what could change. */
    public DutyResult {
        violations = List.copyOf(violations);
    }
}
