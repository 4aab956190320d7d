package io.github.wfarules.testing;

import io.github.wfarules.Text;
import java.util.List;

/**
 * What became of a scenario.
 *
 * @param scenario the scenario
 * @param answer the answer that came out, such as a {@link io.github.wfarules.Decision}
 */
public record ScenarioResult(Scenario scenario, Record answer) {

    /** {@return whether everything came out as expected} */
    public boolean passed() {
        return differences().isEmpty();
    }

    /** {@return in what the answer differs from what is expected} */
    public List<Text> differences() {
        return scenario.check(answer);
    }

    /** {@return the differences and everything that the answer says} */
    public Text report() {
        return scenario.report(answer);
    }
}
