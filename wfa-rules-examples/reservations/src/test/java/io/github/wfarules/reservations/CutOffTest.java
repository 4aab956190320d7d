package io.github.wfarules.reservations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wfarules.BadInputException;
import io.github.wfarules.Outcome;
import io.github.wfarules.Policy;
import io.github.wfarules.WfaJson;
import io.github.wfarules.facts.Discipline;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.roster.Roster;
import io.github.wfarules.roster.RosterRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of reservations when the roster is confirmed, and what everybody is told. */
class CutOffTest {
    private final TestOffice office = TestOffice.inMemory();

    @AfterEach
    void close() {
        office.close();
    }

    /** Eleven come for ten places; the head does not, who is number 1. */
    @BeforeEach
    void twoToTwelveCome() {
        for (int number = 2; number <= 12; number++) {
            office.file(number);
        }
    }

    @Test
    void a_head_who_ranks_nobody_confirms_the_reservations() {
        Map<String, Receipt> told = cutOff();

        assertThat(states(told)).containsEntry(State.CONFIRMED, 10L).containsEntry(State.NOT_PLACED, 1L);
        assertThat(told.get("p012").reason().en())
                .isEqualTo("Entitled, but the places are taken; number 1 of those who wait.");
    }

    @Test
    void the_head_picks_and_who_loses_a_reservation_is_told_so() {
        Map<String, Receipt> told = cutOff("p012");

        assertThat(told.get("p012").application().state()).isEqualTo(State.CONFIRMED);
        assertThat(told.get("p011").application().state())
                .as("the last reservation")
                .isEqualTo(State.PASSED_OVER);
        assertThat(told.get("p011").reason().en())
                .isEqualTo("Reservation number 10 was not confirmed. The head put others first. "
                        + "Entitled, but the places are taken; number 1 of those who wait.");
        assertThat(told.get("p011").decision().outcome()).as("still entitled").isEqualTo(Outcome.PERMITTED);
        office.assertThatTheCountersEqualTheRows();
    }

    @Test
    void who_is_no_longer_entitled_makes_room_and_is_told_the_rule() {
        office.run(sql -> {
            new Staff(sql).change("p005", Discipline.SERVING);
            return null;
        });

        Map<String, Receipt> told = cutOff();

        assertThat(told.get("p005").application().state()).isEqualTo(State.PASSED_OVER);
        assertThat(told.get("p005").reason().en())
                .isEqualTo("Reservation number 4 was not confirmed. Not allowed. "
                        + "Serving, or in the process of, a disciplinary punishment.");
        assertThat(told.get("p012").application().state()).isEqualTo(State.CONFIRMED);
        office.assertThatTheCountersEqualTheRows();
    }

    @Test
    void who_went_on_leave_is_told_that_the_question_does_not_arise() {
        office.run(sql -> {
            new Staff(sql).grantLeave("p002", TestOffice.TUESDAY);
            return null;
        });

        Map<String, Receipt> told = cutOff();

        assertThat(told.get("p002").application().state()).isEqualTo(State.PASSED_OVER);
        assertThat(told.get("p002").decision().outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(told.get("p002").reason().en()).startsWith("Reservation number 1 was not confirmed. ");
    }

    @Test
    void when_there_are_fewer_places_the_last_reservations_are_told_so() {
        office.run(sql -> sql.write("delete from employee where id > 'p190'"));
        office.run(sql -> sql.write("update work_unit set headcount = 190"));

        Map<String, Receipt> told = cutOff();

        assertThat(states(told)).containsEntry(State.CONFIRMED, 9L).containsEntry(State.PASSED_OVER, 1L);
        assertThat(told.get("p011").reason().en())
                .startsWith("Reservation number 10 was not confirmed. There are fewer places now. ");
        office.assertThatTheCountersEqualTheRows();
    }

    @Test
    void a_day_that_is_closed_stays_as_it_is() {
        Map<String, Receipt> told = cutOff();

        assertThat(cutOff("p012")).isEqualTo(told);
        assertThat(office.count("select count(*) from roster")).isEqualTo(1);
    }

    @Test
    void nobody_applies_after_the_cut_off_but_who_did_before_is_answered() {
        cutOff();

        assertThat(office.file(3).application().state()).isEqualTo(State.CONFIRMED);
        assertThatThrownBy(() -> office.file(13))
                .isInstanceOf(RefusedException.class)
                .hasMessage("the cut-off for 2025-03-25 is past; ask the head of the agency");
    }

    @Test
    void filing_again_gives_the_same_answer_and_takes_no_second_place() {
        Receipt first = office.file(2);

        assertThat(first.application().number()).isEqualTo(1);
        assertThat(office.file(2)).isEqualTo(first);
        assertThat(office.count("select held from place_count")).isEqualTo(10);
        assertThatThrownBy(() -> office.file(new Filing("p002", TestOffice.TUESDAY, WorkMode.WFH, TestOffice.FILED)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("for 2025-03-25 there is an application for `WFA` already");
    }

    @Test
    void a_ranking_that_names_a_stranger_confirms_nothing() {
        assertThatThrownBy(() -> cutOff("x"))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("headRanking[0]");
        assertThat(office.count("select count(*) from unit_day where is_closed"))
                .isZero();
        assertThat(office.applications()).noneMatch(one -> one.state() == State.CONFIRMED);
    }

    @Test
    void whatever_was_decided_can_be_asked_again_and_comes_out_the_same() {
        cutOff("p012");

        assertThat(office.applications()).allSatisfy(application -> assertThat(office.trail(application))
                .hasSize(2)
                .allSatisfy(entry -> {
                    assertThat(office.askAgain(entry, TestOffice.TUESDAY)).isEqualTo(entry.decisionJson());
                    assertThat(entry.decision().policy()).isEqualTo(entry.policy());
                    assertThat(entry.policy().digest()).matches("[0-9a-f]{64}");
                }));
    }

    @Test
    void the_roster_can_be_certified_again_from_what_is_kept() {
        cutOff("p012");

        Policy policy = Office.RULES.policy("kota-malang");
        RosterRequest request = policy.json().readRosterRequest(office.text("select request_json from roster"));
        Roster roster = WfaJson.readRoster(office.text("select roster_json from roster"));
        assertThat(policy.certify(request, roster).issues()).isEmpty();
        assertThat(roster.day(TestOffice.TUESDAY).applicants()).hasSize(11);
        assertThat(office.text("select head_ranking from roster")).isEqualTo("p012");
    }

    private Map<String, Receipt> cutOff(String... ranking) {
        return office.cutOff(List.of(ranking)).stream()
                .collect(Collectors.toMap(one -> one.application().employeeId(), Function.identity()));
    }

    private static Map<State, Long> states(Map<String, Receipt> told) {
        return told.values().stream()
                .collect(Collectors.groupingBy(one -> one.application().state(), Collectors.counting()));
    }
}
