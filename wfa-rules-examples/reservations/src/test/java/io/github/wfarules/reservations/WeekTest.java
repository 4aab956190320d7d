package io.github.wfarules.reservations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.facts.Discipline;
import io.github.wfarules.facts.Employee;
import io.github.wfarules.facts.EmploymentStatus;
import io.github.wfarules.facts.Service;
import io.github.wfarules.facts.Tasks;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.facts.WorkUnit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Days of the same week count, whatever the order in which they are applied for. Kota Madiun has no cap. */
class WeekTest {
    private static final String UNIT = "diskominfo-madiun";

    private final TestOffice office = TestOffice.inMemory();

    @BeforeEach
    void aClerkInMadiun() {
        office.run(sql -> {
            Staff staff = new Staff(sql);
            WorkUnit facts = WorkUnit.builder()
                    .id(UNIT)
                    .code("diskominfo")
                    .headcount(60)
                    .service(Service.builder().direct(false).build())
                    .build();
            staff.add(new Unit("35.77", facts));
            Employee clerk = Employee.builder()
                    .id("clerk")
                    .status(EmploymentStatus.PPPK)
                    .discipline(Discipline.NONE)
                    .newInPost(false)
                    .unitHead(false)
                    .build();
            staff.add(new StaffMember(UNIT, clerk, Tasks.suitable()));
            return null;
        });
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void the_third_day_of_a_week_is_refused_wherever_in_the_week_it_lies() {
        assertThat(file(2025, 6, 26).application().state()).isEqualTo(State.RESERVED);
        assertThat(file(2025, 6, 24).application().state()).isEqualTo(State.RESERVED);

        Receipt third = file(2025, 6, 23);

        assertThat(third.application().state()).isEqualTo(State.REFUSED);
        assertThat(third.decision().findings())
                .anyMatch(finding -> finding.ruleId().equals("national.weekly-limit"));
        assertThat(file(2025, 6, 30).application().state()).as("the next week").isEqualTo(State.RESERVED);
    }

    @Test
    void days_of_a_special_period_do_not_count() {
        for (int day = 29; day <= 31; day++) {
            assertThat(file(2025, 12, day).application().state()).isEqualTo(State.RESERVED);
        }
        assertThat(file(2026, 1, 2).application().state()).isEqualTo(State.RESERVED);
    }

    @Test
    void a_place_under_no_cap_is_confirmed_all_the_same() {
        file(2025, 6, 24);

        List<Receipt> told = office.cutOff(UNIT, LocalDate.of(2025, 6, 24), List.of());

        assertThat(told)
                .singleElement()
                .satisfies(one -> assertThat(one.application().state()).isEqualTo(State.CONFIRMED));
        assertThat(office.count("select count(*) from place_count")).isZero();
    }

    private Receipt file(int year, int month, int day) {
        return office.file(
                new Filing("clerk", LocalDate.of(year, month, day), WorkMode.WFA, LocalDate.of(2025, 6, 20)));
    }
}
