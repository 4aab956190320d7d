package io.github.wfarules.testing;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.wfarules.BadInputException;
import io.github.wfarules.Decision;
import io.github.wfarules.Policy;
import io.github.wfarules.PolicyProblemsException;
import io.github.wfarules.Problem;
import io.github.wfarules.Text;
import io.github.wfarules.facts.Case;
import io.github.wfarules.internal.json.JsonText;
import io.github.wfarules.internal.json.JsonTree;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * One question with its expected answer. Immutable and thread-safe.
 *
 * @param name what the scenario says, as a sentence
 * @param file the file it stands in, relative to the policy folder
 * @param line the line it begins in
 * @param source the same as an address that development environments can open
 * @param date the date judged
 * @param question the question, as the file names it: {@code work-mode} where it names none
 * @param facts what the question is asked about: a {@link io.github.wfarules.facts.Case}, or what the question has for it
 * @param expected what must come out
 */
public record Scenario(
        String name,
        String file,
        int line,
        URI source,
        LocalDate date,
        String question,
        Record facts,
        Expectation expected) {

    /**
     * {@return what the policy answers}
     *
     * @throws PolicyProblemsException if the facts contradict each other, as a roster without people does
     */
    public Record ask(Policy policy) {
        return ask(Answering.of(policy));
    }

    Record ask(Answering policy) {
        try {
            return Objects.requireNonNull(Asked.byWord().get(question)).answer(policy, facts, date);
        } catch (BadInputException contradiction) {
            throw new PolicyProblemsException(List.of(problem(contradiction)));
        }
    }

    /** Reading the file does not find what only the question looks at. */
    private Problem problem(BadInputException contradiction) {
        String path = contradiction.path().isEmpty() ? "" : contradiction.path() + ": ";
        Text text = new Text(
                "kasus: " + path + contradiction.text().id(),
                "case: " + path + contradiction.text().en());
        return new Problem(file, line, 0, null, Problem.Severity.ERROR, text);
    }

    /** {@return in what the answer differs from what is expected; nothing where it does not} */
    public List<Text> check(Record answer) {
        return new Differences(expected, Answered.of(answer, date)).found();
    }

    /** {@return the differences and everything that the answer says, for whoever has to find the cause} */
    public Text report(Record answer) {
        String head = "%s:%s: %s".formatted(file, line, name);
        return DecisionReport.of(head, check(answer), Answered.of(answer, date));
    }

    /**
     * {@return a question and what was decided on it as a scenario, to be pasted below {@code scenarios:} in a file
     * without a base} It expects everything that the decision says; take out what does not matter.
     *
     * @param name what the scenario says, as a sentence
     */
    public static String recorded(String name, Case facts, Decision decision) {
        return recorded(Asked.WORK_MODE, name, facts, decision, decision.date());
    }

    /** {@return the same scenario, expecting everything that the policy answers now} */
    String recorded(Policy policy) {
        return recorded(Objects.requireNonNull(Asked.byWord().get(question)), name, facts, ask(policy), date);
    }

    private static String recorded(Asked asked, String name, Record facts, Record answer, LocalDate date) {
        JsonNode json = Asked.undated(JsonTree.parse(JsonText.of(facts)), date);
        Expectation all = new Recorded(asked, Answered.of(answer, date)).whole();
        return ScenarioYaml.of(name, date, json, all);
    }
}
