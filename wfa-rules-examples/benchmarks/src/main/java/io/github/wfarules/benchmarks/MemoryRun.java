package io.github.wfarules.benchmarks;

import io.github.wfarules.BatchCounts;
import io.github.wfarules.Policy;
import io.github.wfarules.WfaRules;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;

/** Decides a batch of generated lines in a process of its own, and says how much of the heap stayed in use. */
final class MemoryRun {
    private static final int LOOKS = 20;

    private final int lines;
    private long seen;
    private long most;

    private MemoryRun(int lines) {
        this.lines = lines;
    }

    /**
     * Prints the lines decided and the most bytes that were in use after a collection.
     *
     * @param arguments the number of lines
     */
    public static void main(String[] arguments) throws IOException {
        new MemoryRun(Integer.parseInt(arguments[0])).run();
    }

    private void run() throws IOException {
        Policy policy = WfaRules.bundled().policy(Cases.REGION);
        QuestionLines in = new QuestionLines(Questions.of(Subjects.SEED, lines).iterator(), this::look);
        BatchCounts counts = policy.lines().decide(in, OutputStream.nullOutputStream(), 2, null);
        System.out.println(counts.decided() + " " + most);
    }

    /** Looks at the heap now and then while the batch runs, so that what the batch holds is counted. */
    private void look() {
        if (++seen % (lines / LOOKS) == 0) {
            System.gc();
            long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            most = Math.max(most, used);
        }
    }
}
