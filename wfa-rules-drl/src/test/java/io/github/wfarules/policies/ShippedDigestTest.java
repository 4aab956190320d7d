package io.github.wfarules.policies;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.WfaRules;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class ShippedDigestTest {
    @Test
    void a_policy_has_the_same_digest_from_the_jar_as_from_its_folders() {
        WfaRules folders = WfaRules.withFolder(Path.of("src/main/policies"));

        assertThat(WfaRules.bundled().policy("kota-malang").version())
                .isEqualTo(folders.policy("kota-malang").version());
    }
}
