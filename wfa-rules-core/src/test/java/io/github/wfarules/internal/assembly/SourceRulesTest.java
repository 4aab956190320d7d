package io.github.wfarules.internal.assembly;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.wfarules.PolicyProblemsException;
import io.github.wfarules.PolicyTexts;
import io.github.wfarules.internal.policy.ChainReader;
import io.github.wfarules.internal.policy.LayerReader;
import io.github.wfarules.internal.policy.PolicyFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceRulesTest {
    @Test
    void refuses_a_folder_that_takes_too_long(@TempDir Path directory) {
        PolicyFolder folder = PolicyFolder.in(PolicyTexts.write(directory, ""));
        LayerReader reader = new LayerReader(new SourceRules(Duration.ZERO));
        ChainReader chain = new ChainReader(id -> null, Set.of(), id -> null, reader);

        assertThatExceptionOfType(PolicyProblemsException.class)
                .isThrownBy(() -> chain.read(folder))
                .withMessage("putting this policy together takes more than 0 seconds; use fewer rules");
    }
}
