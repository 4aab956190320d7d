package io.github.wfarules.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.wfarules.Policy;
import io.github.wfarules.PolicyDiff;
import io.github.wfarules.WfaJson;
import io.github.wfarules.change.ChangeReport;
import io.github.wfarules.change.PlacesShift;
import io.github.wfarules.change.RosterChanges;
import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.Discipline;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.roster.Applicant;
import io.github.wfarules.roster.Member;
import io.github.wfarules.roster.MemberDay;
import io.github.wfarules.roster.RosterRequest;
import io.github.wfarules.roster.Standing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kota Malang's share raised from 5 to 7 per cent, in the rosters of units where everybody asks for a place. */
@Tag("once")
class RosterChangesTest {
    private static final LocalDate MONDAY = LocalDate.of(2025, 3, 24);
    private static final LocalDate THURSDAY = LocalDate.of(2025, 3, 27);

    @TempDir
    private Path directory;

    private Policy before;
    private Policy after;

    @BeforeEach
    void raiseTheShare() {
        before = Versions.shipped("kota-malang");
        after = Versions.changed(
                        directory,
                        List.of("kota-malang"),
                        "kota-malang/parameters.yaml",
                        text -> text.replace("value: 5,", "value: 7,"))
                .policy("kota-malang");
    }

    private static RosterRequest unit(String code, int people) {
        Case fit = Staff.fit(code, people, WorkMode.WFA);
        return RosterRequest.builder()
                .workUnit(fit.workUnit())
                .from(MONDAY)
                .to(THURSDAY)
                .members(IntStream.range(0, people)
                        .mapToObj(number -> member(fit, number))
                        .toList())
                .build();
    }

    private static Member member(Case fit, int number) {
        return Member.builder()
                .employee(fit.employee().toBuilder().id("e" + number).build())
                .tasks(fit.tasks())
                .leave(List.of())
                .days(MONDAY.datesUntil(THURSDAY.plusDays(1))
                        .map(day -> MemberDay.builder()
                                .date(day)
                                .request(fit.request())
                                .build())
                        .toList())
                .build();
    }

    @Test
    void as_many_more_have_a_place_as_the_two_floors_tell() {
        List<Integer> sizes = List.of(14, 15, 28, 29, 43, 60);

        RosterChanges rosters = PolicyDiff.between(before, after)
                .ofRosters(sizes.stream().map(people -> unit("diskominfo", people)), 2)
                .rosters();

        assertThat(rosters.rosters()).isEqualTo(6);
        assertThat(rosters.days()).isEqualTo(24);
        assertThat(rosters.changed()).isEqualTo(4 * 4);
        assertThat(rosters.placedBefore())
                .isEqualTo(4L * sizes.stream().mapToInt(n -> n * 5 / 100).sum());
        assertThat(rosters.placedAfter())
                .isEqualTo(4L * sizes.stream().mapToInt(n -> n * 7 / 100).sum());
        assertThat(rosters.places())
                .extracting(PlacesShift::headcount, PlacesShift::before, PlacesShift::after, PlacesShift::answers)
                .containsExactlyInAnyOrder(
                        tuple(15, 0, 1, 4L), tuple(29, 1, 2, 4L), tuple(43, 2, 3, 4L), tuple(60, 3, 4, 4L));
    }

    @Test
    void an_application_that_gets_a_place_is_told_with_the_value_that_opened_it() {
        RosterChanges rosters = PolicyDiff.between(before, after)
                .ofRosters(Stream.of(unit("diskominfo", 60), unit("diskominfo", 43)), 2)
                .rosters();

        assertThat(rosters.kinds()).singleElement().satisfies(kind -> {
            assertThat(kind.from()).isEqualTo(Standing.PLACES_TAKEN);
            assertThat(kind.to()).isEqualTo(Standing.PLACED);
            assertThat(kind.applications()).isEqualTo(8);
            assertThat(kind.causes())
                    .extracting(
                            cause -> cause.rule(),
                            cause -> cause.values().get(0).after())
                    .containsExactly(tuple("kota-malang.wfa-quota", "7"));
            assertThat(kind.example().workUnitId()).isEqualTo("diskominfo-43");
            assertThat(kind.example().date()).isEqualTo(MONDAY);
        });
    }

    @Test
    void the_numbers_are_those_of_the_rosters_themselves() {
        RosterRequest request = unit("diskominfo", 43);
        long placed = after.roster(request).days().stream()
                .flatMap(day -> day.applicants().stream())
                .map(Applicant::standing)
                .filter(Standing.PLACED::equals)
                .count();

        assertThat(PolicyDiff.between(before, after)
                        .ofRosters(Stream.of(request), 1)
                        .rosters()
                        .placedAfter())
                .isEqualTo(placed);
    }

    @Test
    void an_application_whose_answer_changes_is_told_with_the_rule_behind_it() {
        RosterRequest request = unit("diskominfo", 60);
        Member first = request.members().get(0);
        RosterRequest disciplined = request.toBuilder()
                .members(List.of(first.toBuilder()
                        .employee(first.employee().toBuilder()
                                .discipline(Discipline.NONE)
                                .unitHead(true)
                                .build())
                        .build()))
                .build();

        RosterChanges rosters = PolicyDiff.between(before, Versions.shipped("kab-malang"))
                .ofRosters(Stream.of(disciplined), 1)
                .rosters();

        assertThat(rosters.kinds()).singleElement().satisfies(kind -> {
            assertThat(kind.from()).isEqualTo(Standing.UNDETERMINED);
            assertThat(kind.to()).isEqualTo(Standing.NOT_ENTITLED);
            assertThat(kind.causes())
                    .extracting(cause -> cause.rule())
                    .containsExactly("kab-malang.heads-at-the-office");
        });
    }

    @Test
    void units_may_stand_among_the_lines_of_a_population_but_not_where_dates_are_compared() throws IOException {
        String lines = WfaJson.write(unit("diskominfo", 60)) + "\n{\"date\":\"2025-03-24\","
                + WfaJson.write(Staff.fit("diskominfo", 60, WorkMode.WFA)).substring(1) + "\n";
        PolicyDiff diff = PolicyDiff.between(before, after);

        ChangeReport report = diff.ofLines(in(lines), 2);
        assertThat(report.rosters().rosters()).isEqualTo(1);
        assertThat(report.answers()).isEqualTo(1);

        ChangeReport dated = diff.beforeOn(MONDAY).ofLines(in(lines), 2);
        assertThat(dated.rosters()).isNull();
        assertThat(dated.rejected()).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo(1);
            assertThat(line.text().en())
                    .startsWith("rosters, days that have happened and deductions have days of their own");
        });
    }

    @Test
    void reports_on_rosters_add_up_and_survive_json() {
        PolicyDiff diff = PolicyDiff.between(before, after);
        ChangeReport one = diff.ofRosters(Stream.of(unit("diskominfo", 60)), 1);
        ChangeReport other = diff.ofRosters(Stream.of(unit("bappeda", 43)), 1);
        ChangeReport both = diff.ofRosters(Stream.of(unit("diskominfo", 60), unit("bappeda", 43)), 2);

        assertThat(other.plus(one)).isEqualTo(one.plus(other));
        assertThat(one.plus(other).rosters().units()).isEqualTo(both.rosters().units());
        assertThat(one.plus(other).rosters().placedAfter())
                .isEqualTo(both.rosters().placedAfter());
        assertThat(WfaJson.readChangeReport(WfaJson.write(both))).isEqualTo(both);
    }

    private static ByteArrayInputStream in(String lines) {
        return new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
    }
}
