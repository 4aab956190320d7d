package io.github.wfarules.internal.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.wfarules.PolicyProblemsException;
import io.github.wfarules.PolicyTexts;
import io.github.wfarules.internal.policy.ChainReader;
import io.github.wfarules.internal.policy.LayerReader;
import io.github.wfarules.internal.policy.PolicyFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceRulesTest {
    @TempDir
    private Path directory;

    private final AtomicLong processorTime = new AtomicLong();

    @Test
    void refuses_a_folder_that_takes_too_much_processor_time() {
        WorkBudget budget = new WorkBudget(
                Duration.ofSeconds(5),
                () -> processorTime.getAndAdd(Duration.ofSeconds(6).toNanos()));

        assertThatExceptionOfType(PolicyProblemsException.class)
                .isThrownBy(() -> read(budget))
                .withMessage("putting this policy together takes more than 5 seconds of processor time;"
                        + " use fewer rules");
    }

    @Test
    void does_not_count_time_between_the_steps() {
        WorkBudget budget = new WorkBudget(Duration.ofSeconds(5), processorTime::get);

        for (int step = 0; step < 3; step++) {
            assertThat(read(budget).chain()).isNotNull();
            processorTime.addAndGet(Duration.ofHours(1).toNanos());
        }
    }

    @Test
    void adds_up_what_the_steps_take() {
        WorkBudget budget = new WorkBudget(
                Duration.ofSeconds(5),
                () -> processorTime.getAndAdd(Duration.ofSeconds(3).toNanos()));

        assertThat(read(budget).chain()).isNotNull();

        assertThatExceptionOfType(PolicyProblemsException.class).isThrownBy(() -> read(budget));
    }

    private ChainReader.Result read(WorkBudget budget) {
        PolicyFolder folder = PolicyFolder.in(PolicyTexts.write(directory, ""));
        LayerReader reader = new LayerReader(new SourceRules(budget));
        return new ChainReader(id -> null, Set.of(), id -> null, reader).read(folder);
    }
}
