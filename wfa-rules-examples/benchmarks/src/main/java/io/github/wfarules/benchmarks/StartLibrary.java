package io.github.wfarules.benchmarks;

import io.github.wfarules.Decision;
import io.github.wfarules.WfaRules;
import io.github.wfarules.facts.DatedCase;

/** A process that asks the library one question. */
final class StartLibrary {
    private StartLibrary() {}

    /** Prints the decision in short. */
    public static void main(String[] arguments) {
        DatedCase question = Cases.permitted();
        Decision decision = WfaRules.bundled().policy(Cases.REGION).decide(question.facts(), question.date());
        System.out.println(decision.outcome() + " " + decision.findings().size());
    }
}
