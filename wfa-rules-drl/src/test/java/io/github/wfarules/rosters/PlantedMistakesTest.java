package io.github.wfarules.rosters;

import static io.github.wfarules.rosters.Units.MONDAY;
import static io.github.wfarules.rosters.Units.act;
import static io.github.wfarules.rosters.Units.asking;
import static io.github.wfarules.rosters.Units.day;
import static io.github.wfarules.rosters.Units.employee;
import static io.github.wfarules.rosters.Units.service;
import static io.github.wfarules.rosters.Units.staff;
import static io.github.wfarules.rosters.Units.unit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Policy;
import io.github.wfarules.facts.Service;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.roster.Applicant;
import io.github.wfarules.roster.Assignment;
import io.github.wfarules.roster.Bound;
import io.github.wfarules.roster.Certificate;
import io.github.wfarules.roster.Member;
import io.github.wfarules.roster.Placement;
import io.github.wfarules.roster.Roster;
import io.github.wfarules.roster.RosterDay;
import io.github.wfarules.roster.RosterIssue;
import io.github.wfarules.roster.RosterIssue.Kind;
import io.github.wfarules.roster.RosterIssue.Weight;
import io.github.wfarules.roster.RosterPlan;
import io.github.wfarules.roster.RosterRequest;
import io.github.wfarules.roster.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A roster that is wrong is caught, in each way in which it can be wrong, with names and basis. */
@Tag("once")
class PlantedMistakesTest {
    private static final Policy EXAMPLE = RosterPolicies.example();

    @Test
    void a_cap_that_is_exceeded() {
        RosterRequest request = unit(50, service("informatics"), MONDAY, four()).build();
        RosterIssue issue = only(check(request, away("a", "b", "c", "d")));
        assertThat(issue.kind()).isEqualTo(Kind.CAP_EXCEEDED);
        assertThat(issue.weight()).isEqualTo(Weight.VIOLATION);
        assertThat(issue.employeeIds()).containsExactly("a", "b", "c", "d");
        assertThat(issue.text().en()).isEqualTo("4 are counted, but there may be at most 3.");
        assertThat(issue.findings())
                .extracting(finding -> finding.basis().locator())
                .containsExactly("Pasal 3");
    }

    @Test
    void a_minimum_that_is_missed() {
        RosterRequest request = unit(4, new Service("school", true, false, true, false), MONDAY, four())
                .build();
        RosterIssue issue = only(check(request, away("a", "b")));
        assertThat(issue.kind()).isEqualTo(Kind.MINIMUM_MISSED);
        assertThat(issue.text().en()).isEqualTo("2 are on site, but there have to be at least 3.");
    }

    @Test
    void somebody_away_who_is_denied() {
        Member head =
                staff("head").employee(employee("head").unitHead(true).build()).build();
        RosterRequest request = unit(50, service("informatics"), MONDAY, head).build();
        Certificate certificate = check(request, away("head"));
        assertThat(certificate.lawful()).isFalse();
        assertThat(certificate.issues())
                .extracting(RosterIssue::kind)
                .containsExactly(Kind.NOT_ENTITLED, Kind.NOT_ASKED_FOR);
        assertThat(certificate.issues().get(0).findings())
                .extracting(finding -> finding.ruleId())
                .containsExactly("kota-contoh.heads-at-the-office");
    }

    @Test
    void a_third_flexible_day_in_the_week() {
        LocalDate[] days = {MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(3)};
        RosterRequest request = unit(50, service("informatics"), MONDAY, asking("a", WorkMode.WFA, days))
                .to(days[2])
                .build();
        RosterPlan plan = new RosterPlan(
                "u1",
                Stream.of(days)
                        .map(date -> new Placement("a", date, WorkMode.WFA))
                        .toList());
        RosterIssue issue = only(check(request, plan));
        assertThat(issue.date()).isEqualTo(days[2]);
        assertThat(issue.kind()).isEqualTo(Kind.NOT_ENTITLED);
        assertThat(issue.findings()).extracting(finding -> finding.ruleId()).containsExactly("national.weekly-limit");
    }

    @Test
    void somebody_away_without_the_approval() {
        LocalDate date = LocalDate.of(2025, 6, 23);
        RosterRequest request = unit(50, service("informatics"), date, asking("a", WorkMode.WFA, date))
                .determinations(List.of(act("flexible-work-applied")))
                .build();
        RosterPlan plan = new RosterPlan("u1", List.of(new Placement("a", date, WorkMode.WFA)));
        RosterIssue issue = only(RosterPolicies.shipped("kab-lumajang").checkRoster(request, plan));
        assertThat(issue.kind()).isEqualTo(Kind.NOT_APPROVED);
        assertThat(issue.weight()).isEqualTo(Weight.VIOLATION);
        assertThat(issue.findings())
                .extracting(finding -> finding.ruleId())
                .containsExactly("kab-lumajang.opd-assesses");
    }

    @Test
    void somebody_away_of_whom_not_enough_is_known_is_a_doubt_and_no_violation() {
        Member unsure = asking("a", WorkMode.WFA, MONDAY).toBuilder()
                .employee(employee("a").discipline(null).build())
                .build();
        RosterRequest request = unit(50, service("informatics"), MONDAY, unsure).build();
        Certificate certificate = check(request, away("a"));
        assertThat(only(certificate).kind()).isEqualTo(Kind.NOT_CERTAIN);
        assertThat(only(certificate).weight()).isEqualTo(Weight.DOUBT);
        assertThat(certificate.lawful()).isTrue();
        assertThat(certificate.complete()).isFalse();
    }

    @Test
    void a_duty_that_is_not_kept() {
        Member picket = asking("a", WorkMode.WFA, MONDAY).toBuilder()
                .days(List.of(
                        day(WorkMode.WFA, MONDAY).toBuilder().duty("picket").build()))
                .build();
        RosterRequest request = unit(50, service("informatics"), MONDAY, picket).build();
        assertThat(only(check(request, away("a"))).kind()).isEqualTo(Kind.DUTY_NOT_KEPT);
    }

    @Test
    void somebody_who_is_passed_over_though_there_are_places_breaks_no_rule_for_the_head_picks() {
        RosterRequest request = unit(50, service("informatics"), MONDAY, four()).build();
        Certificate certificate = check(request, away("a", "b"));
        assertThat(certificate.lawful()).isTrue();
        assertThat(certificate.complete()).isFalse();
        assertThat(certificate.issues())
                .extracting(RosterIssue::kind, RosterIssue::weight, RosterIssue::employeeIds)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Kind.PASSED_OVER, Weight.NOTE, List.of("c")),
                        org.assertj.core.groups.Tuple.tuple(Kind.PASSED_OVER, Weight.NOTE, List.of("d")));
    }

    @Test
    void a_breach_of_the_order_is_a_note_where_no_instrument_sets_the_order() {
        RosterRequest request = unit(50, service("informatics"), MONDAY, four()).build();
        RosterIssue issue = only(check(request, away("b", "c", "d")));
        assertThat(issue.kind()).isEqualTo(Kind.OUT_OF_ORDER);
        assertThat(issue.employeeIds()).containsExactly("a");
        assertThat(issue.weight()).isEqualTo(Weight.NOTE);
    }

    @Test
    void a_breach_of_the_order_is_a_violation_where_an_instrument_sets_it() {
        LocalDate july = LocalDate.of(2025, 7, 14);
        Member[] members = Stream.of("a", "b", "c", "d")
                .map(id -> asking(id, WorkMode.WFA, july))
                .toArray(Member[]::new);
        RosterRequest request = unit(50, service("informatics"), july, members).build();
        RosterPlan plan = new RosterPlan(
                "u1",
                Stream.of("b", "c", "d")
                        .map(id -> new Placement(id, july, WorkMode.WFA))
                        .toList());
        RosterIssue issue = only(check(request, plan));
        assertThat(issue.kind()).isEqualTo(Kind.OUT_OF_ORDER);
        assertThat(issue.weight()).isEqualTo(Weight.VIOLATION);
        assertThat(EXAMPLE.checkRoster(request, EXAMPLE.roster(request).plan()).complete())
                .isTrue();
    }

    @Test
    void somebody_who_stands_as_placed_and_is_at_the_office() {
        assertWronglyStated(day -> day.applicants().set(0, with(day.applicants().get(0), Standing.PLACES_TAKEN)));
    }

    @Test
    void a_count_that_is_wrong() {
        assertWronglyStated(day -> {
            Bound bound = day.bounds().get(0);
            day.bounds()
                    .set(
                            0,
                            new Bound(
                                    bound.id(),
                                    bound.kind(),
                                    bound.ruleId(),
                                    bound.teamId(),
                                    bound.stated(),
                                    bound.percentage(),
                                    bound.headcount(),
                                    bound.limit(),
                                    bound.counted(),
                                    bound.used() - 1,
                                    bound.left(),
                                    bound.reason(),
                                    bound.basis(),
                                    bound.values()));
        });
    }

    @Test
    void a_bound_that_is_left_out() {
        assertWronglyStated(day -> day.bounds().clear());
    }

    @Test
    void somebody_who_is_left_out() {
        assertWronglyStated(day -> day.assignments().remove(3));
    }

    @Test
    void somebody_who_is_invented() {
        assertWronglyStated(day -> day.assignments().add(new Assignment("nobody", WorkMode.WFO, false)));
    }

    @Test
    void an_applicant_who_is_left_out() {
        assertWronglyStated(day -> day.applicants().remove(3));
    }

    /** The parts of a day, to be changed. */
    private record Parts(List<Assignment> assignments, List<Applicant> applicants, List<Bound> bounds) {}

    private static void assertWronglyStated(Consumer<Parts> mistake) {
        RosterRequest request = unit(50, service("informatics"), MONDAY, four()).build();
        Roster sound = EXAMPLE.roster(request);
        assertThat(EXAMPLE.certify(request, sound).complete()).isTrue();
        RosterDay day = sound.days().get(0);
        Parts parts = new Parts(
                new ArrayList<>(day.assignments()), new ArrayList<>(day.applicants()), new ArrayList<>(day.bounds()));
        mistake.accept(parts);
        Roster wrong = new Roster(
                sound.workUnitId(),
                List.of(new RosterDay(
                        day.date(),
                        day.working(),
                        day.order(),
                        parts.assignments(),
                        parts.applicants(),
                        parts.bounds(),
                        day.mustBeOnSite())),
                sound.illustrative(),
                sound.policy());
        assertThat(EXAMPLE.certify(request, wrong).issues()).isNotEmpty().allSatisfy(issue -> assertThat(issue.kind())
                .isEqualTo(Kind.WRONGLY_STATED));
    }

    private static Applicant with(Applicant one, Standing standing) {
        return new Applicant(
                one.employeeId(),
                one.mode(),
                standing,
                one.reason(),
                one.position(),
                one.waiting(),
                one.stoppedBy(),
                one.decision());
    }

    private static Member[] four() {
        return Stream.of("a", "b", "c", "d")
                .map(id -> asking(id, WorkMode.WFA, MONDAY))
                .toArray(Member[]::new);
    }

    private static RosterPlan away(String... ids) {
        return new RosterPlan(
                "u1",
                Stream.of(ids)
                        .map(id -> new Placement(id, MONDAY, WorkMode.WFA))
                        .toList());
    }

    private static Certificate check(RosterRequest request, RosterPlan plan) {
        return EXAMPLE.checkRoster(request, plan);
    }

    private static RosterIssue only(Certificate certificate) {
        assertThat(certificate.issues()).hasSize(1);
        return certificate.issues().get(0);
    }
}
