package io.github.wfarules.benchmarks;

import io.github.wfarules.Decision;
import io.github.wfarules.facts.DatedCase;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** Time for each single decision, while two threads decide as fast as they can. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Threads(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class LoadedDecisions {

    /** Where a thread is in the random questions. */
    @State(Scope.Thread)
    public static class Turn {
        private int next;

        DatedCase question(Subjects subjects) {
            next = (next + 1) % Subjects.BATCH;
            return subjects.batch.get(next);
        }
    }

    /** A permission with all its duties. */
    @Benchmark
    public Decision permitted(Subjects subjects) {
        return subjects.library.decide(subjects.permitted.facts(), subjects.permitted.date());
    }

    /** A denial. */
    @Benchmark
    public Decision denied(Subjects subjects) {
        return subjects.library.decide(subjects.denied.facts(), subjects.denied.date());
    }

    /** Random questions of all kinds, one after the other. */
    @Benchmark
    public Decision mixed(Subjects subjects, Turn turn) {
        DatedCase question = turn.question(subjects);
        return subjects.library.decide(question.facts(), question.date());
    }
}
