package io.github.wfarules.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.wfarules.Outcome;
import io.github.wfarules.PolicyDiff;
import io.github.wfarules.WfaRules;
import io.github.wfarules.change.ChangeKind;
import io.github.wfarules.change.ChangeReport;
import io.github.wfarules.change.Group;
import io.github.wfarules.change.PlacesShift;
import io.github.wfarules.facts.DatedCase;
import io.github.wfarules.facts.WorkMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two changes whose effect can be told by hand. */
@Tag("once")
class WorkedExamplesTest {
    @TempDir
    private Path directory;

    @Nested
    class Circular_3_adds_8_april_2025_to_circular_2 {
        @Test
        void that_day_changes_and_no_other_for_the_nation_and_below() {
            WfaRules before = Versions.changed(
                    directory,
                    List.of("national", "kota-malang"),
                    "national/parameters.yaml",
                    text -> text.replaceAll(".*basis: se-menpanrb-3-2025 }\n", ""));
            Versions.rewrite(
                    directory.resolve("national/policy.yaml"),
                    text -> text.replaceAll("to: 2025-04-08 # 27 March.*", "to: 2025-03-27"));
            for (String id : List.of("national", "kota-malang")) {
                ChangeReport report = PolicyDiff.between(before.policy(id), Versions.shipped(id))
                        .of(Staff.daily(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 4, 30), "diskominfo", 60), 2);

                assertThat(report.answers()).isEqualTo(61 * 3 * 9);
                assertThat(report.dates())
                        .filteredOn(day -> day.changed() + day.below() > 0)
                        .extracting(Group::key)
                        .containsExactly("2025-04-08");
                assertThat(report.kinds()).isNotEmpty().allSatisfy(WorkedExamplesTest::isByCircular3);
                assertThat(report.below().kinds()).isNotEmpty().allSatisfy(WorkedExamplesTest::isByCircular3);
                assertThat(report.kinds())
                        .as("whoever the criteria of Circular 2/2025 keep at the office")
                        .flatExtracting(ChangeKind::causes)
                        .extracting(cause -> cause.rule())
                        .contains("national.se-2-2025-discipline", "national.se-2-2025-new-in-post");
            }
        }
    }

    /** DOMAIN.md §7: on 8 April it is not known whether a body applied it; the criteria deny all the same. */
    private static void isByCircular3(ChangeKind kind) {
        assertThat(kind.from()).isIn(Outcome.DENIED, Outcome.UNDETERMINED);
        assertThat(kind.to()).isIn(Outcome.DENIED, Outcome.UNDETERMINED);
        assertThat(kind.example().after()).isEqualTo("2025-04-08");
        assertThat(kind.causes())
                .isNotEmpty()
                .allSatisfy(cause -> assertThat(cause.values()).isNotEmpty().allSatisfy(value -> {
                    assertThat(value.before()).isNull();
                    assertThat(value.after()).isEqualTo("2025-04-08/2025-04-08");
                    assertThat(value.basisAfter().instrument().id()).isEqualTo("se-menpanrb-3-2025");
                }));
    }

    @Nested
    class Kota_malang_raises_its_share_from_5_to_7_per_cent {
        private static final int LARGEST = 150;
        private static final LocalDate DAY = LocalDate.of(2025, 3, 25);

        private ChangeReport report(Stream<DatedCase> population) {
            WfaRules after = Versions.changed(
                    directory,
                    List.of("kota-malang"),
                    "kota-malang/parameters.yaml",
                    text -> text.replace("value: 5,", "value: 7,"));
            return PolicyDiff.between(Versions.shipped("kota-malang"), after.policy("kota-malang"))
                    .of(population, 2);
        }

        @Test
        void exactly_the_places_open_that_the_two_floors_tell() {
            ChangeReport report = report(IntStream.rangeClosed(0, LARGEST)
                    .mapToObj(people -> new DatedCase(DAY, Staff.fit("diskominfo", people, WorkMode.WFA))));

            assertThat(report.places())
                    .extracting(PlacesShift::headcount, PlacesShift::before, PlacesShift::after, PlacesShift::rule)
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(0, LARGEST)
                            .filter(people -> people * 5 / 100 != people * 7 / 100)
                            .mapToObj(people ->
                                    tuple(people, people * 5 / 100, people * 7 / 100, "kota-malang.wfa-quota"))
                            .toList());
        }

        @Test
        void who_was_denied_for_want_of_any_place_may_now_where_there_is_one() {
            ChangeReport report = report(IntStream.rangeClosed(0, LARGEST)
                    .mapToObj(people -> new DatedCase(DAY, Staff.fit("diskominfo", people, WorkMode.WFA))));

            assertThat(report.units())
                    .filteredOn(unit -> unit.changed() > 0)
                    .extracting(Group::key)
                    .as("5 % of 15 to 19 is no place, 7 % is one")
                    .containsExactly(
                            "diskominfo-15", "diskominfo-16", "diskominfo-17", "diskominfo-18", "diskominfo-19");
            assertThat(report.kinds()).singleElement().satisfies(kind -> {
                assertThat(kind.from()).isEqualTo(Outcome.DENIED);
                assertThat(kind.to()).isEqualTo(Outcome.PERMITTED);
                assertThat(kind.answers()).isEqualTo(5);
                assertThat(kind.example().workUnitId()).isEqualTo("diskominfo-15");
                assertThat(kind.causes()).singleElement().satisfies(cause -> {
                    assertThat(cause.rule()).isEqualTo("kota-malang.wfa-quota");
                    assertThat(cause.values())
                            .extracting(value -> value.parameter(), value -> value.before(), value -> value.after())
                            .containsExactly(tuple("kota-malang.wfa-quota", "5", "7"));
                });
            });
        }

        @Test
        void nobody_else_is_touched() {
            Stream<DatedCase> otherUnit =
                    Staff.daily(LocalDate.of(2025, 3, 24), LocalDate.of(2025, 3, 28), "rsud", 200);
            Stream<DatedCase> otherDays =
                    Staff.daily(LocalDate.of(2025, 3, 28), LocalDate.of(2025, 4, 30), "diskominfo", 60);
            Stream<DatedCase> otherModes = Staff.daily(DAY, DAY, "diskominfo", 60)
                    .filter(asked -> asked.facts().request().mode() != WorkMode.WFA);

            ChangeReport report =
                    report(Stream.of(otherUnit, otherDays, otherModes).flatMap(each -> each));

            assertThat(report.answers()).isEqualTo(5 * 27 + 34 * 27 + 18);
            assertThat(report.changed()).isZero();
            assertThat(report.below().answers()).isZero();
            assertThat(report.places()).isEmpty();
        }
    }
}
