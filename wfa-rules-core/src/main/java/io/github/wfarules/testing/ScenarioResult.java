package io.github.wfarules.testing;

import io.github.wfarules.Decision;
import io.github.wfarules.Text;
import java.util.List;

/**
 * What became of a scenario.
 *
 * @param scenario the scenario
 * @param decision the decision that came out
 */
public record ScenarioResult(Scenario scenario, Decision decision) {

    /** {@return whether everything came out as expected} */
    public boolean passed() {
        return differences().isEmpty();
    }

    /** {@return in what the decision differs from what is expected} */
    public List<Text> differences() {
        return scenario.check(decision);
    }

    /** {@return the differences and everything that the decision says} */
    public Text report() {
        return scenario.report(decision);
    }
}
