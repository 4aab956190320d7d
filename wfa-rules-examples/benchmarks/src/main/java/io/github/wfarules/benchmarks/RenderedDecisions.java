package io.github.wfarules.benchmarks;

import io.github.wfarules.Answer;
import io.github.wfarules.facts.DatedCase;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Time for one decision and its reasons as text, alone and in a batch. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 3, time = 1)
public class RenderedDecisions {

    /** A permission with all its duties. */
    @Benchmark
    public String renderedLibrary(Subjects subjects) {
        return Reasons.of(subjects.library.decide(subjects.permitted.facts(), subjects.permitted.date()));
    }

    /** A permission with all its duties. */
    @Benchmark
    public String renderedByHand(Subjects subjects) {
        return Reasons.of(subjects.byHand.decide(subjects.permitted.facts(), subjects.permitted.date()));
    }

    /** A batch on the calling thread. */
    @Benchmark
    @OperationsPerInvocation(Subjects.BATCH)
    public void renderedBatchLibrary(Subjects subjects, Blackhole out) {
        renderAll(subjects, 1, out);
    }

    /** A batch on two threads, whose reasons the calling thread renders. */
    @Benchmark
    @OperationsPerInvocation(Subjects.BATCH)
    public void renderedBatchLibraryTwoThreads(Subjects subjects, Blackhole out) {
        renderAll(subjects, 2, out);
    }

    /** A batch in a loop. */
    @Benchmark
    @OperationsPerInvocation(Subjects.BATCH)
    public void renderedBatchByHand(Subjects subjects, Blackhole out) {
        for (DatedCase question : subjects.batch) {
            out.consume(Reasons.of(subjects.byHand.decide(question.facts(), question.date())));
        }
    }

    private static void renderAll(Subjects subjects, int threads, Blackhole out) {
        try (Stream<Answer> answers = subjects.library.decideAll(subjects.batch.stream(), threads)) {
            answers.forEachOrdered(answer -> out.consume(Reasons.of(answer.decision())));
        }
    }
}
