package io.github.wfarules.benchmarks;

import io.github.wfarules.Policy;
import io.github.wfarules.WfaRules;
import io.github.wfarules.benchmarks.handwritten.HandWritten;
import io.github.wfarules.facts.DatedCase;
import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What is measured, and on what: built once for a measuring process. */
@State(Scope.Benchmark)
public class Subjects {
    static final long SEED = 11;
    static final int BATCH = 20_000;

    final Policy library = WfaRules.bundled().policy(Cases.REGION);
    final HandWritten byHand = new HandWritten(library.version());

    /** Staff of Diskominfo in the window of March 2025. */
    final DatedCase permitted = Cases.permitted();

    /** The same, under examination for discipline. */
    final DatedCase denied = Cases.denied();

    /** Random questions of all kinds. */
    final List<DatedCase> batch = Questions.of(SEED, BATCH).toList();

    /** The same as lines of JSON. */
    final byte[] lines = QuestionLines.allOf(batch);
}
