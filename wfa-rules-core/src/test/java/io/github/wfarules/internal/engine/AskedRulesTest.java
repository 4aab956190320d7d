package io.github.wfarules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.wfarules.PolicyTexts;
import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.Employee;
import io.github.wfarules.facts.Request;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.facts.WorkUnit;
import io.github.wfarules.internal.evaluation.Evaluation;
import io.github.wfarules.internal.evaluation.Law;
import io.github.wfarules.internal.evaluation.WorkModeQuestion;
import io.github.wfarules.internal.policy.Chain;
import io.github.wfarules.internal.policy.LayerReader;
import io.github.wfarules.internal.policy.PolicyFolder;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.drools.model.functions.Block1;
import org.drools.model.functions.Predicate1;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that are written out, once they have been asked often, are the same rules. */
class AskedRulesTest {
    private static final int OFTEN = 3;

    @TempDir
    private Path directory;

    private Evaluation evaluation;

    @BeforeEach
    void takeAnyCase() {
        PolicyFolder folder = PolicyFolder.in(PolicyTexts.write(directory, ""));
        LayerReader.Reading reading =
                new LayerReader((files, layer, parents, log) -> List.of()).read(folder, List.of());
        AtomicReference<Evaluation> taken = new AtomicReference<>();
        Case facts = Case.builder()
                .employee(Employee.builder().id("e-1").build())
                .workUnit(WorkUnit.builder().id("u-1").build())
                .request(Request.builder().mode(WorkMode.WFA).build())
                .build();
        new WorkModeQuestion(new Law(new Chain(List.of(reading.layer()))), taken::set)
                .decide(facts, LocalDate.of(2025, 3, 25));
        evaluation = taken.get();
    }

    @ParameterizedTest(name = "{0} rules")
    @ValueSource(ints = {0, 1, 15, 16, 17, 40})
    void asks_every_rule_once_and_in_order_before_and_after(int count) throws Exception {
        List<String> seen = new ArrayList<>();
        AskedRules rules = new AskedRules(
                IntStream.range(0, count)
                        .mapToObj(number -> everyThirdHolds(number, seen))
                        .toList(),
                OFTEN);
        List<String> expected = IntStream.range(0, count)
                .boxed()
                .flatMap(number -> number % 3 == 0
                        ? List.of("asked " + number, "reported " + number).stream()
                        : List.of("asked " + number).stream())
                .toList();

        for (int times = 0; times < 2 * OFTEN; times++) {
            assertThat(rules.areWrittenOut()).as("after %s cases", times).isEqualTo(times >= OFTEN);
            seen.clear();
            rules.putTo(new Asking(evaluation));
            assertThat(seen).as("case %s", times + 1).isEqualTo(expected);
        }
    }

    /** What counts on it: the oracle's test of a policy that is asked all day, and the README of the benchmarks. */
    @Test
    void rules_of_a_policy_are_written_out_after_ten_thousand_cases() throws Exception {
        AskedRules rules = new AskedRules(List.of(everyThirdHolds(1, new ArrayList<>())));

        for (int times = 0; times < 10_000; times++) {
            assertThat(rules.areWrittenOut()).as("after %s cases", times).isFalse();
            rules.putTo(new Asking(evaluation));
        }

        assertThat(rules.areWrittenOut()).isTrue();
    }

    @Test
    void what_several_rules_ask_is_asked_once_for_each_case() throws Exception {
        List<String> seen = new ArrayList<>();
        Predicate1<Evaluation> shared = facts -> {
            seen.add("asked");
            return true;
        };
        AskedRules rules = new AskedRules(
                IntStream.range(0, 20)
                        .mapToObj(number -> rule(number, shared, 1, facts -> seen.add("reported")))
                        .toList(),
                OFTEN);

        for (int times = 0; times < 2 * OFTEN; times++) {
            seen.clear();
            rules.putTo(new Asking(evaluation));
            assertThat(seen).hasSize(21).startsWith("asked").containsOnlyOnce("asked");
        }
        assertThat(rules.areWrittenOut()).isTrue();
    }

    @Test
    void a_condition_that_fails_fails_the_case_and_not_the_next() throws Exception {
        List<String> seen = new ArrayList<>();
        AtomicBoolean broken = new AtomicBoolean();
        List<AskedRule> these = new ArrayList<>();
        IntStream.range(0, 20).mapToObj(number -> everyThirdHolds(number, seen)).forEach(these::add);
        these.set(
                17,
                rule(
                        17,
                        facts -> {
                            if (broken.get()) {
                                throw new IllegalStateException("broken");
                            }
                            return true;
                        },
                        0,
                        facts -> seen.add("reported 17")));
        AskedRules rules = new AskedRules(these, OFTEN);
        for (int times = 0; times < OFTEN; times++) {
            rules.putTo(new Asking(evaluation));
        }
        assertThat(rules.areWrittenOut()).isTrue();

        seen.clear();
        broken.set(true);
        assertThatIllegalStateException()
                .isThrownBy(() -> rules.putTo(new Asking(evaluation)))
                .withMessage("broken");
        assertThat(seen).endsWith("asked 16");

        seen.clear();
        broken.set(false);
        rules.putTo(new Asking(evaluation));
        assertThat(seen).contains("reported 17").endsWith("asked 19");
    }

    @Test
    void threads_that_ask_at_once_all_ask_every_rule() throws InterruptedException {
        ConcurrentLinkedQueue<Integer> reported = new ConcurrentLinkedQueue<>();
        AskedRules rules = new AskedRules(
                IntStream.range(0, 20)
                        .mapToObj(number -> rule(number, facts -> true, 0, facts -> reported.add(number)))
                        .toList(),
                500);
        List<Thread> threads = IntStream.range(0, 4)
                .mapToObj(thread -> new Thread(() -> {
                    for (int times = 0; times < 1_000; times++) {
                        put(rules);
                    }
                }))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(rules.areWrittenOut()).isTrue();
        assertThat(reported).hasSize(4 * 1_000 * 20);
    }

    @Test
    void what_was_written_out_goes_with_its_rules() throws Exception {
        Collected.await(aConditionThatWasWrittenOut());
    }

    private WeakReference<Object> aConditionThatWasWrittenOut() throws Exception {
        AskedRule rule = everyThirdHolds(0, new ArrayList<>());
        AskedRules rules = new AskedRules(List.of(rule), 1);
        rules.putTo(new Asking(evaluation));
        assertThat(rules.areWrittenOut()).isTrue();
        return new WeakReference<>(rule.condition());
    }

    private static AskedRule everyThirdHolds(int number, List<String> seen) {
        return rule(
                number,
                facts -> {
                    seen.add("asked " + number);
                    return number % 3 == 0;
                },
                0,
                facts -> seen.add("reported " + number));
    }

    private static AskedRule rule(
            int number, Predicate1<Evaluation> condition, long bit, Block1<Evaluation> consequence) {
        return new AskedRule(0, number, condition, bit, new Consequence(consequence));
    }

    private void put(AskedRules rules) {
        try {
            rules.putTo(new Asking(evaluation));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
