package io.github.wfarules.benchmarks;

import com.sun.management.ThreadMXBean;
import io.github.wfarules.Decision;
import io.github.wfarules.Policy;
import io.github.wfarules.WfaRules;
import io.github.wfarules.benchmarks.handwritten.HandWritten;
import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.DatedCase;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;

/** Counts in a process of its own what a decision takes from the heap, once everything is compiled. */
final class AllocationRun {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int WARM_UPS = 200_000;
    private static final int MEASURED = 200_000;

    private static int outcomes;

    private AllocationRun() {}

    /** Prints bytes a decision: a permission, a denial and random questions, each by hand and by the library. */
    public static void main(String[] arguments) {
        Policy library = WfaRules.bundled().policy(Cases.REGION);
        HandWritten byHand = new HandWritten(library.version());
        StringBuilder line = new StringBuilder();
        for (List<DatedCase> questions : List.of(
                List.of(Cases.permitted()),
                List.of(Cases.denied()),
                Questions.of(Subjects.SEED, Subjects.BATCH).toList())) {
            line.append(bytes(questions, byHand::decide)).append(' ');
            line.append(bytes(questions, library::decide)).append(' ');
        }
        if (outcomes == 0) {
            throw new IllegalStateException("nothing was decided");
        }
        System.out.println(line.toString().strip());
    }

    private static long bytes(List<DatedCase> questions, BiFunction<Case, LocalDate, Decision> decide) {
        decideAll(questions, decide, WARM_UPS);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        decideAll(questions, decide, MEASURED);
        return (THREADS.getCurrentThreadAllocatedBytes() - before) / MEASURED;
    }

    private static void decideAll(List<DatedCase> questions, BiFunction<Case, LocalDate, Decision> decide, int times) {
        for (int i = 0; i < times; i++) {
            DatedCase question = questions.get(i % questions.size());
            outcomes +=
                    decide.apply(question.facts(), question.date()).outcome().ordinal();
        }
    }
}
