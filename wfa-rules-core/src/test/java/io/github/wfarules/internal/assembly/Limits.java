package io.github.wfarules.internal.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import org.junit.jupiter.api.function.ThrowingSupplier;

/** How long a refusal may take. */
final class Limits {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** By the clock of the wall, and therefore long: the machine may stand still meanwhile. */
    private static final Duration HANGS = Duration.ofMinutes(5);

    private Limits() {}

    /** {@return what the work gives, within a second of processor time: what else the machine does is not counted} */
    static <T> T second(ThrowingSupplier<T> work) {
        return assertTimeoutPreemptively(HANGS, () -> {
            long begin = THREADS.getCurrentThreadCpuTime();
            T result = work.get();
            Duration taken = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - begin);
            assertThat(taken).isLessThan(Duration.ofSeconds(1));
            return result;
        });
    }
}
