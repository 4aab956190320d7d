package io.github.wfarules.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.wfarules.Policy;
import io.github.wfarules.PolicyDiff;
import io.github.wfarules.Rulebook.Question;
import io.github.wfarules.WfaJson;
import io.github.wfarules.change.Cause;
import io.github.wfarules.change.ChangeReport;
import io.github.wfarules.change.Holding;
import io.github.wfarules.change.QuestionChanges;
import io.github.wfarules.testing.ScenarioPopulation;
import io.github.wfarules.testing.Scenarios;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Days that have happened and readiness, under a shipped policy and a changed copy of it. */
@Tag("once")
class QuestionChangesTest {
    private static final Policy REGENCY = Versions.shipped("kab-malang");
    private static final String AFTERWARDS = "kab-malang/rules/afterwards.drl";
    private static final String NO_ATTENDANCE = "kab-malang.no-attendance";

    private static final String UNIT = "{\"id\":\"u1\",\"code\":\"diskominfo\",\"headcount\":60,"
            + "\"service\":{\"type\":\"informatics\",\"essential\":false,\"direct\":false}}";

    @TempDir
    private Path directory;

    private Policy regency(String file, UnaryOperator<String> change) {
        return Versions.changed(directory, List.of("kab-malang"), file, change).policy("kab-malang");
    }

    private static String day(String employee, int entries) {
        String entry = "{\"code\":\"presence-entry\",\"on\":\"2025-03-25\"}";
        return "{\"date\":\"2025-03-25\",\"employee\":{\"id\":\"" + employee
                + "\",\"status\":\"PNS\",\"discipline\":\"NONE\",\"newInPost\":false,\"unitHead\":false},"
                + "\"workUnit\":" + UNIT + ",\"request\":{\"mode\":\"WFA\"},\"day\":{\"onLeave\":false},"
                + "\"worked\":{\"mode\":\"WFA\",\"place\":\"other-location\"},"
                + "\"determinations\":[{\"code\":\"working-hours-kept\",\"granted\":true}],"
                + "\"log\":{\"events\":[" + String.join(",", Collections.nCopies(entries, entry)) + "]}}";
    }

    private static ChangeReport ofLines(PolicyDiff diff, String... lines) throws IOException {
        return diff.ofLines(new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)), 2);
    }

    private static QuestionChanges only(ChangeReport report) {
        assertThat(report.rejected()).isEmpty();
        assertThat(report.questions()).hasSize(1);
        return report.questions().get(0);
    }

    /** Two entries a day in place of one. */
    private Policy twoEntries() {
        return regency(AFTERWARDS, text -> text.replace("attendance-entries\") == 0", "attendance-entries\") < 2"));
    }

    @Test
    void a_stricter_count_turns_the_days_that_fall_short_of_it_and_is_named() throws IOException {
        PolicyDiff diff = PolicyDiff.between(REGENCY, twoEntries());

        QuestionChanges changes = only(ofLines(diff, day("e1", 0), day("e2", 1), day("e3", 1), day("e4", 2)));

        assertThat(changes.question()).isEqualTo(Question.COMPLIANCE);
        assertThat(changes.answers()).isEqualTo(4);
        assertThat(changes.changed()).isEqualTo(2);
        assertThat(changes.outcomes())
                .extracting(shift -> shift.from(), shift -> shift.to(), shift -> shift.answers())
                .containsExactly(
                        tuple("COMPLIANT", "COMPLIANT", 1L),
                        tuple("COMPLIANT", "VIOLATED", 2L),
                        tuple("VIOLATED", "VIOLATED", 1L));
        QuestionChanges.Kind turned = changes.kinds().get(0);
        assertThat(turned.answers()).isEqualTo(2);
        assertThat(turned.causes()).singleElement().satisfies(cause -> {
            assertThat(cause.rule()).isEqualTo(NO_ATTENDANCE);
            assertThat(cause.before()).isEqualTo(Holding.DOES_NOT_HOLD);
            assertThat(cause.after()).isEqualTo(Holding.CERTAIN);
            assertThat(cause.rewritten()).isTrue();
        });
        assertThat(turned.example().employeeId()).isEqualTo("e2");
        assertThat(turned.example().number()).isEqualTo(2);
        assertThat(changes.units())
                .extracting(part -> part.key(), part -> part.answers(), part -> part.changed())
                .containsExactly(tuple("u1", 4L, 2L));
    }

    @Test
    void of_several_rules_that_go_only_those_that_turn_the_answer_are_named() throws IOException {
        Policy city = Versions.shipped("kota-malang");

        QuestionChanges changes = only(ofLines(PolicyDiff.between(REGENCY, city), day("e1", 0)));

        assertThat(changes.kinds()).singleElement().satisfies(kind -> {
            assertThat(kind.from()).isEqualTo("VIOLATED");
            assertThat(kind.to()).isEqualTo("COMPLIANT");
            assertThat(kind.causes()).extracting(Cause::rule).containsExactly(NO_ATTENDANCE);
        });
    }

    @Test
    void a_duty_that_nothing_measures_any_more_is_told_by_the_rule_that_went() throws IOException {
        Policy unmeasured = regency(
                AFTERWARDS,
                text -> text.replace(
                        "rule \"kab-malang.no-attendance\"", "rule \"kab-malang.no-attendance\" @to(\"2025-03-24\")"));

        QuestionChanges changes = only(ofLines(PolicyDiff.between(REGENCY, unmeasured), day("e1", 1)));

        assertThat(changes.kinds()).singleElement().satisfies(kind -> {
            assertThat(kind.from()).isEqualTo("COMPLIANT");
            assertThat(kind.to()).isEqualTo("UNDETERMINED");
            assertThat(kind.causes()).singleElement().satisfies(cause -> {
                assertThat(cause.rule()).isEqualTo(NO_ATTENDANCE);
                assertThat(cause.before()).isEqualTo(Holding.DOES_NOT_HOLD);
                assertThat(cause.after()).isEqualTo(Holding.NOT_IN_FORCE);
            });
        });
    }

    @Test
    void the_period_of_a_unit_turns_with_the_days_of_its_people() throws IOException {
        String period =
                "{\"workUnit\":{\"id\":\"u1\",\"code\":\"diskominfo\"},\"from\":\"2025-03-25\",\"to\":\"2025-03-25\","
                        + "\"days\":[" + day("e1", 1) + "],\"determinations\":["
                        + "{\"code\":\"work-monitored\",\"granted\":true},{\"code\":\"adjustment-reported\",\"granted\":true}]}";

        QuestionChanges changes = only(ofLines(PolicyDiff.between(REGENCY, twoEntries()), period));

        assertThat(changes.question()).isEqualTo(Question.UNIT_COMPLIANCE);
        QuestionChanges.Kind kind = changes.kinds().get(0);
        assertThat(kind.to()).isEqualTo("VIOLATED");
        assertThat(kind.causes()).extracting(Cause::rule).contains(NO_ATTENDANCE);
        assertThat(kind.example().employeeId()).isNull();
        assertThat(kind.example().date()).isEqualTo("2025-03-25");
    }

    @Test
    void an_obstacle_that_is_no_longer_one_leaves_the_question_of_readiness_open() throws IOException {
        Policy province = Versions.shipped("prov-kalimantan-tengah");
        Policy lenient = Versions.changed(
                        directory,
                        List.of("prov-kalimantan-tengah"),
                        "prov-kalimantan-tengah/rules/readiness.drl",
                        text -> text.replaceFirst("(?s)rule \"\\S+infrastructure-not-ready\".*?\\nend\\n", ""))
                .policy("prov-kalimantan-tengah");
        String assessment = "{\"date\":\"2025-12-29\",\"workUnit\":{\"id\":\"province\"},"
                + "\"assessment\":{\"infrastructureReady\":false,\"kindsOfWorkSuitable\":true,"
                + "\"employeesAdaptable\":true,\"performanceMeasured\":true}}";

        QuestionChanges changes = only(ofLines(PolicyDiff.between(province, lenient), assessment));

        assertThat(changes.question()).isEqualTo(Question.READINESS);
        assertThat(changes.kinds()).singleElement().satisfies(kind -> {
            assertThat(kind.from()).isEqualTo("NOT_READY");
            assertThat(kind.to()).isEqualTo("UNDETERMINED");
            assertThat(kind.causes())
                    .extracting(Cause::rule, Cause::after)
                    .containsExactly(tuple("prov-kalimantan-tengah.infrastructure-not-ready", Holding.NOT_IN_FORCE));
        });
    }

    @Test
    void dates_are_compared_of_readiness_and_not_of_what_has_happened() throws IOException {
        Policy province = Versions.shipped("prov-kalimantan-tengah");
        PolicyDiff diff = PolicyDiff.between(province, province)
                .beforeOn(LocalDate.of(2025, 12, 22))
                .afterOn(LocalDate.of(2025, 12, 29));

        ChangeReport report = ofLines(
                diff,
                "{\"date\":\"2025-12-29\",\"workUnit\":{\"id\":\"province\"},\"assessment\":{\"infrastructureReady\":false}}",
                day("e1", 0));

        assertThat(report.questions()).extracting(QuestionChanges::question).containsExactly(Question.READINESS);
        assertThat(report.questions().get(0).dates())
                .extracting(QuestionChanges.Part::key)
                .containsExactly("2025-12-29");
        assertThat(report.rejected()).singleElement().satisfies(line -> assertThat(
                        line.text().en())
                .startsWith("rosters, days that have happened and deductions have days of their own"));
    }

    @Test
    void reports_add_up_survive_json_and_name_nobody() throws IOException {
        PolicyDiff diff = PolicyDiff.between(REGENCY, twoEntries());

        ChangeReport one = ofLines(diff, day("e1", 1));
        ChangeReport other = ofLines(diff, day("e2", 0));
        ChangeReport both = one.plus(other);

        assertThat(both.questions()).isEqualTo(other.plus(one).questions());
        assertThat(only(both).answers()).isEqualTo(2);
        String json = WfaJson.write(both);
        assertThat(WfaJson.readChangeReport(json)).isEqualTo(both);
        assertThat(json).doesNotContain("PNS", "presence-entry");
    }

    @Test
    void every_scenario_serves_where_the_law_and_not_the_date_is_another() {
        ScenarioPopulation scenarios =
                ScenarioPopulation.of(Scenarios.bundled("kab-malang"), Scenarios.bundled("kota-malang"));
        PolicyDiff diff = PolicyDiff.between(REGENCY, Versions.shipped("kota-malang"));

        assertThat(scenarios.leftOut(diff)).isZero();
        assertThat(scenarios.leftOut(diff.afterOn(LocalDate.of(2025, 4, 8)))).isPositive();
        assertThat(scenarios.changes(diff).questions()).hasSize(2).allSatisfy(changes -> assertThat(changes.kinds())
                .isNotEmpty()
                .allSatisfy(kind -> assertThat(kind.example().source()).startsWith("scenarios/")));
    }

    @Test
    void scenarios_on_service_levels_and_working_time_are_counted_and_not_compared() {
        Scenarios city = Scenarios.bundled("kota-madiun");
        ScenarioPopulation scenarios = ScenarioPopulation.of(city, city);
        Policy madiun = Versions.shipped("kota-madiun");
        PolicyDiff diff = PolicyDiff.between(madiun, madiun);

        assertThat(scenarios.notComparable()).isPositive();
        assertThat(scenarios.leftOut(diff)).isZero();
        assertThat(scenarios.changes(diff).answers()).isPositive();
    }
}
