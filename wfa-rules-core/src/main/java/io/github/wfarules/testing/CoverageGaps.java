package io.github.wfarules.testing;

import java.util.ArrayList;
import java.util.List;

/** What scenarios leave out of the rules of a policy, line by line, for whoever has to write the next one. */
final class CoverageGaps {
    private CoverageGaps() {}

    /** {@return what is missing until everything is covered; nothing where it is} */
    static List<String> of(Coverage coverage) {
        List<String> gaps = new ArrayList<>();
        for (RuleCoverage rule : coverage.rules()) {
            String at = rule.file() + ":" + rule.line() + ": " + rule.rule();
            if (rule.madeTrue() == 0) {
                gaps.add(at + ": no scenario makes it true");
            }
            if (rule.madeFalse() == 0) {
                gaps.add(at + ": no scenario makes it false");
            }
            for (ConditionCoverage condition : rule.conditions()) {
                if (!condition.isCovered()) {
                    gaps.add(rule.file() + ":" + condition.line() + ": " + rule.rule() + ": `" + condition.text()
                            + "` never decides alone, both ways");
                }
            }
        }
        return gaps;
    }
}
