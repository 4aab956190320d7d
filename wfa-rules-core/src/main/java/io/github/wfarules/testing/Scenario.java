package io.github.wfarules.testing;

import io.github.wfarules.Decision;
import io.github.wfarules.Text;
import io.github.wfarules.facts.Case;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/**
 * One question with its expected answer. Immutable and thread-safe.
 *
 * @param name what the scenario says, as a sentence
 * @param file the file it stands in, relative to the policy folder
 * @param line the line it begins in
 * @param source the same as an address that development environments can open
 * @param date the date judged
 * @param facts the case
 * @param expected what must come out
 */
public record Scenario(
        String name, String file, int line, URI source, LocalDate date, Case facts, Expectation expected) {

    /** {@return in what the decision differs from what is expected; nothing where it does not} */
    public List<Text> check(Decision decision) {
        return new Differences(expected, decision).found();
    }

    /** {@return the differences and everything that the decision says, for whoever has to find the cause} */
    public Text report(Decision decision) {
        return DecisionReport.of(this, check(decision), decision);
    }
}
