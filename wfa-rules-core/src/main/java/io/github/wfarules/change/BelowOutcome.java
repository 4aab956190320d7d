package io.github.wfarules.change;

import java.util.List;

/**
 * Answers whose outcome stays, while something below it changes. One answer may be counted in several of the columns.
 *
 * @param answers how many answers there are
 * @param duties in how many a duty or the next step of an approval comes, goes or is put otherwise
 * @param places in how many the number of places changes
 * @param reasons in how many another rule is cited, or the same one with other words, values or basis; that the same
 *     instrument is cited with other dates or another source does not count
 * @param needs in how many something else would settle the answer
 * @param kinds the kinds of change, the most frequent first
 */
public record BelowOutcome(long answers, long duties, long places, long reasons, long needs, List<ChangeKind> kinds) {
    /** Copies what could change. */
    public BelowOutcome {
        kinds = List.copyOf(kinds);
    }
}
