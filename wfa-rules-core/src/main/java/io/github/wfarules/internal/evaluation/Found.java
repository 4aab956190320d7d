package io.github.wfarules.internal.evaluation;

import io.github.wfarules.Certainty;
import io.github.wfarules.Effect;
import io.github.wfarules.Finding;
import io.github.wfarules.internal.model.RuleDefinition;
import java.util.ArrayList;
import java.util.List;

/** A finding with the rule that it comes from. */
record Found(RuleDefinition rule, Finding finding) {
    /** {@return what the rules found, in the order of findings} */
    static List<Found> of(Evaluation evaluation) {
        List<Match> matches = evaluation.inOrder();
        List<Finding> findings = new Findings(evaluation).of(matches);
        List<Found> found = new ArrayList<>(matches.size());
        for (int i = 0; i < findings.size(); i++) {
            found.add(new Found(matches.get(i).template().rule(), findings.get(i)));
        }
        return found;
    }

    boolean is(Effect effect) {
        return finding.effect() == effect;
    }

    boolean isCertain() {
        return finding.certainty() == Certainty.CERTAIN;
    }

    Weight weight() {
        return new Weight(finding.effect(), isCertain(), true);
    }

    /** {@return the same where it is certain only if what it hangs on is} */
    Found asCertainAs(boolean certain) {
        return certain || !isCertain()
                ? this
                : new Found(
                        rule,
                        new Finding(
                                finding.ruleId(),
                                finding.effect(),
                                Certainty.POSSIBLE,
                                finding.reason(),
                                finding.comparisons(),
                                finding.basis(),
                                finding.values(),
                                finding.layer(),
                                finding.needs(),
                                finding.duty(),
                                finding.party(),
                                finding.places()));
    }
}
