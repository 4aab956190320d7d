package io.github.wfarules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.Employee;
import io.github.wfarules.facts.Request;
import io.github.wfarules.facts.Week;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.facts.WorkUnit;
import java.io.IOException;
import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loads, watches, decides and closes again and again: what a policy took is given back. */
@Tag("once")
class LeakTest {
    private static final int LOADS = Boolean.getBoolean("wfarules.long") ? 1_000 : 100;
    private static final LocalDate DAY = LocalDate.of(2025, 3, 25);
    private static final long MEBIBYTE = 1024 * 1024;

    /**
     * What may be added between a fifth of the loads and all of them. A few kibibytes a load are expected: the loader of
     * the class path remembers, by a soft reference, names of resources that the rule compiler looked for in vain.
     */
    private static final long HEAP = 8 * MEBIBYTE;

    private static final long METASPACE = 4 * MEBIBYTE;

    /** A policy of this test has about a dozen. */
    private static final int CLASSES = 150;

    /** Each load opens several; the machine may open one of its own now and then. */
    private static final int FILES = 10;

    @TempDir
    private Path directory;

    private VersionedFolder folder;

    private record Usage(long heap, long metaspace, long classes, long files, long threads) {
        static Usage now() throws IOException {
            collect();
            ClassLoadingMXBean classes = ManagementFactory.getClassLoadingMXBean();
            return new Usage(
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
                    ManagementFactory.getMemoryPoolMXBeans().stream()
                            .filter(pool -> pool.getName().equals("Metaspace"))
                            .map(MemoryPoolMXBean::getUsage)
                            .mapToLong(usage -> usage == null ? 0 : usage.getUsed())
                            .sum(),
                    classes.getLoadedClassCount(),
                    openFiles(),
                    watchers());
        }
    }

    @Test
    void memory_classes_threads_and_files_are_given_back() throws IOException {
        folder = new VersionedFolder(directory);
        Usage early = null;
        for (int load = 1; load <= LOADS; load++) {
            load(load);
            if (load == LOADS / 5) {
                early = Usage.now();
            }
        }
        Usage late = Usage.now();

        assertThat(early).isNotNull();
        assertThat(late.classes() - early.classes()).as("classes").isLessThan(CLASSES);
        assertThat(late.metaspace() - early.metaspace()).as("metaspace").isLessThan(METASPACE);
        assertThat(late.heap() - early.heap()).as("heap").isLessThan(HEAP);
        assertThat(late.threads()).as("threads").isZero();
        assertThat(late.files() - early.files()).as("open files").isLessThan(FILES);
    }

    @Test
    void a_replaced_policy_is_given_back_while_the_rest_goes_on() throws IOException {
        folder = new VersionedFolder(directory);
        folder.writeGood(1);
        try (WfaRules rules = WfaRules.builder().folder(folder.path()).build()) {
            WeakReference<Policy> replaced = decidedBy(rules);
            folder.writeGood(2);
            rules.reload();

            assertThat(isCollected(replaced)).isTrue();
            assertThat(decidedBy(rules).get()).isSameAs(rules.policy("contoh"));
        }
    }

    private void load(int version) throws IOException {
        folder.writeGood(version);
        try (WfaRules rules =
                WfaRules.builder().folder(folder.path()).watch(true).build()) {
            decidedBy(rules);
            assertThat(watchers()).isOne();
        }
    }

    private static WeakReference<Policy> decidedBy(WfaRules rules) {
        Policy policy = rules.policy("contoh");
        Case facts = Case.builder()
                .employee(Employee.builder().id("e-1").build())
                .workUnit(WorkUnit.builder().id("diskominfo").build())
                .request(Request.builder().mode(WorkMode.WFA).build())
                .week(Week.builder().flexibleDays(1_000_000).build())
                .build();
        for (int i = 0; i < 10; i++) {
            assertThat(VersionedFolder.mixture(policy.decide(facts, DAY))).isNull();
        }
        return new WeakReference<>(policy);
    }

    private static long watchers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("wfa-rules-watch"))
                .count();
    }

    /** How many files this process has open; 0 where the operating system does not tell. */
    private static long openFiles() throws IOException {
        Path open = Path.of("/proc/self/fd");
        if (!Files.isDirectory(open)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(open)) {
            return files.count();
        }
    }

    private static boolean isCollected(WeakReference<?> reference) {
        for (int i = 0; i < 50 && reference.get() != null; i++) {
            collect();
        }
        return reference.get() == null;
    }

    /** Twice: classes go once the objects that kept their loader have gone, and soft references only under need. */
    private static void collect() {
        for (int i = 0; i < 2; i++) {
            System.gc();
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
