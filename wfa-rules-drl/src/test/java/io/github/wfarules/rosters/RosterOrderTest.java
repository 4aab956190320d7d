package io.github.wfarules.rosters;

import static io.github.wfarules.rosters.CertifiedRosters.certified;
import static io.github.wfarules.rosters.CertifiedRosters.only;
import static io.github.wfarules.rosters.Units.MONDAY;
import static io.github.wfarules.rosters.Units.asking;
import static io.github.wfarules.rosters.Units.placed;
import static io.github.wfarules.rosters.Units.service;
import static io.github.wfarules.rosters.Units.staff;
import static io.github.wfarules.rosters.Units.unit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.facts.Request;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.roster.Applicant;
import io.github.wfarules.roster.Member;
import io.github.wfarules.roster.MemberDay;
import io.github.wfarules.roster.PriorityKey;
import io.github.wfarules.roster.Roster;
import io.github.wfarules.roster.RosterDay;
import io.github.wfarules.roster.RosterRequest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** In which order the places go: the head's ranking, then the keys that a policy states. */
@Tag("once")
class RosterOrderTest {
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
}
