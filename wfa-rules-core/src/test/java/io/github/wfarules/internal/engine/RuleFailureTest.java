package io.github.wfarules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.wfarules.Decision;
import io.github.wfarules.Finding;
import io.github.wfarules.Outcome;
import io.github.wfarules.PolicyTexts;
import io.github.wfarules.RuleFailureException;
import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.Discipline;
import io.github.wfarules.facts.Employee;
import io.github.wfarules.facts.Request;
import io.github.wfarules.facts.Week;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.facts.WorkUnit;
import io.github.wfarules.internal.drl.CheckedRule;
import io.github.wfarules.internal.drl.DerivedRules;
import io.github.wfarules.internal.drl.RuleFiles;
import io.github.wfarules.internal.evaluation.Law;
import io.github.wfarules.internal.evaluation.WorkModeQuestion;
import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.model.ParameterLayer;
import io.github.wfarules.internal.model.ParameterLayer.DatedValue;
import io.github.wfarules.internal.policy.Chain;
import io.github.wfarules.internal.policy.LayerReader;
import io.github.wfarules.internal.policy.PolicyFolder;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that fail because the law under them is broken: a parameter holds a value of another type than it says. */
class RuleFailureTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 25);
    private static final String LIMIT = PolicyTexts.limit("fixed", "value: 2, from: 2025-01-01, basis: perda Pasal 2");
    private static final String[] RULES = {
        PolicyTexts.rule("before", "opens", "request.mode != WorkMode.WFO"),
        PolicyTexts.rule("in-condition", "denies", "week.flexibleDays >= number(\"contoh.limit\")"),
        PolicyTexts.rule(
                "in-consequence",
                "denies",
                "employee.discipline == Discipline.SERVING || week.flexibleDays >= number(\"contoh.limit\")"),
        PolicyTexts.rule("other", "applies", "request.mode == WorkMode.WFA"),
    };

    private final List<CheckedRule> rules = new ArrayList<>();

    @TempDir
    private Path directory;

    private Layer sound;

    @BeforeEach
    void read() {
        PolicyFolder folder = PolicyFolder.in(PolicyTexts.write(directory, LIMIT, RULES));
        LayerReader reader = new LayerReader((files, layer, parents, log) -> {
            Map<String, String> texts =
                    Map.of("rules/rules.drl", files.rules().get(0).text());
            rules.addAll(RuleFiles.read(List.of(layer), texts, log::add, unsound -> {}));
            return rules.stream().map(CheckedRule::definition).toList();
        });
        LayerReader.Reading reading = reader.read(folder, List.of());
        assertThat(reading.layer()).isNotNull();
        sound = reading.layer();
    }

    @ParameterizedTest(name = "reference engine: {0}")
    @ValueSource(booleans = {true, false})
    void names_the_rule_whose_condition_failed(boolean reference) {
        WorkModeQuestion question = question(broken(), reference);

        assertThatExceptionOfType(RuleFailureException.class)
                .isThrownBy(() -> question.decide(facts(Discipline.NONE), DAY))
                .satisfies(failure -> assertThat(failure.ruleId()).isEqualTo("contoh.in-condition"))
                .withMessage("rule `contoh.in-condition` failed")
                .withRootCauseInstanceOf(ClassCastException.class);
    }

    @ParameterizedTest(name = "reference engine: {0}")
    @ValueSource(booleans = {true, false})
    void names_the_rule_whose_consequence_failed(boolean reference) {
        Layer broken = without(broken(), "contoh.in-condition");
        WorkModeQuestion question = question(broken, reference);

        assertThatExceptionOfType(RuleFailureException.class)
                .isThrownBy(() -> question.decide(facts(Discipline.SERVING), DAY))
                .satisfies(failure -> assertThat(failure.ruleId()).isEqualTo("contoh.in-consequence"))
                .withRootCauseInstanceOf(ClassCastException.class);
    }

    @ParameterizedTest(name = "reference engine: {0}")
    @ValueSource(booleans = {true, false})
    void a_failure_of_one_decision_leaves_the_next_alone(boolean reference) {
        Layer broken = without(broken(), "contoh.in-condition");
        WorkModeQuestion question = question(broken, reference);

        for (int i = 0; i < 3; i++) {
            assertThatExceptionOfType(RuleFailureException.class)
                    .isThrownBy(() -> question.decide(facts(Discipline.SERVING), DAY));
            assertThat(question.decide(facts(Discipline.NONE), LocalDate.of(2024, 12, 31))
                            .outcome())
                    .isEqualTo(Outcome.DENIED);
        }
    }

    @ParameterizedTest(name = "reference engine: {0}")
    @ValueSource(booleans = {true, false})
    void the_same_rules_work_on_a_sound_law(boolean reference) {
        Decision decision = question(sound, reference).decide(facts(Discipline.NONE), DAY);

        assertThat(decision.outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(decision.findings()).extracting(Finding::ruleId).containsExactly("contoh.before", "contoh.other");
    }

    private WorkModeQuestion question(Layer layer, boolean reference) {
        List<CheckedRule> these = rules.stream()
                .filter(rule -> layer.rules().contains(rule.definition()))
                .toList();
        String derived = DerivedRules.text(RuleFiles.packageOf(layer.id()), 0, these);
        List<RuleModels> models = List.of(RuleModels.loaded(RuleCompiler.compile(derived, layer.digest())));
        Chain chain = new Chain(List.of(layer));
        RuleEngine engine = reference ? RuleEngine.reference(models) : RuleEngine.direct(models, chain.rules());
        return new WorkModeQuestion(new Law(chain), engine::run);
    }

    private Layer without(Layer layer, String rule) {
        return layer.withRules(
                layer.rules().stream().filter(other -> !other.id().equals(rule)).toList());
    }

    private Layer broken() {
        ParameterLayer limit = sound.parameters().get("contoh.limit");
        DatedValue two = limit.values().get(0);
        assertThat(two.value()).isInstanceOf(BigDecimal.class);
        DatedValue words = new DatedValue(two.from(), two.to(), "two", two.basis(), two.illustrative(), two.line());
        ParameterLayer changed =
                new ParameterLayer(limit.id(), limit.declaration(), List.of(words), limit.file(), limit.line());
        return new Layer(
                sound.id(),
                sound.title(),
                sound.regionCode(),
                sound.level(),
                sound.zoneId(),
                sound.version(),
                sound.parent(),
                sound.instruments(),
                sound.attributes(),
                sound.lists(),
                Map.of(limit.id(), changed),
                sound.counters(),
                sound.calendar(),
                sound.calendarYears(),
                sound.schedules(),
                sound.services(),
                sound.switchOffs(),
                sound.roster(),
                sound.rules(),
                sound.digest());
    }

    private static Case facts(Discipline discipline) {
        return Case.builder()
                .employee(Employee.builder().id("e-1").discipline(discipline).build())
                .workUnit(WorkUnit.builder().id("diskominfo").build())
                .request(Request.builder().mode(WorkMode.WFA).build())
                .week(Week.builder().flexibleDays(1).build())
                .build();
    }
}
