package io.github.wfarules.rosters;

import static io.github.wfarules.rosters.Units.MONDAY;
import static io.github.wfarules.rosters.Units.act;
import static io.github.wfarules.rosters.Units.applicant;
import static io.github.wfarules.rosters.Units.asking;
import static io.github.wfarules.rosters.Units.day;
import static io.github.wfarules.rosters.Units.employee;
import static io.github.wfarules.rosters.Units.placed;
import static io.github.wfarules.rosters.Units.service;
import static io.github.wfarules.rosters.Units.staff;
import static io.github.wfarules.rosters.Units.unit;
import static io.github.wfarules.rosters.Units.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Counted;
import io.github.wfarules.Outcome;
import io.github.wfarules.Policy;
import io.github.wfarules.facts.Day;
import io.github.wfarules.facts.Discipline;
import io.github.wfarules.facts.Request;
import io.github.wfarules.facts.Service;
import io.github.wfarules.facts.Team;
import io.github.wfarules.facts.Week;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.roster.Applicant;
import io.github.wfarules.roster.Assignment;
import io.github.wfarules.roster.Bound;
import io.github.wfarules.roster.Member;
import io.github.wfarules.roster.MemberDay;
import io.github.wfarules.roster.OnSite;
import io.github.wfarules.roster.PriorityKey;
import io.github.wfarules.roster.Roster;
import io.github.wfarules.roster.RosterDay;
import io.github.wfarules.roster.RosterRequest;
import io.github.wfarules.roster.Standing;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rosters counted by hand: every kind of cap and minimum, the order, the week, leave and duties. */
@Tag("once")
class RosterTest {
    private static final Policy EXAMPLE = RosterPolicies.example();

    @Test
    void a_share_over_wfa_and_wfh_counts_both() {
        RosterDay day = only(unit(
                11,
                service("administration"),
                MONDAY,
                asking("a", WorkMode.WFH, MONDAY),
                asking("b", WorkMode.WFA, MONDAY),
                asking("c", WorkMode.WFH, MONDAY)));
        assertThat(placed(day)).as("25 % of 11 are 2.75").containsExactly("a", "b");
        assertThat(day.bounds()).singleElement().satisfies(bound -> {
            assertThat(bound.counted()).isEqualTo(Counted.WFA_AND_WFH);
            assertThat(bound.limit()).isEqualTo(2);
            assertThat(bound.used()).isEqualTo(2);
            assertThat(bound.left()).isZero();
        });
        assertThat(applicant(day, "c")).satisfies(one -> {
            assertThat(one.standing()).isEqualTo(Standing.PLACES_TAKEN);
            assertThat(one.stoppedBy()).containsExactly("kota-contoh.away-share");
            assertThat(one.position()).isEqualTo(3);
            assertThat(one.waiting()).isEqualTo(1);
            assertThat(one.reason().en()).isEqualTo("Entitled, but the places are taken; number 1 of those who wait.");
        });
    }

    @Test
    void a_number_over_wfa_alone_stops_nobody_who_works_from_home() {
        RosterDay day = only(unit(
                50,
                service("informatics"),
                MONDAY,
                asking("a", WorkMode.WFA, MONDAY),
                asking("b", WorkMode.WFH, MONDAY),
                asking("c", WorkMode.WFA, MONDAY),
                asking("d", WorkMode.WFA, MONDAY),
                asking("e", WorkMode.WFA, MONDAY),
                asking("f", WorkMode.WFH, MONDAY)));
        assertThat(placed(day)).containsExactly("a", "b", "c", "d", "f");
        assertThat(applicant(day, "e").stoppedBy()).containsExactly("kota-contoh.wfa-number");
        assertThat(day.bounds()).singleElement().satisfies(bound -> {
            assertThat(bound.percentage()).isNull();
            assertThat(bound.limit()).isEqualTo(3);
            assertThat(bound.used()).isEqualTo(3);
        });
    }

    @Test
    void leave_takes_places_where_the_rule_counts_it() {
        RosterDay day = only(unit(
                5,
                service("health"),
                MONDAY,
                staff("on-leave").leave(List.of(MONDAY)).build(),
                asking("a", WorkMode.WFA, MONDAY),
                asking("b", WorkMode.WFA, MONDAY)));
        assertThat(placed(day)).as("40 % of 5 are 2, one is on leave").containsExactly("a");
        assertThat(day.bounds()).singleElement().satisfies(bound -> {
            assertThat(bound.counted()).isEqualTo(Counted.WFA_WFH_AND_LEAVE);
            assertThat(bound.used()).isEqualTo(2);
        });
        assertThat(day.assignments())
                .contains(new Assignment("on-leave", null, true), new Assignment("b", WorkMode.WFO, false));
    }

    @Test
    void a_share_of_a_team_counts_each_team_by_itself() {
        Service field = new Service("school", false, false, true, true);
        RosterDay day = only(
                unit(20, field, MONDAY, inTeam("a", "one"), inTeam("b", "one"), inTeam("c", "two"), inTeam("d", "two"))
                        .teams(List.of(team("one", 3), team("two", 4))));
        assertThat(placed(day)).as("half of 3 is 1, half of 4 is 2").containsExactly("a", "c", "d");
        assertThat(day.bounds())
                .extracting(Bound::id, Bound::teamId, Bound::headcount, Bound::limit, Bound::used)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("kota-contoh.team-share one", "one", 3, 1, 1),
                        org.assertj.core.groups.Tuple.tuple("kota-contoh.team-share two", "two", 4, 2, 2));
        assertThat(applicant(day, "b").stoppedBy()).containsExactly("kota-contoh.team-share one");
    }

    @Test
    void a_minimum_on_site_is_rounded_up_and_leave_counts_against_it() {
        Service essential = new Service("school", true, false, true, false);
        RosterDay day = only(unit(
                5,
                essential,
                MONDAY,
                staff("on-leave").leave(List.of(MONDAY)).build(),
                asking("a", WorkMode.WFH, MONDAY),
                asking("b", WorkMode.WFA, MONDAY)));
        assertThat(placed(day)).as("55 % of 5 are 2.75: 3 on site").containsExactly("a");
        assertThat(day.bounds()).singleElement().satisfies(bound -> {
            assertThat(bound.kind()).isEqualTo(Bound.Kind.MINIMUM_ON_SITE);
            assertThat(bound.limit()).isEqualTo(3);
            assertThat(bound.used()).isEqualTo(3);
            assertThat(bound.left()).isZero();
        });
        assertThat(day.mustBeOnSite()).singleElement().satisfies(one -> {
            assertThat(one.employeeId()).isEqualTo("b");
            assertThat(one.cause()).isEqualTo(OnSite.Cause.MINIMUM);
            assertThat(one.findings())
                    .extracting(finding -> finding.ruleId())
                    .containsExactly("kota-contoh.on-site-share");
        });
    }

    @Test
    void a_minimum_that_leave_alone_misses_is_nobodys_place() {
        Service essential = new Service("school", true, false, true, false);
        RosterDay day = only(unit(
                2,
                essential,
                MONDAY,
                staff("on-leave").leave(List.of(MONDAY)).build(),
                asking("a", WorkMode.WFA, MONDAY)));
        assertThat(applicant(day, "a").decision().outcome())
                .as("55 % of 2 are 2: nobody can ever be spared")
                .isEqualTo(Outcome.DENIED);
        assertThat(placed(day)).isEmpty();
    }

    @Test
    void the_week_fills_up_over_the_roster_and_the_rule_says_so() {
        LocalDate friday = MONDAY.plusDays(4);
        Roster roster = certified(unit(
                        60,
                        service("informatics"),
                        MONDAY,
                        asking("a", WorkMode.WFA, MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(3)))
                .to(friday)
                .build());
        assertThat(placed(roster.day(MONDAY))).containsExactly("a");
        assertThat(placed(roster.day(MONDAY.plusDays(1)))).containsExactly("a");
        Applicant thursday = applicant(roster.day(MONDAY.plusDays(3)), "a");
        assertThat(thursday.standing()).isEqualTo(Standing.NOT_ENTITLED);
        assertThat(thursday.decision().findings())
                .extracting(finding -> finding.ruleId())
                .contains("national.weekly-limit");
    }

    @Test
    void days_before_the_roster_count_and_a_new_week_begins_empty() {
        LocalDate thursday = MONDAY.plusDays(3);
        Member tired = asking("a", WorkMode.WFA, thursday, MONDAY.plusDays(4), MONDAY.plusDays(7));
        Roster roster = certified(unit(
                        60,
                        service("informatics"),
                        thursday,
                        tired.toBuilder().week(new Week(1)).build())
                .to(MONDAY.plusDays(7))
                .build());
        assertThat(applicant(roster.day(thursday), "a").standing()).isEqualTo(Standing.PLACED);
        assertThat(applicant(roster.day(MONDAY.plusDays(4)), "a").standing()).isEqualTo(Standing.NOT_ENTITLED);
        assertThat(applicant(roster.day(MONDAY.plusDays(7)), "a").standing()).isEqualTo(Standing.PLACED);
    }

    @Test
    void days_before_the_roster_that_nobody_tells_leave_the_answer_open() {
        LocalDate thursday = MONDAY.plusDays(3);
        RosterDay day = only(unit(60, service("informatics"), thursday, asking("a", WorkMode.WFA, thursday)));
        assertThat(applicant(day, "a").standing()).isEqualTo(Standing.UNDETERMINED);
        assertThat(applicant(day, "a").decision().needs())
                .extracting(need -> need.name())
                .containsExactly("week.flexibleDays");
    }

    @Test
    void days_of_a_special_period_neither_count_nor_are_limited() {
        LocalDate monday = LocalDate.of(2025, 12, 29);
        LocalDate[] days = {monday, monday.plusDays(1), monday.plusDays(2)};
        Roster roster = certified(unit(60, service("informatics"), monday, asking("a", WorkMode.WFA, days))
                .to(days[2])
                .build());
        assertThat(roster.days()).hasSize(3).allSatisfy(day -> assertThat(placed(day))
                .containsExactly("a"));
    }

    @Test
    void the_heads_ranking_comes_first_then_the_stated_order_then_the_id() {
        RosterRequest request = unit(
                        50,
                        service("informatics"),
                        MONDAY,
                        asking("a", WorkMode.WFA, MONDAY).toBuilder()
                                .daysAway(3)
                                .build(),
                        asking("b", WorkMode.WFA, MONDAY).toBuilder()
                                .daysAway(1)
                                .build(),
                        filed("c", MONDAY.minusDays(9)).toBuilder().daysAway(1).build(),
                        asking("d", WorkMode.WFA, MONDAY).toBuilder()
                                .daysAway(9)
                                .build(),
                        asking("e", WorkMode.WFA, MONDAY))
                .headRanking(List.of("d"))
                .build();
        RosterDay day = certified(request).day(MONDAY);
        assertThat(day.applicants())
                .extracting(Applicant::employeeId)
                .as("ranked; away once, filed earlier; away once; away three times; not known")
                .containsExactly("d", "c", "b", "a", "e");
        assertThat(placed(day)).containsExactly("d", "c", "b");
        assertThat(day.order().keys())
                .containsExactly(
                        PriorityKey.FEWEST_DAYS_AWAY, PriorityKey.EARLIEST_APPLICATION, PriorityKey.EMPLOYEE_ID);
        assertThat(day.order().value().illustrative()).isTrue();
    }

    @Test
    void the_heads_ranking_is_the_same_on_every_day_of_the_request() {
        LocalDate tuesday = MONDAY.plusDays(1);
        RosterRequest request = unit(
                        50,
                        service("informatics"),
                        MONDAY,
                        asking("a", WorkMode.WFA, MONDAY, tuesday),
                        asking("b", WorkMode.WFA, tuesday),
                        asking("c", WorkMode.WFA, tuesday))
                .headRanking(List.of("c", "a"))
                .to(tuesday)
                .build();

        assertThat(certified(request).day(tuesday).applicants())
                .extracting(Applicant::employeeId)
                .as("though a was away on Monday, and b was not")
                .containsExactly("c", "a", "b");
    }

    @Test
    void an_order_that_an_instrument_sets_is_cited() {
        LocalDate july = LocalDate.of(2025, 7, 14);
        RosterDay day = only(unit(
                50,
                service("informatics"),
                july,
                asking("a", WorkMode.WFA, july).toBuilder().daysAway(0).build(),
                filed("b", july.minusDays(8)).toBuilder()
                        .days(List.of(MemberDay.builder()
                                .date(july)
                                .request(Request.builder()
                                        .mode(WorkMode.WFA)
                                        .filedOn(july.minusDays(8))
                                        .build())
                                .build()))
                        .daysAway(5)
                        .build()));
        assertThat(placed(day)).containsExactly("b", "a");
        assertThat(day.order().value().illustrative()).isFalse();
        assertThat(day.order().value().basis().instrument().id()).isEqualTo("perwali-contoh-1-2025");
    }

    @Test
    void a_day_away_in_the_roster_counts_for_the_order_of_the_next() {
        LocalDate tuesday = MONDAY.plusDays(1);
        Member[] members = {
            known("a", MONDAY, tuesday), known("b", MONDAY, tuesday), known("c", MONDAY, tuesday), known("d", tuesday)
        };
        Roster roster = certified(
                unit(50, service("informatics"), MONDAY, members).to(tuesday).build());
        assertThat(placed(roster.day(MONDAY))).containsExactly("a", "b", "c");
        assertThat(placed(roster.day(tuesday))).containsExactly("d", "a", "b");
    }

    @Test
    void a_duty_at_the_office_keeps_somebody_there_who_is_entitled() {
        Member picket = asking("a", WorkMode.WFA, MONDAY).toBuilder()
                .days(List.of(day(WorkMode.WFA, MONDAY).toBuilder()
                        .duty("Tugas piket")
                        .build()))
                .build();
        RosterDay day = only(unit(50, service("informatics"), MONDAY, picket, asking("b", WorkMode.WFA, MONDAY)));
        assertThat(with(day, Standing.ON_DUTY)).containsExactly("a");
        assertThat(day.mustBeOnSite()).singleElement().satisfies(one -> {
            assertThat(one.cause()).isEqualTo(OnSite.Cause.DUTY);
            assertThat(one.reason().id()).isEqualTo("Piket");
        });
    }

    @Test
    void who_has_no_sure_answer_gets_no_place_and_is_listed_with_what_is_missing() {
        Member unsure = asking("a", WorkMode.WFA, MONDAY).toBuilder()
                .employee(employee("a").discipline(null).build())
                .build();
        Member punished = asking("b", WorkMode.WFA, MONDAY).toBuilder()
                .employee(employee("b").discipline(Discipline.SERVING).build())
                .build();
        RosterDay day = only(unit(50, service("informatics"), MONDAY, unsure, punished));
        assertThat(applicant(day, "a").standing()).isEqualTo(Standing.UNDETERMINED);
        assertThat(applicant(day, "a").decision().needs())
                .extracting(need -> need.name())
                .containsExactly("employee.discipline");
        assertThat(applicant(day, "b").standing()).isEqualTo(Standing.NOT_ENTITLED);
    }

    @Test
    void an_outstanding_approval_gives_no_place_and_names_the_next_step() {
        RosterDay day = only(
                RosterPolicies.shipped("kab-lumajang"),
                unit(
                                50,
                                service("informatics"),
                                LocalDate.of(2025, 6, 23),
                                asking("a", WorkMode.WFA, LocalDate.of(2025, 6, 23)))
                        .determinations(List.of(act("flexible-work-applied"))));
        assertThat(applicant(day, "a").standing()).isEqualTo(Standing.NEEDS_APPROVAL);
        assertThat(applicant(day, "a").decision().findings()).anySatisfy(finding -> {
            assertThat(finding.ruleId()).isEqualTo("kab-lumajang.opd-assesses");
            assertThat(finding.party().code()).isEqualTo("opd");
        });
    }

    @Test
    void who_is_off_that_day_works_nowhere_and_takes_no_place() {
        Member off = asking("a", WorkMode.WFA, MONDAY).toBuilder()
                .days(List.of(day(WorkMode.WFA, MONDAY).toBuilder()
                        .day(Day.builder().working(false).build())
                        .build()))
                .build();
        RosterDay day = only(unit(50, service("informatics"), MONDAY, off));
        assertThat(day.assignments()).containsExactly(new Assignment("a", null, false));
        assertThat(applicant(day, "a").decision().outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    private static Member known(String id, LocalDate... dates) {
        return asking(id, WorkMode.WFA, dates).toBuilder().daysAway(0).build();
    }

    private static Member filed(String id, LocalDate filed) {
        return staff(id)
                .days(List.of(MemberDay.builder()
                        .date(MONDAY)
                        .request(Request.builder()
                                .mode(WorkMode.WFA)
                                .filedOn(filed)
                                .build())
                        .build()))
                .build();
    }

    private static Member inTeam(String id, String team) {
        return asking(id, WorkMode.WFA, MONDAY).toBuilder().team(team).build();
    }

    private static Team team(String id, int headcount) {
        return Team.builder().id(id).headcount(headcount).build();
    }

    private static RosterDay only(RosterRequest.Builder request) {
        return only(EXAMPLE, request);
    }

    private static RosterDay only(Policy policy, RosterRequest.Builder request) {
        RosterRequest built = request.build();
        Roster roster = policy.roster(built);
        assertThat(policy.certify(built, roster).issues()).isEmpty();
        return roster.days().get(0);
    }

    private static Roster certified(RosterRequest request) {
        Roster roster = EXAMPLE.roster(request);
        assertThat(EXAMPLE.certify(request, roster).issues()).isEmpty();
        return roster;
    }
}
