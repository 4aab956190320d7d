package io.github.wfarules.benchmarks;

import io.github.wfarules.Answer;
import io.github.wfarules.BatchCounts;
import io.github.wfarules.Decision;
import io.github.wfarules.Policy;
import io.github.wfarules.facts.DatedCase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Time for one decision, alone and in a batch. Both sides get the same objects and give whole decisions. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 3, time = 1)
public class Decisions {
    private static final int ARITHMETIC_STEPS = 1_000_000;

    /** A permission with all its duties. */
    @Benchmark
    public Decision permittedLibrary(Subjects subjects) {
        return subjects.library.decide(subjects.permitted.facts(), subjects.permitted.date());
    }

    /** A permission with all its duties. */
    @Benchmark
    public Decision permittedByHand(Subjects subjects) {
        return subjects.byHand.decide(subjects.permitted.facts(), subjects.permitted.date());
    }

    /** A denial. */
    @Benchmark
    public Decision deniedLibrary(Subjects subjects) {
        return subjects.library.decide(subjects.denied.facts(), subjects.denied.date());
    }

    /** A denial. */
    @Benchmark
    public Decision deniedByHand(Subjects subjects) {
        return subjects.byHand.decide(subjects.denied.facts(), subjects.denied.date());
    }

    /** A permission, under the same policy laid over the nation's as a folder. */
    @Benchmark
    public Decision permittedOverlay(Subjects subjects, OverlaySubjects folder) {
        return folder.overlay.decide(subjects.permitted.facts(), subjects.permitted.date());
    }

    /** A denial, under the same policy laid over the nation's as a folder. */
    @Benchmark
    public Decision deniedOverlay(Subjects subjects, OverlaySubjects folder) {
        return folder.overlay.decide(subjects.denied.facts(), subjects.denied.date());
    }

    /** A batch on the calling thread, under the same policy laid over the nation's as a folder. */
    @Benchmark
    @OperationsPerInvocation(Subjects.BATCH)
    public void batchOverlay(Subjects subjects, OverlaySubjects folder, Blackhole out) {
        decideAll(folder.overlay, subjects, 1, out);
    }

    /** A batch on the calling thread. */
    @Benchmark
    @OperationsPerInvocation(Subjects.BATCH)
    public void batchLibrary(Subjects subjects, Blackhole out) {
        decideAll(subjects.library, subjects, 1, out);
    }

    /** A batch on two threads. */
    @Benchmark
    @OperationsPerInvocation(Subjects.BATCH)
    public void batchLibraryTwoThreads(Subjects subjects, Blackhole out) {
        decideAll(subjects.library, subjects, 2, out);
    }

    /** A batch in a loop. */
    @Benchmark
    @OperationsPerInvocation(Subjects.BATCH)
    public void batchByHand(Subjects subjects, Blackhole out) {
        for (DatedCase question : subjects.batch) {
            out.consume(subjects.byHand.decide(question.facts(), question.date()));
        }
    }

    /** What one thread of this machine can do. */
    @Benchmark
    @Threads(1)
    public long arithmetic(Subjects subjects) {
        return arithmetic(subjects.batch.size());
    }

    /** What each of two threads of this machine can do at the same time: the most that any program could gain. */
    @Benchmark
    @Threads(2)
    public long arithmeticTwoThreads(Subjects subjects) {
        return arithmetic(subjects.batch.size());
    }

    private static long arithmetic(long seed) {
        long number = seed;
        for (int i = 0; i < ARITHMETIC_STEPS; i++) {
            number = number * 6_364_136_223_846_793_005L + i;
        }
        return number;
    }

    private static void decideAll(Policy policy, Subjects subjects, int threads, Blackhole out) {
        try (Stream<Answer> answers = policy.decideAll(subjects.batch.stream(), threads)) {
            answers.forEachOrdered(answer -> out.consume(answer.decision()));
        }
    }

    /** A batch of lines of JSON on the calling thread. */
    @Benchmark
    @OperationsPerInvocation(Subjects.BATCH)
    public BatchCounts linesLibrary(Subjects subjects) throws IOException {
        return decideLines(subjects, 1);
    }

    /** A batch of lines of JSON on two threads. */
    @Benchmark
    @OperationsPerInvocation(Subjects.BATCH)
    public BatchCounts linesLibraryTwoThreads(Subjects subjects) throws IOException {
        return decideLines(subjects, 2);
    }

    private static BatchCounts decideLines(Subjects subjects, int threads) throws IOException {
        return subjects.library
                .lines()
                .decide(new ByteArrayInputStream(subjects.lines), OutputStream.nullOutputStream(), threads, null);
    }
}
