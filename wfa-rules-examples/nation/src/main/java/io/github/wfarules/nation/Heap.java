package io.github.wfarules.nation;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;

/** How much of the heap this process uses. Thread-safe. */
public final class Heap {
    private Heap() {}

    /** {@return the bytes that are in use once what is no longer needed has been collected} Collects it, which takes a moment. */
    public static long inUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /**
     * {@return the most bytes that were ever in use, what was waiting to be collected included} Never too little: the parts
     * of the heap are each counted at their own peak.
     */
    public static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage == null ? 0 : usage.getUsed())
                .sum();
    }
}
