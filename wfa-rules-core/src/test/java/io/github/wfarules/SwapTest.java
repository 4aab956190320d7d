package io.github.wfarules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Reload.Result;
import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.Employee;
import io.github.wfarules.facts.Request;
import io.github.wfarules.facts.Week;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.facts.WorkUnit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decides in eight threads while the policy is replaced by good folders, and not by mistaken and hostile ones. */
@Tag("once")
class SwapTest {
    private static final int SWAPS = Boolean.getBoolean("wfarules.long") ? 1_000 : 100;
    private static final int THREADS = 8;
    private static final LocalDate DAY = LocalDate.of(2025, 3, 25);
    private static final Case FACTS = Case.builder()
            .employee(Employee.builder().id("e-1").build())
            .workUnit(WorkUnit.builder().id("diskominfo").build())
            .request(Request.builder().mode(WorkMode.WFA).build())
            .week(Week.builder().flexibleDays(1_000_000).build())
            .build();

    private final AtomicBoolean over = new AtomicBoolean();
    private final Set<String> wrong = ConcurrentHashMap.newKeySet();
    private final Map<PolicyVersion, Long> decided = new ConcurrentHashMap<>();

    @TempDir
    private Path directory;

    @Test
    void every_decision_is_made_by_one_version_and_none_fails() throws Exception {
        VersionedFolder folder = new VersionedFolder(directory);
        folder.writeGood(0);
        List<Result> results = new ArrayList<>();
        List<PolicyVersion> good = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (WfaRules rules = WfaRules.builder().folder(folder.path()).build()) {
            good.add(rules.policy("contoh").version());
            List<Future<?>> deciders = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                deciders.add(threads.submit(() -> decideUntilOver(rules)));
            }
            for (int swap = 1; swap <= SWAPS; swap++) {
                results.add(swap(rules, folder, swap, good));
            }
            over.set(true);
            for (Future<?> decider : deciders) {
                decider.get();
            }
        } finally {
            over.set(true);
            threads.shutdown();
        }

        assertThat(wrong).isEmpty();
        assertThat(results).hasSize(SWAPS).contains(Result.SWAPPED, Result.REFUSED);
        assertThat(good).doesNotHaveDuplicates();
        assertThat(good).containsAll(decided.keySet());
        assertThat(decided).hasSizeGreaterThan(good.size() / 2);
    }

    private static Result swap(WfaRules rules, VersionedFolder folder, int swap, List<PolicyVersion> good)
            throws IOException {
        boolean sound = swap % 3 == 0;
        if (sound) {
            folder.writeGood(swap);
        } else if (swap % 3 == 1) {
            folder.writeMistaken(swap);
        } else {
            folder.writeHostile(swap);
        }
        Reload reload = rules.reload();
        assertThat(reload.result()).as(reload.problems().toString()).isEqualTo(sound ? Result.SWAPPED : Result.REFUSED);
        if (sound) {
            good.add(rules.policy("contoh").version());
        }
        assertThat(reload.policies()).containsExactly(good.get(good.size() - 1));
        return reload.result();
    }

    private void decideUntilOver(WfaRules rules) {
        while (!over.get()) {
            Policy kept = rules.policy("contoh");
            for (int i = 0; i < 20; i++) {
                check(kept.version(), kept);
                check(null, rules.policy("contoh"));
            }
            // The two cores of a small machine are also for the thread that swaps.
            LockSupport.parkNanos(1_000_000);
        }
    }

    private void check(PolicyVersion expected, Policy policy) {
        try {
            Decision decision = policy.decide(FACTS, DAY);
            PolicyVersion version = decision.policy();
            decided.merge(version, 1L, Long::sum);
            String mixed = VersionedFolder.mixture(decision);
            if (mixed != null || expected != null && !expected.equals(version)) {
                wrong.add("mixed: " + version + " " + mixed);
            }
        } catch (RuntimeException failure) {
            wrong.add(failure.toString());
        }
    }
}
