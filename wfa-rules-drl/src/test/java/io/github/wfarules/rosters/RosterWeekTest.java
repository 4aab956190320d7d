package io.github.wfarules.rosters;

import static io.github.wfarules.rosters.CertifiedRosters.certified;
import static io.github.wfarules.rosters.CertifiedRosters.only;
import static io.github.wfarules.rosters.Units.MONDAY;
import static io.github.wfarules.rosters.Units.applicant;
import static io.github.wfarules.rosters.Units.asking;
import static io.github.wfarules.rosters.Units.placed;
import static io.github.wfarules.rosters.Units.service;
import static io.github.wfarules.rosters.Units.unit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.facts.Week;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.roster.Applicant;
import io.github.wfarules.roster.Member;
import io.github.wfarules.roster.Roster;
import io.github.wfarules.roster.RosterDay;
import io.github.wfarules.roster.Standing;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The limit of the week: it fills up over the days of a roster, and what came before counts. */
@Tag("once")
class RosterWeekTest {
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
}
