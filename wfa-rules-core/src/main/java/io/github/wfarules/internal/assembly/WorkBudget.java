package io.github.wfarules.internal.assembly;

import io.github.wfarules.PolicyProblemsException;
import io.github.wfarules.internal.source.ProblemLog;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * How much processor time the reading and compiling of one policy may take. The clock on the wall would refuse a sound
 * folder on a busy machine, and would count the time in which nothing is done. For one thread.
 */
final class WorkBudget {
    /** Many times what the bounds on size let rules take. */
    private static final Duration MOST = Duration.ofSeconds(30);

    private final Duration most;
    private final LongSupplier processorTime;
    private long spent;

    /**
     * Gives some time.
     *
     * @param processorTime what the thread has taken so far, in nanoseconds
     */
    WorkBudget(Duration most, LongSupplier processorTime) {
        this.most = most;
        this.processorTime = processorTime;
    }

    /** {@return the time for one policy; where the machine does not tell processor time, the bounds on size stand alone} */
    static WorkBudget ofOnePolicy() {
        return new WorkBudget(MOST, ProcessorTime::ofThisThread);
    }

    /**
     * {@return what the work gives} It is not interrupted.
     *
     * @throws PolicyProblemsException if with this work more time was taken than there is
     */
    <T> T within(Supplier<T> work) {
        long begin = processorTime.getAsLong();
        T result = work.get();
        spent += processorTime.getAsLong() - begin;
        if (spent > most.toNanos()) {
            ProblemLog log = new ProblemLog();
            log.error(
                    "menyiapkan kebijakan ini memakan lebih dari %s detik waktu prosesor; kurangi aturannya",
                    "putting this policy together takes more than %s seconds of processor time; use fewer rules",
                    most.toSeconds());
            throw new PolicyProblemsException(log.problems());
        }
        return result;
    }

    /** Looked up when it is first needed: finding the beans of a platform takes longer than answering a question. */
    private static final class ProcessorTime {
        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
        private static final boolean TOLD =
                THREADS.isCurrentThreadCpuTimeSupported() && THREADS.isThreadCpuTimeEnabled();

        static long ofThisThread() {
            return TOLD ? THREADS.getCurrentThreadCpuTime() : 0;
        }
    }
}
