package io.github.wfarules.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.wfarules.Decision;
import io.github.wfarules.Outcome;
import io.github.wfarules.Policy;
import io.github.wfarules.PolicyDiff;
import io.github.wfarules.WfaJson;
import io.github.wfarules.change.ChangeKind;
import io.github.wfarules.change.ChangeReport;
import io.github.wfarules.change.Group;
import io.github.wfarules.change.Holding;
import io.github.wfarules.change.OutcomeShift;
import io.github.wfarules.change.SeenFact;
import io.github.wfarules.facts.DatedCase;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.testing.ScenarioPopulation;
import io.github.wfarules.testing.Scenarios;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class PolicyDiffTest {
    private static final Policy CITY = Versions.shipped("kota-malang");
    private static final Policy REGENCY = Versions.shipped("kab-malang");
    private static final LocalDate MONDAY = LocalDate.of(2025, 3, 24);
    private static final LocalDate FRIDAY = LocalDate.of(2025, 3, 28);

    private static List<DatedCase> population() {
        return Stream.of("diskominfo", "dispendukcapil", "rsud", "sekolah")
                .flatMap(unit -> Staff.daily(MONDAY, FRIDAY, unit, 40))
                .toList();
    }

    @Test
    void counts_what_deciding_every_case_twice_gives() {
        ChangeReport report = PolicyDiff.between(CITY, REGENCY).of(population().stream(), 2);

        Map<List<Outcome>, Long> counted = population().stream()
                .map(asked -> List.of(
                        CITY.decide(asked.facts(), asked.date()).outcome(),
                        REGENCY.decide(asked.facts(), asked.date()).outcome()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(report.outcomes().stream()
                        .collect(Collectors.toMap(shift -> List.of(shift.from(), shift.to()), OutcomeShift::answers)))
                .isEqualTo(counted);
        assertThat(report.changed())
                .isEqualTo(counted.entrySet().stream()
                        .filter(entry -> entry.getKey().get(0) != entry.getKey().get(1))
                        .mapToLong(Map.Entry::getValue)
                        .sum())
                .isPositive();
    }

    @Test
    void every_part_of_the_report_adds_up_to_the_same() {
        ChangeReport report = PolicyDiff.between(CITY, REGENCY).of(population().stream(), 2);

        for (List<Group> groups : List.of(report.units(), report.serviceTypes(), report.posts(), report.dates())) {
            assertThat(groups.stream().mapToLong(Group::answers).sum()).isEqualTo(report.answers());
            assertThat(groups.stream().mapToLong(Group::changed).sum()).isEqualTo(report.changed());
            assertThat(groups.stream().mapToLong(Group::below).sum())
                    .isEqualTo(report.below().answers());
            assertThat(groups).allSatisfy(group -> assertThat(group.shifts().stream()
                            .mapToLong(OutcomeShift::answers)
                            .sum())
                    .isEqualTo(group.changed()));
        }
        assertThat(report.kinds().stream().mapToLong(ChangeKind::answers).sum()).isEqualTo(report.changed());
        assertThat(report.below().kinds().stream()
                        .mapToLong(ChangeKind::answers)
                        .sum())
                .isEqualTo(report.below().answers());
        assertThat(report.units())
                .extracting(Group::key)
                .containsExactly("diskominfo-40", "dispendukcapil-40", "rsud-40", "sekolah-40");
        assertThat(report.posts()).extracting(Group::key).containsExactly("clerk");
    }

    @Test
    void a_policy_does_not_differ_from_itself() {
        ChangeReport report = PolicyDiff.between(CITY, CITY).of(population().stream(), 2);

        assertThat(report.answers()).isEqualTo(population().size());
        assertThat(report.changed()).isZero();
        assertThat(report.below().answers()).isZero();
        assertThat(report.kinds()).isEmpty();
        assertThat(report.places()).isEmpty();
    }

    @Test
    void any_number_of_threads_gives_the_same_report_byte_for_byte() {
        PolicyDiff diff = PolicyDiff.between(CITY, REGENCY);
        String alone = WfaJson.write(diff.of(population().stream(), 1));

        for (int threads = 2; threads <= 5; threads++) {
            assertThat(WfaJson.write(diff.of(population().stream(), threads))).isEqualTo(alone);
        }
    }

    @Test
    void reports_of_parts_add_up_to_that_of_the_whole_in_any_order() {
        PolicyDiff diff = PolicyDiff.between(CITY, REGENCY);
        List<DatedCase> all = population();
        ChangeReport first = diff.of(all.subList(0, 100).stream(), 2);
        ChangeReport second = diff.of(all.subList(100, 377).stream(), 2);
        ChangeReport third = diff.of(all.subList(377, all.size()).stream(), 2);
        ChangeReport nothing = diff.of(Stream.empty(), 2);

        assertThat(withoutNumbers(first.plus(second).plus(third))).isEqualTo(withoutNumbers(diff.of(all.stream(), 2)));
        assertThat(third.plus(first.plus(second))).isEqualTo(first.plus(second).plus(third));
        assertThat(nothing.plus(second)).isEqualTo(second).isEqualTo(second.plus(nothing));
    }

    /** Lines are numbered within their part. */
    private static String withoutNumbers(ChangeReport report) {
        return WfaJson.write(report).replaceAll("\"number\":\\d+,", "");
    }

    @Test
    void reports_of_other_comparisons_do_not_add_up() {
        ChangeReport one = PolicyDiff.between(CITY, REGENCY).of(Stream.empty(), 1);
        ChangeReport other = PolicyDiff.between(CITY, REGENCY).beforeOn(MONDAY).of(Stream.empty(), 1);

        assertThatThrownBy(() -> one.plus(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the reports compare different policies or dates");
    }

    @Test
    void the_report_survives_json() {
        ChangeReport report = PolicyDiff.between(CITY, REGENCY).of(population().stream(), 2);

        assertThat(WfaJson.readChangeReport(WfaJson.write(report))).isEqualTo(report);
    }

    @Test
    void names_as_few_rules_as_change_the_outcome() {
        ChangeReport report = PolicyDiff.between(CITY, REGENCY)
                .of(Stream.of(new DatedCase(MONDAY, Staff.fit("rsud", 200, WorkMode.WFA))), 1);

        assertThat(report.kinds()).singleElement().satisfies(kind -> {
            assertThat(kind.from()).isEqualTo(Outcome.DENIED);
            assertThat(kind.to()).isEqualTo(Outcome.PERMITTED);
            assertThat(kind.causes())
                    .extracting(cause -> cause.rule(), cause -> cause.before(), cause -> cause.after())
                    .containsExactly(
                            tuple("kota-malang.other-units-as-usual", Holding.CERTAIN, Holding.NOT_IN_FORCE),
                            tuple("kab-malang.applies", Holding.NOT_IN_FORCE, Holding.CERTAIN));
        });
    }

    @Test
    void two_dates_of_one_policy_are_compared_whatever_the_date_of_the_case() {
        ChangeReport report = PolicyDiff.between(CITY, CITY)
                .beforeOn(LocalDate.of(2025, 3, 27))
                .afterOn(LocalDate.of(2025, 4, 8))
                .of(Stream.of(new DatedCase(FRIDAY, Staff.fit("diskominfo", 60, WorkMode.WFA))), 1);

        assertThat(report.before().date()).isEqualTo("2025-03-27");
        assertThat(report.after().date()).isEqualTo("2025-04-08");
        assertThat(report.dates()).extracting(Group::key).containsExactly("2025-04-08");
        assertThat(report.kinds()).singleElement().satisfies(kind -> {
            assertThat(kind.from()).isEqualTo(Outcome.PERMITTED);
            assertThat(kind.to()).isEqualTo(Outcome.UNDETERMINED);
            assertThat(kind.causes())
                    .extracting(cause -> cause.rule(), cause -> cause.after())
                    .contains(tuple("kota-malang.listed-units-apply", Holding.NOT_IN_FORCE));
        });
    }

    @Test
    void lines_give_the_report_of_their_cases_and_name_what_cannot_be_used() throws IOException {
        PolicyDiff diff = PolicyDiff.between(CITY, REGENCY);
        String lines = population().stream()
                .map(asked -> "{\"date\":\"" + asked.date() + "\","
                        + WfaJson.write(asked.facts()).substring(1) + "\n")
                .collect(Collectors.joining());

        ChangeReport report = ofLines(diff, "\n" + lines + "{\"employee\":{\"id\":\"e1\"}}\nno JSON\n");

        assertThat(report.unusable()).isEqualTo(2);
        assertThat(report.rejected())
                .extracting(line -> line.number(), line -> line.path())
                .containsExactly(
                        tuple(population().size() + 2L, "date"),
                        tuple(population().size() + 3L, ""));
        ChangeReport ofCases = diff.of(population().stream(), 2);
        assertThat(report.kinds())
                .extracting(ChangeKind::answers)
                .isEqualTo(ofCases.kinds().stream().map(ChangeKind::answers).toList());
        assertThat(report.outcomes()).isEqualTo(ofCases.outcomes());
        assertThat(report.kinds().get(0).example().number())
                .as("the blank line is counted")
                .isEqualTo(ofCases.kinds().get(0).example().number() + 1);
    }

    @Test
    void lines_need_no_date_where_both_sides_have_one() throws IOException {
        String line = WfaJson.write(Staff.fit("diskominfo", 60, WorkMode.WFA)) + "\n";
        PolicyDiff diff = PolicyDiff.between(CITY, CITY).beforeOn(MONDAY);

        assertThat(ofLines(diff, line).unusable()).isEqualTo(1);
        assertThat(ofLines(diff.afterOn(FRIDAY), line).answers()).isEqualTo(1);
    }

    private static ChangeReport ofLines(PolicyDiff diff, String lines) throws IOException {
        return diff.ofLines(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), 2);
    }

    @Test
    void an_example_is_the_smallest_case_and_shows_nothing_about_a_person_but_ids() {
        DatedCase full = new DatedCase(MONDAY, Staff.fit("rsud", 200, WorkMode.WFA));
        DatedCase small = new DatedCase(
                FRIDAY.minusDays(1),
                full.facts().toBuilder()
                        .employee(full.facts().employee().toBuilder().post(null).build())
                        .build());

        ChangeReport report = PolicyDiff.between(CITY, REGENCY).of(Stream.of(full, small, full), 1);

        assertThat(report.kinds()).singleElement().satisfies(kind -> {
            assertThat(kind.example().after()).isEqualTo(small.date());
            assertThat(kind.example().number()).isEqualTo(2);
        });
        ChangeReport all = PolicyDiff.between(CITY, REGENCY).of(population().stream(), 1);
        Stream<ChangeKind> kinds = Stream.concat(all.kinds().stream(), all.below().kinds().stream());
        assertThat(kinds.flatMap(kind -> kind.example().seen().stream()))
                .extracting(SeenFact::fact, SeenFact::withheld)
                .contains(tuple("workUnit.code", false), tuple("employee.unitHead", true))
                .noneMatch(seen -> seen.toList().get(0).toString().startsWith("employee.")
                        && seen.toList().get(1).equals(false));
        assertThat(WfaJson.write(all)).doesNotContain("SERVING", "TNI", "\"PNS\"");
    }

    @Test
    void changes_below_the_outcome_are_counted_apart() {
        DatedCase asked = new DatedCase(MONDAY, Staff.fit("diskominfo", 60, WorkMode.WFA));
        Decision before = CITY.decide(asked.facts(), MONDAY);
        Decision after = REGENCY.decide(asked.facts(), MONDAY);
        assertThat(before.outcome()).isEqualTo(after.outcome()).isEqualTo(Outcome.PERMITTED);

        ChangeReport report = PolicyDiff.between(CITY, REGENCY).of(Stream.of(asked), 1);

        assertThat(report.changed()).isZero();
        assertThat(report.below().answers()).isEqualTo(1);
        assertThat(report.below().duties()).isEqualTo(1);
        assertThat(report.below().places()).isEqualTo(1);
        assertThat(report.below().needs()).isZero();
        Map<String, List<Integer>> caps = new TreeMap<>();
        report.places().forEach(shift -> caps.put(shift.rule(), Arrays.asList(shift.before(), shift.after())));
        assertThat(caps)
                .containsEntry("kota-malang.wfa-quota", Arrays.asList(3, null))
                .hasSize(2);
    }

    @Test
    void scenarios_serve_as_a_population_and_say_where_they_stand() {
        ScenarioPopulation scenarios =
                ScenarioPopulation.of(Scenarios.bundled("kota-malang"), Scenarios.bundled("kab-malang"));

        ChangeReport report = scenarios.changes(PolicyDiff.between(CITY, REGENCY));

        assertThat(report.changed()).isPositive();
        assertThat(report.kinds())
                .isNotEmpty()
                .allSatisfy(kind -> assertThat(kind.example().source()).matches("scenarios/.*\\.yaml:\\d+"));
    }
}
