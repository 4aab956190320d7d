package io.github.wfarules.change;

import io.github.wfarules.Outcome;
import java.util.List;

/**
 * A kind of change: answers that go from the same outcome to the same outcome by the same rules and values.
 *
 * @param from the outcome before
 * @param to the outcome after; the same where what changes lies below it
 * @param causes where the outcome changes: as few rules as suffice to change it so, none of which can be spared; where it
 *     does not: every rule that the answer cites otherwise. Empty where only what would settle an answer is put otherwise
 * @param answers how many there are
 * @param example the smallest of them
 */
public record ChangeKind(Outcome from, Outcome to, List<Cause> causes, long answers, Example example) {
    /** Copies what could change. */
    public ChangeKind {
        causes = List.copyOf(causes);
    }
}
