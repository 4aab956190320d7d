package io.github.wfarules.internal.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.wfarules.Language;
import io.github.wfarules.Outcome;
import io.github.wfarules.Policy;
import io.github.wfarules.PolicyProblemsException;
import io.github.wfarules.PolicyTexts;
import io.github.wfarules.RuleFailureException;
import io.github.wfarules.WfaRules;
import io.github.wfarules.internal.engine.RuleCompiler;
import io.github.wfarules.internal.engine.RuleEngine;
import io.github.wfarules.internal.engine.RuleModels;
import io.github.wfarules.internal.evaluation.Evaluation;
import io.github.wfarules.internal.evaluation.Law;
import io.github.wfarules.internal.model.Question;
import io.github.wfarules.internal.safety.RefusedRulesException;
import io.github.wfarules.internal.safety.StepsSpentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Rules that try what rules may not do, held against each wall. */
@Tag("once")
class HostileRulesTest {
    private static final List<HostileRule> CORPUS = HostileRule.all();
    private static final String HARMLESS = "contoh.hostile";

    @TempDir
    private Path directory;

    private final AtomicInteger folders = new AtomicInteger();

    @TestFactory
    Stream<DynamicTest> the_grammar_refuses_each_and_names_what_is_not_allowed() {
        return CORPUS.stream()
                .map(rule -> DynamicTest.dynamicTest(rule.name(), () -> {
                    Path folder = rule.folder(directory.resolve("folder-" + folders.incrementAndGet()));

                    PolicyProblemsException refused = Limits.second(
                            () -> catchThrowableOfType(PolicyProblemsException.class, () -> WfaRules.withFolder(folder)
                                    .policy("contoh")));

                    assertThat(refused).as("the refusal").isNotNull();
                    assertThat(refused.problems()).anySatisfy(problem -> {
                        assertThat(problem.render(Language.ENGLISH)).contains(rule.says());
                        assertThat(problem.text().en()).contains(rule.says());
                        assertThat(problem.text().id()).contains(rule.saysInIndonesian());
                        assertThat(problem.file()).isEqualTo("rules/rules.drl");
                        assertThat(problem.line()).isPositive();
                    });
                }));
    }

    @TestFactory
    Stream<DynamicTest> without_the_grammar_the_scan_refuses_each_that_touches_what_it_may_not() {
        return CORPUS.stream()
                .filter(rule -> !rule.touches().isEmpty())
                .map(rule -> DynamicTest.dynamicTest(rule.name(), () -> {
                    RefusedRulesException refused = Limits.second(() -> catchThrowableOfType(
                            RefusedRulesException.class,
                            () -> RuleCompiler.compile(rule.pastTheGrammar(), rule.name())));

                    assertThat(refused).as("the refusal").isNotNull();
                    assertThat(refused.refusals()).anySatisfy(refusal -> {
                        assertThat(refusal.text().en()).contains(rule.touches());
                    });
                }));
    }

    @TestFactory
    Stream<DynamicTest> without_the_grammar_the_step_budget_ends_each_that_loops() {
        Law law = law();
        return CORPUS.stream()
                .filter(HostileRule::loops)
                .map(rule -> DynamicTest.dynamicTest(rule.name(), () -> {
                    Consumer<Evaluation> engine = withoutGrammar(rule);

                    RuleFailureException ended = Limits.second(() -> catchThrowableOfType(
                            RuleFailureException.class, () -> Asking.about(rule.question(), law, engine)));

                    assertThat(ended).as("the end of the loop").isNotNull();
                    assertThat(ended.ruleId()).isEqualTo(HARMLESS);
                    assertThat(ended).hasRootCauseInstanceOf(StepsSpentException.class);
                }));
    }

    @Test
    void the_walls_behind_the_grammar_let_a_harmless_rule_pass() {
        Law law = law();
        Consumer<Evaluation> engine = withoutGrammar(new HostileRule(Map.of("name", "harmless")));

        // The rule fires, and only then is told that rules report through their derived forms.
        assertThatThrownBy(() -> Asking.about(Question.WORK_MODE, law, engine))
                .isInstanceOf(RuleFailureException.class)
                .hasRootCauseMessage("rules report through their derived forms");
    }

    @Test
    void the_corpus_is_as_large_as_promised() {
        assertThat(CORPUS).hasSizeGreaterThanOrEqualTo(120);
        assertThat(CORPUS).extracting(HostileRule::name).doesNotHaveDuplicates();
        assertThat(CORPUS).extracting(HostileRule::question).contains(Question.values());
        assertThat(CORPUS).filteredOn(HostileRule::loops).hasSizeGreaterThanOrEqualTo(20);
        assertThat(CORPUS).filteredOn(rule -> !rule.touches().isEmpty()).hasSizeGreaterThanOrEqualTo(100);
    }

    @Test
    void decisions_of_other_policies_go_on_beside_refusals() throws IOException {
        Path root = directory.resolve("beside");
        PolicyTexts.write(root, "", PolicyTexts.rule("opens", "opens", "filed(\"applied\")"));
        Files.move(root.resolve("contoh"), root.resolve("other"));
        Path other = root.resolve("other");
        rename(other.resolve("policy.yaml"));
        rename(other.resolve("rules/rules.drl"));
        Policy good = WfaRules.withFolder(root).policy("other");
        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture<Integer> deciding = CompletableFuture.supplyAsync(() -> {
            int decided = 0;
            while (!over.get()) {
                assertThat(good.decide(Cases.applied(), Cases.DAY).outcome()).isEqualTo(Outcome.DENIED);
                decided++;
            }
            return decided;
        });

        try {
            for (HostileRule hostile : CORPUS.subList(0, 40)) {
                hostile.folder(root);
                WfaRules rules = WfaRules.withFolder(root);
                assertThatThrownBy(() -> rules.policy("contoh")).isInstanceOf(PolicyProblemsException.class);
                assertThat(rules.policy("other").id()).isEqualTo("other");
            }
        } finally {
            over.set(true);
        }

        assertThat(deciding.join()).isGreaterThan(40);
    }

    private static void rename(Path file) throws IOException {
        String text = Files.readString(file);
        Files.writeString(
                file,
                text.replace("id: contoh", "id: other")
                        .replace("wfa.contoh", "wfa.other")
                        .replace("\"contoh.", "\"other."));
    }

    private Law law() {
        Library library = new Library().with(List.of(PolicyTexts.write(directory.resolve("law"), "")));
        return library.draft("contoh").assemble().law();
    }

    private static Consumer<Evaluation> withoutGrammar(HostileRule rule) {
        RuleModels models = RuleModels.loaded(RuleCompiler.compile(rule.pastTheGrammar(), rule.name()));
        return RuleEngine.reference(List.of(models))::run;
    }
}
