package io.github.wfarules.rosters;

import static io.github.wfarules.rosters.Units.MONDAY;
import static io.github.wfarules.rosters.Units.asking;
import static io.github.wfarules.rosters.Units.day;
import static io.github.wfarules.rosters.Units.service;
import static io.github.wfarules.rosters.Units.staff;
import static io.github.wfarules.rosters.Units.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.wfarules.BadInputException;
import io.github.wfarules.Policy;
import io.github.wfarules.facts.Day;
import io.github.wfarules.facts.Determination;
import io.github.wfarules.facts.Team;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.facts.WorkUnit;
import io.github.wfarules.roster.Member;
import io.github.wfarules.roster.Placement;
import io.github.wfarules.roster.RosterPlan;
import io.github.wfarules.roster.RosterRequest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What contradicts itself is refused with its path; nothing is repaired. */
@Tag("once")
class RosterBadInputTest {
    private static final Policy EXAMPLE = RosterPolicies.example();

    @Test
    void a_headcount_smaller_than_the_roster() {
        refuses(
                request(staff("a").build(), staff("b").build()).workUnit(unitOf(1)),
                "workUnit.headcount",
                "1 is smaller than the number of people in the roster, 2");
    }

    @Test
    void a_teams_headcount_smaller_than_its_people() {
        Member one = staff("a").team("t").build();
        Member two = staff("b").team("t").build();
        refuses(
                request(one, two).teams(List.of(team("t", 1))),
                "teams[0].headcount",
                "1 is smaller than the number of people in the roster, 2");
    }

    @Test
    void a_headcount_smaller_than_those_of_its_teams() {
        refuses(
                request(staff("a").build())
                        .teams(List.of(team("t", 6), team("u", 6)))
                        .workUnit(unitOf(10)),
                "workUnit.headcount",
                "10 is smaller than the headcounts of its teams together, 12");
    }

    @Test
    void an_employee_twice() {
        refuses(
                request(staff("a").build(), staff("b").build(), staff("a").build()),
                "members[2].employee.id",
                "this employee is in the roster already; each may be there once");
    }

    @Test
    void nobody_at_all() {
        refuses(request(), "members", "there is nobody in this roster");
    }

    @Test
    void a_blank_id() {
        refuses(request(staff(" ").build()), "members[0].employee.id", "required, and blank");
    }

    @Test
    void dates_out_of_order() {
        refuses(request(staff("a").build()).to(MONDAY.minusDays(1)), "to", "the last day is before the first (`from`)");
    }

    @Test
    void more_days_than_a_month_has() {
        refuses(
                request(staff("a").build()).to(MONDAY.plusDays(31)),
                "to",
                "more than 31 days; make rosters by the week");
    }

    @Test
    void a_day_outside_of_the_roster() {
        refuses(
                request(asking("a", WorkMode.WFA, MONDAY.plusDays(1))),
                "members[0].days[0].date",
                "this day is outside of the roster, 2025-06-16 to 2025-06-16");
    }

    @Test
    void a_day_twice() {
        refuses(
                request(asking("a", WorkMode.WFA, MONDAY, MONDAY)),
                "members[0].days[1].date",
                "this day is there already");
    }

    @Test
    void a_team_that_is_not_of_the_unit() {
        refuses(
                request(staff("a").team("elsewhere").build()),
                "members[0].team",
                "there is no such team in `teams`; is this a member of another unit?");
    }

    @Test
    void a_team_twice() {
        refuses(
                request(staff("a").build()).teams(List.of(team("t", 1), team("t", 1))),
                "teams[1].id",
                "this team is there already");
    }

    @Test
    void leave_and_no_leave_on_the_same_day() {
        Member member = staff("a")
                .leave(List.of(MONDAY))
                .days(List.of(day(WorkMode.WFA, MONDAY).toBuilder()
                        .day(Day.builder().onLeave(false).build())
                        .build()))
                .build();
        refuses(
                request(member),
                "members[0].days[0].day.onLeave",
                "not on leave here, though this day is among `leave`");
    }

    @Test
    void leave_and_a_duty_on_the_same_day() {
        Member member = staff("a")
                .leave(List.of(MONDAY))
                .days(List.of(
                        day(WorkMode.WFA, MONDAY).toBuilder().duty("picket").build()))
                .build();
        refuses(
                request(member),
                "members[0].days[0].duty",
                "who is on leave cannot have a duty at the office on that day");
    }

    @Test
    void a_duty_that_no_list_knows() {
        Member member = staff("a")
                .days(List.of(
                        day(WorkMode.WFA, MONDAY).toBuilder().duty("upacara").build()))
                .build();
        refuses(
                request(member),
                "members[0].days[0].duty",
                "there is no such duty in the list `on-site-duties`; there are: picket, office-duty");
    }

    @Test
    void an_approval_before_the_application() {
        Member member = asking("a", WorkMode.WFA, MONDAY).toBuilder()
                .determinations(List.of(made("application-approved", MONDAY.minusDays(8))))
                .build();
        refuses(
                request(member),
                "members[0].determinations[0].madeOn",
                "2025-06-08 is before the application or the step before it, 2025-06-09");
    }

    @Test
    void an_approval_before_the_proposal() {
        Member member = asking("a", WorkMode.WFA, MONDAY).toBuilder()
                .determinations(List.of(
                        made("application-approved", MONDAY.minusDays(5)),
                        made("application-proposed", MONDAY.minusDays(4))))
                .build();
        refuses(
                request(member),
                "members[0].determinations[0].madeOn",
                "2025-06-11 is before the application or the step before it, 2025-06-12");
    }

    @Test
    void an_act_that_ends_before_it_begins() {
        Determination act = Determination.builder()
                .code("flexible-work-applied")
                .from(MONDAY)
                .to(MONDAY.minusDays(1))
                .build();
        refuses(
                request(staff("a").build()).determinations(List.of(act)),
                "determinations[0].to",
                "the last day is before the first (`from`)");
    }

    @Test
    void a_ranking_of_somebody_else() {
        refuses(
                request(staff("a").build()).headRanking(List.of("a", "z")),
                "headRanking[1]",
                "this employee is not in the roster");
    }

    @Test
    void a_ranking_that_names_somebody_twice() {
        refuses(
                request(staff("a").build()).headRanking(List.of("a", "a")),
                "headRanking[1]",
                "this employee is named twice");
    }

    @Test
    void a_plan_of_another_unit() {
        refusesPlan(new RosterPlan("u2", List.of()), "workUnitId", "this is a roster of another unit than the request");
    }

    @Test
    void a_plan_with_somebody_else() {
        refusesPlan(
                plan(new Placement("z", MONDAY, WorkMode.WFA)),
                "placements[0].employeeId",
                "this employee is not among the members");
    }

    @Test
    void a_plan_of_another_day() {
        refusesPlan(
                plan(new Placement("a", MONDAY.plusDays(1), WorkMode.WFA)),
                "placements[0].date",
                "this day is outside of the roster, 2025-06-16 to 2025-06-16");
    }

    @Test
    void a_plan_that_places_somebody_twice() {
        refusesPlan(
                plan(new Placement("a", MONDAY, WorkMode.WFA), new Placement("a", MONDAY, WorkMode.WFH)),
                "placements[1]",
                "this employee is placed on that day already");
    }

    private static RosterPlan plan(Placement... placements) {
        return new RosterPlan("u1", List.of(placements));
    }

    private static RosterRequest.Builder request(Member... members) {
        return unit(50, service("informatics"), MONDAY, members);
    }

    private static WorkUnit unitOf(int headcount) {
        return WorkUnit.builder().id("u1").headcount(headcount).build();
    }

    private static Team team(String id, int headcount) {
        return Team.builder().id(id).headcount(headcount).build();
    }

    private static Determination made(String code, LocalDate day) {
        return Determination.builder().code(code).granted(true).madeOn(day).build();
    }

    private static void refuses(RosterRequest.Builder request, String path, String reason) {
        says(catchThrowableOfType(BadInputException.class, () -> EXAMPLE.roster(request.build())), path, reason);
    }

    private static void refusesPlan(RosterPlan plan, String path, String reason) {
        RosterRequest request = request(staff("a").build()).build();
        says(catchThrowableOfType(BadInputException.class, () -> EXAMPLE.checkRoster(request, plan)), path, reason);
    }

    private static void says(BadInputException refusal, String path, String reason) {
        assertThat(refusal).isNotNull();
        assertThat(refusal.path()).isEqualTo(path);
        assertThat(refusal.text().en()).isEqualTo(reason);
        assertThat(refusal.text().id()).isNotEqualTo(reason).isNotBlank();
    }
}
