package io.github.wfarules.reservations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wfarules.facts.Determination;
import io.github.wfarules.facts.Discipline;
import io.github.wfarules.facts.WorkMode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Kabupaten Lumajang: employee, agency, BKD; and nothing before the regency has put flexible work into effect. */
class ActsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final LocalDate FILED = LocalDate.of(2025, 6, 23);

    private final TestOffice office = TestOffice.inMemory();

    @BeforeEach
    void theSampleAgencyIsInLumajang() {
        office.run(sql -> sql.write("update work_unit set policy = 'kab-lumajang'"));
        office.run(sql -> {
            new Acts(sql).addAboutUnit(Sample.UNIT, act("flexible-work-applied", "regent", FILED));
            return null;
        });
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void each_act_leads_to_the_next_step_and_the_last_one_to_a_place() {
        Receipt filed = office.file(filing());
        assertThat(filed.application().state()).isEqualTo(State.OPEN);
        assertThat(filed.reason().en()).contains("The agency assesses the employee's application.");

        assertThat(record("application-assessed", "opd", 24).reason().en())
                .contains("The agency proposes the assessed application to BKD.");
        assertThat(record("application-proposed", "opd", 25).reason().en())
                .contains("The proposed application waits for BKD.");
        Receipt approved = record("application-approved", "bkd", 26);

        assertThat(approved.application().state()).isEqualTo(State.RESERVED);
        assertThat(approved.application().number()).isEqualTo(1);
        assertThat(office.cutOff(Sample.UNIT, DAY, List.of())).singleElement().satisfies(told -> {
            assertThat(told.application().state()).isEqualTo(State.CONFIRMED);
            assertThat(office.trail(told.application()))
                    .hasSize(5)
                    .allSatisfy(entry -> assertThat(office.askAgain(entry, DAY)).isEqualTo(entry.decisionJson()));
        });
    }

    @Test
    void an_act_before_the_application_is_refused_and_not_kept() {
        office.file(filing());

        assertThatThrownBy(() -> record("application-assessed", "opd", 20))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("2025-06-20 is before the application");
        assertThat(office.count("select count(*) from act where employee_id is not null"))
                .isZero();
    }

    @Test
    void who_loses_a_place_gives_it_back_and_has_the_same_number_when_it_comes_back() {
        office.run(sql -> sql.write("update work_unit set policy = 'kota-malang'"));
        for (int number = 2; number <= 12; number++) {
            office.file(number);
        }

        change("p005", Discipline.IN_PROCESS);
        assertThat(anew("p005").application().state()).isEqualTo(State.REFUSED);
        office.assertThatTheCountersEqualTheRows();
        assertThat(anew("p012").application().state()).as("a place is left").isEqualTo(State.RESERVED);
        change("p005", Discipline.NONE);
        assertThat(anew("p005").application().state()).as("it is taken").isEqualTo(State.WAITING);
        change("p012", Discipline.IN_PROCESS);
        assertThat(anew("p012").application().state()).isEqualTo(State.REFUSED);

        Receipt back = anew("p005");

        assertThat(back.application().state()).isEqualTo(State.RESERVED);
        assertThat(back.application().number()).isEqualTo(4);
        assertThat(anew("p005")).as("nothing has changed").isEqualTo(back);
        assertThat(office.trail(back.application())).hasSize(4);
        office.assertThatTheCountersEqualTheRows();
    }

    /** An act that no rule asks for, so that nothing but the facts is new. */
    private Receipt anew(String employeeId) {
        return office.record(employeeId, act("assignment-letter", "opd", FILED)).get(0);
    }

    private void change(String employeeId, Discipline discipline) {
        office.run(sql -> {
            new Staff(sql).change(employeeId, discipline);
            return null;
        });
    }

    private Receipt record(String code, String by, int dayOfJune) {
        return office.record("p002", act(code, by, LocalDate.of(2025, 6, dayOfJune)))
                .get(0);
    }

    private static Filing filing() {
        return new Filing("p002", DAY, WorkMode.WFA, FILED);
    }

    private static Determination act(String code, String by, LocalDate madeOn) {
        return Determination.builder()
                .code(code)
                .by(by)
                .madeOn(madeOn)
                .granted(true)
                .build();
    }
}
