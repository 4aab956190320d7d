package io.github.wfarules.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wfarules.BadInputException;
import io.github.wfarules.Engine;
import io.github.wfarules.Policy;
import io.github.wfarules.WfaRules;
import io.github.wfarules.internal.assembly.Library;
import io.github.wfarules.internal.json.CaseReader;
import io.github.wfarules.internal.json.JsonText;
import io.github.wfarules.internal.json.JsonTree;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every question to rules, asked of sessions of the rule engine as well: those of the shipped scenarios, with values left out or
 * taken from each other, of every policy.
 */
@Tag("once")
class ReferenceAnswersTest {
    private static final int DRAWN = Boolean.getBoolean("wfarules.long") ? 20_000 : 1_000;
    private static final int MOST_CHANGES = 5;

    /** That differ: the questions are no copies of each other. */
    private static final int LEAST_ANSWERS = 50;

    private static final WfaRules DIRECT = WfaRules.bundled();
    private static final WfaRules SESSION =
            WfaRules.builder().engine(Engine.SESSION).build();
    private static final List<String> POLICIES = DIRECT.policies();
    private static final Map<String, CaseReader> READERS = POLICIES.stream()
            .collect(Collectors.toMap(
                    id -> id, id -> new CaseReader(new Library().draft(id).attributes())));
    private static final List<Scenario> SCENARIOS = POLICIES.stream()
            .flatMap(id -> Scenarios.bundled(id).all().stream())
            .toList();

    /** Service levels and working time ask no rule. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SERVICE_LEVEL", "WORK_TIME"})
    void sessions_of_the_rule_engine_give_the_same_answers(Asked asked) {
        SplittableRandom random = new SplittableRandom(20250325L + asked.ordinal());
        List<Scenario> scenarios = SCENARIOS.stream()
                .filter(scenario -> scenario.question().equals(asked.word()))
                .toList();
        MixedFacts facts = new MixedFacts(
                scenarios.stream().map(ReferenceAnswersTest::json).toList(), random);
        Set<Object> answers = new HashSet<>();
        int answered = 0;
        for (int i = 0; i < DRAWN; i++) {
            int number = random.nextInt(scenarios.size());
            String policy = POLICIES.get(random.nextInt(POLICIES.size()));
            ObjectNode drawn = facts.drawn(number, MOST_CHANGES);
            LocalDate date = scenarios.get(number).date();

            Object answer = answer(asked, DIRECT.policy(policy), drawn, date);

            assertThat(answer)
                    .as("%s %s %s", policy, date, drawn)
                    .isEqualTo(answer(asked, SESSION.policy(policy), drawn, date));
            answered += answer instanceof Record ? 1 : 0;
            answers.add(answer);
        }
        // Only one policy declares what the assessments of readiness say; the others refuse them.
        assertThat(answered).isGreaterThan(DRAWN / 10);
        assertThat(answers).hasSizeGreaterThan(LEAST_ANSWERS);
    }

    /** {@return the answer, or what is said of facts that have none} */
    private static Object answer(Asked asked, Policy policy, ObjectNode drawn, LocalDate date) {
        try {
            Record facts = asked.facts(READERS.get(policy.id()), drawn.deepCopy(), date);
            return asked.answer(Answering.of(policy), facts, date);
        } catch (BadInputException refused) {
            return refused.getMessage();
        }
    }

    private static ObjectNode json(Scenario scenario) {
        return (ObjectNode) JsonTree.parse(JsonText.of(scenario.facts()));
    }
}
