package io.github.wfarules.rosters;

import static io.github.wfarules.rosters.CertifiedRosters.only;
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
import io.github.wfarules.facts.Day;
import io.github.wfarules.facts.Discipline;
import io.github.wfarules.facts.Service;
import io.github.wfarules.facts.Team;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.roster.Assignment;
import io.github.wfarules.roster.Bound;
import io.github.wfarules.roster.Member;
import io.github.wfarules.roster.OnSite;
import io.github.wfarules.roster.RosterDay;
import io.github.wfarules.roster.Standing;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rosters counted by hand: every kind of cap and minimum, leave and duties, and who has no place for what reason. */
@Tag("once")
class RosterTest {
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

    private static Member inTeam(String id, String team) {
        return asking(id, WorkMode.WFA, MONDAY).toBuilder().team(team).build();
    }

    private static Team team(String id, int headcount) {
        return Team.builder().id(id).headcount(headcount).build();
    }
}
