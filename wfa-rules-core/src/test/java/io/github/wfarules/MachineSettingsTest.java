package io.github.wfarules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Without it, a misspelt option would run the suite a second time on the same settings, and stay green. */
class MachineSettingsTest {

    @Test
    void runs_on_the_locale_and_zone_that_the_build_asked_for() {
        String asked = System.getProperty("wfarules.settings");
        assumeTrue(asked != null, "the build asked for none");

        assertThat(Locale.getDefault().toLanguageTag() + " " + ZoneId.systemDefault())
                .isEqualTo(asked);
    }
}
