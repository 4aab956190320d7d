package io.github.wfarules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Decision;
import io.github.wfarules.WfaRules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A policy that has answered many questions, several at a time, answers the next one as a new one does. */
@Tag("once")
class EarlierQuestionsTest {
    private static final int QUESTIONS = 20_000;

    /** As many are put to a policy of their own, which has answered nothing before. */
    private static final int FRESH = 200;

    @Test
    void an_answer_does_not_hang_on_the_questions_before_it() {
        List<Sample> samples = RandomCases.of(20250408L, QUESTIONS).toList();
        WfaRules busy = WfaRules.bundled();
        Map<Sample, Decision> first = answers(busy, samples);
        List<Sample> shuffled = new ArrayList<>(samples);
        Collections.shuffle(shuffled, new Random(1));

        assertThat(answers(busy, shuffled)).isEqualTo(first);
        for (Sample sample : shuffled.subList(0, FRESH)) {
            assertThat(first.get(sample))
                    .as("%s", sample)
                    .isEqualTo(WfaRules.bundled().policy(sample.policy()).decide(sample.asked(), sample.date()));
        }
    }

    private static Map<Sample, Decision> answers(WfaRules rules, List<Sample> samples) {
        Map<Sample, Decision> answers = new ConcurrentHashMap<>();
        samples.parallelStream()
                .forEach(sample ->
                        answers.put(sample, rules.policy(sample.policy()).decide(sample.asked(), sample.date())));
        return answers;
    }
}
