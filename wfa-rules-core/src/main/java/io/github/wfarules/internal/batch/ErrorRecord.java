package io.github.wfarules.internal.batch;

import io.github.wfarules.BadInputException;
import io.github.wfarules.RuleFailureException;
import org.jspecify.annotations.Nullable;

/** What stands in the place of an answer that cannot be given. The names are those in the JSON. */
public record ErrorRecord(Details error) {
    /**
     * Where, what and why.
     *
     * @param line the line of the stream, from 1
     * @param path the path in the line's JSON; empty for the line as a whole
     * @param rule the rule that failed; null where the line is at fault
     * @param id what is wrong and what to do, in Bahasa Indonesia
     * @param en the same in English
     */
    public record Details(long line, String path, @Nullable String rule, String id, String en) {}

    /** {@return that the line is at fault} */
    public static ErrorRecord of(long line, BadInputException refusal) {
        return new ErrorRecord(new Details(
                line, refusal.path(), null, refusal.text().id(), refusal.text().en()));
    }

    /** {@return that a rule is at fault} */
    public static ErrorRecord of(long line, RuleFailureException failure) {
        String rule = failure.ruleId();
        return new ErrorRecord(new Details(
                line,
                "",
                rule,
                "aturan `" + rule + "` gagal dijalankan; perbaiki aturan itu dalam kebijakan",
                "the rule `" + rule + "` failed; mend it in the policy"));
    }
}
