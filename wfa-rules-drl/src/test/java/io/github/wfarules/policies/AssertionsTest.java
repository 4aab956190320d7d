package io.github.wfarules.policies;

import static io.github.wfarules.testing.WfaAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wfarules.Compliance;
import io.github.wfarules.Decision;
import io.github.wfarules.PenaltyReport;
import io.github.wfarules.Readiness;
import io.github.wfarules.UnitCompliance;
import io.github.wfarules.roster.Roster;
import io.github.wfarules.testing.Scenario;
import io.github.wfarules.testing.Scenarios;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What hosts may assert of the answers of shipped policies, in the policies' own words. */
@Tag("once")
class AssertionsTest {

    @Test
    void of_decisions() {
        Decision staff = (Decision) answer("kota-malang", "Five per cent of sixty are three");

        assertThat(staff)
                .isPermitted()
                .because("kota-malang.wfa-quota")
                .obliges("national.se-2-2025-heads-monitor")
                .hasPlaces(3)
                .needs();
        assertThatThrownBy(() -> assertThat(staff).advises("national.se-2-2025-heads-monitor"))
                .hasMessageContaining("expected `advises`, got `obliges`");
    }

    @Test
    void of_days_that_have_happened() {
        assertThat((Compliance) answer("kab-malang", "No entry at all is too few"))
                .isViolated()
                .violates("kab-malang.attendance")
                .keeps("kab-malang.assigned-tasks")
                .entails();
        assertThat((UnitCompliance) answer("kab-malang", "Monitored, reported, channels open"))
                .isCompliant()
                .keeps("kab-malang.heads-report");
        UnitCompliance kept = (UnitCompliance) answer("kab-malang", "A school with a picket");
        assertThatThrownBy(() -> assertThat(kept).violates("kab-malang.school-picket"))
                .hasMessageContaining("duty `kab-malang.school-picket`: expected VIOLATED, got KEPT");
    }

    @Test
    void of_readiness() {
        assertThat((Readiness) answer("62", "Four times yes and the decision of the province"))
                .isReady()
                .because("prov-kalimantan-tengah.decided");
        assertThat((Readiness) answer("62", "Four times yes is no decision yet"))
                .isUndetermined()
                .leavesOpen("prov-kalimantan-tengah.form-not-decided");
    }

    @Test
    void of_rosters() {
        Scenario scenario = Scenarios.bundled("kota-batu").all().stream()
                .filter(it -> it.question().equals("roster"))
                .findFirst()
                .orElseThrow();
        Roster roster = (Roster) scenario.ask(Scenarios.bundled("kota-batu").policy());

        assertThat(roster.day(scenario.date())).places();
        assertThatThrownBy(() -> assertThat(roster.day(scenario.date())).places("e1"))
                .hasMessageContaining("`placed`: expected [e1], got []");
    }

    @Test
    void of_deductions() {
        String late = "A light that is handled a minute later costs something, but how much is not stated";

        assertThat((PenaltyReport) answer("kota-madiun", late))
                .isUndetermined()
                .because("kota-madiun.street-light-not-handled")
                .deducts("e1", 0);
        assertThat((PenaltyReport) answer("kota-madiun", "Another breach has no deduction here"))
                .isNothing();
    }

    private static Record answer(String policy, String name) {
        Scenarios scenarios = Scenarios.bundled(policy);
        return scenarios.all().stream()
                .filter(scenario -> scenario.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no scenario is called " + name))
                .ask(scenarios.policy());
    }
}
