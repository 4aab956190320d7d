package io.github.wfarules.internal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Decision;
import io.github.wfarules.Finding;
import io.github.wfarules.Policy;
import io.github.wfarules.PolicyTexts;
import io.github.wfarules.WfaRules;
import io.github.wfarules.facts.Attributes;
import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.DatedCase;
import io.github.wfarules.facts.Discipline;
import io.github.wfarules.facts.Employee;
import io.github.wfarules.facts.Request;
import io.github.wfarules.facts.Week;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.facts.WorkUnit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings that come out alike for many cases are made once; nothing else may be noticed of it. */
class KeptMatchesTest {
    private static final LocalDate OLD = LocalDate.of(2025, 3, 25);
    private static final LocalDate NEW = LocalDate.of(2026, 3, 25);
    private static final String LIMIT = PolicyTexts.limit(
            "default",
            "value: 2, from: 2025-01-01, to: 2025-12-31, basis: perda Pasal 2",
            "value: 3, from: 2026-01-01, basis: perda Pasal 3");
    private static final String[] RULES = {
        PolicyTexts.rule("opens", "opens", "request.mode != WorkMode.WFO"),
        PolicyTexts.rule("discipline", "denies", "employee.discipline == Discipline.SERVING"),
        PolicyTexts.rule("often", "denies", "week.flexibleDays >= number(\"contoh.limit\")"),
        PolicyTexts.rule("applies", "applies", "request.mode == WorkMode.WFA"),
        PolicyTexts.rule("night", "denies", "employee.shift == \"night\""),
        PolicyTexts.rule("post", "advises", "employee.distance > 10"),
    };

    @TempDir
    private Path directory;

    private Path folder;
    private Policy policy;

    @BeforeEach
    void read() {
        folder = PolicyTexts.write(directory, LIMIT, RULES);
        policy = WfaRules.withFolder(folder).policy("contoh");
    }

    @Test
    void a_finding_that_comes_out_alike_is_the_same_object() {
        Finding one = finding(decide(Discipline.SERVING, 0, "rsud", null, OLD), "discipline");
        Finding other = finding(decide(Discipline.SERVING, 1, "diskominfo", null, OLD), "discipline");

        assertThat(one).isSameAs(other);
        assertThat(finding(decide(null, 0, "rsud", null, OLD), "discipline"))
                .isNotEqualTo(one)
                .isSameAs(finding(decide(null, 1, "diskominfo", null, OLD), "discipline"));
    }

    @Test
    void what_tells_of_a_person_is_not_kept() {
        assertThat(finding(decide(Discipline.SERVING, 3, "rsud", null, OLD), "often"))
                .isEqualTo(finding(decide(Discipline.SERVING, 3, "rsud", null, OLD), "often"))
                .isNotSameAs(finding(decide(Discipline.SERVING, 3, "rsud", null, OLD), "often"));
        Attributes night = Attributes.NONE.with("shift", "night");
        assertThat(finding(decide(Discipline.NONE, 0, "rsud", night, OLD), "night"))
                .isNotSameAs(finding(decide(Discipline.NONE, 0, "rsud", night, OLD), "night"));
        Attributes far = Attributes.NONE.with("distance", 12);
        assertThat(finding(decide(Discipline.NONE, 0, "rsud", far, OLD), "post"))
                .isNotSameAs(finding(decide(Discipline.NONE, 0, "rsud", far, OLD), "post"));
    }

    @Test
    void each_day_has_the_value_of_that_day() {
        for (int i = 0; i < 3; i++) {
            assertThat(finding(decide(Discipline.NONE, null, "rsud", null, OLD), "often")
                            .values())
                    .singleElement()
                    .satisfies(value -> assertThat(value.value()).isEqualTo("2"));
            assertThat(finding(decide(Discipline.NONE, null, "rsud", null, NEW), "often")
                            .values())
                    .singleElement()
                    .satisfies(value -> assertThat(value.value()).isEqualTo("3"));
        }
    }

    @Test
    void answers_do_not_hang_on_what_was_asked_before_or_by_whom() {
        List<DatedCase> questions = questions(2_000);
        List<Decision> expected = new ArrayList<>();
        WfaRules fresh = WfaRules.withFolder(folder);
        for (DatedCase question : questions) {
            expected.add(fresh.policy("contoh").decide(question.facts(), question.date()));
        }
        List<Integer> backwards = IntStream.iterate(questions.size() - 1, i -> i >= 0, i -> i - 1)
                .boxed()
                .toList();

        List<Decision> together = backwards.parallelStream()
                .map(i ->
                        policy.decide(questions.get(i).facts(), questions.get(i).date()))
                .toList();

        assertThat(together).isEqualTo(backwards.stream().map(expected::get).toList());
        assertThat(together.stream().distinct()).hasSizeGreaterThan(20);
    }

    private static List<DatedCase> questions(int number) {
        SplittableRandom random = new SplittableRandom(7);
        List<DatedCase> questions = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Discipline[] all = Discipline.values();
            int discipline = random.nextInt(all.length + 1);
            questions.add(new DatedCase(
                    random.nextBoolean() ? OLD : NEW,
                    facts(
                            discipline == all.length ? null : all[discipline],
                            random.nextInt(4) == 0 ? null : Integer.valueOf(random.nextInt(5)),
                            random.nextBoolean() ? "rsud" : "diskominfo",
                            random.nextBoolean() ? Attributes.NONE.with("distance", random.nextInt(20)) : null)));
        }
        return questions;
    }

    private static Finding finding(Decision decision, String rule) {
        return decision.findings().stream()
                .filter(finding -> finding.ruleId().equals("contoh." + rule))
                .findFirst()
                .orElseThrow();
    }

    private Decision decide(
            @Nullable Discipline discipline,
            @Nullable Integer days,
            String unit,
            @Nullable Attributes further,
            LocalDate date) {
        return policy.decide(facts(discipline, days, unit, further), date);
    }

    private static Case facts(
            @Nullable Discipline discipline, @Nullable Integer days, String unit, @Nullable Attributes further) {
        return Case.builder()
                .employee(Employee.builder()
                        .id("e1")
                        .discipline(discipline)
                        .attributes(further == null ? Attributes.NONE : further)
                        .build())
                .workUnit(WorkUnit.builder().id("u1").code(unit).build())
                .request(Request.builder().mode(WorkMode.WFA).build())
                .week(Week.builder().flexibleDays(days).build())
                .build();
    }
}
