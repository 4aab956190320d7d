package io.github.wfarules.benchmarks;

import io.github.wfarules.Decision;
import io.github.wfarules.PolicyVersion;
import io.github.wfarules.benchmarks.handwritten.HandWritten;
import io.github.wfarules.facts.DatedCase;

/** A process that asks hand-written Java one question. */
final class StartByHand {
    private StartByHand() {}

    /** Prints the decision in short. */
    public static void main(String[] arguments) {
        DatedCase question = Cases.permitted();
        Decision decision =
                new HandWritten(new PolicyVersion(Cases.REGION, "1", "")).decide(question.facts(), question.date());
        System.out.println(decision.outcome() + " " + decision.findings().size());
    }
}
