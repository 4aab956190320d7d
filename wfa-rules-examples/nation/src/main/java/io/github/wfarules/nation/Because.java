package io.github.wfarules.nation;

import io.github.wfarules.Certainty;
import io.github.wfarules.Decision;
import io.github.wfarules.Effect;
import io.github.wfarules.Finding;
import java.util.List;

/** What made an answer what it is, by ids. */
final class Because {
    private Because() {}

    /** {@return the ids of the rules that decided, in the order of the findings; none where the answer hangs on its needs} */
    static List<String> rules(Decision decision) {
        Effect decisive =
                switch (decision.outcome()) {
                    case NOT_APPLICABLE -> Effect.EXCLUDES;
                    case DENIED -> Effect.DENIES;
                    case UNDETERMINED -> Effect.LEAVES_OPEN;
                    case NEEDS_APPROVAL -> Effect.REQUIRES_APPROVAL;
                    case PERMITTED -> Effect.APPLIES;
                };
        return decision.findings().stream()
                .filter(finding -> finding.effect() == decisive && finding.certainty() == Certainty.CERTAIN)
                .map(Finding::ruleId)
                .toList();
    }
}
