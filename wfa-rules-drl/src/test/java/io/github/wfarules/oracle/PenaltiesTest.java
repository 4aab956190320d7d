package io.github.wfarules.oracle;

import static io.github.wfarules.oracle.PenaltyCity.allowance;
import static io.github.wfarules.oracle.PenaltyCity.breach;
import static io.github.wfarules.oracle.PenaltyCity.june;
import static io.github.wfarules.oracle.PenaltyCity.light;
import static io.github.wfarules.oracle.PenaltyCity.repaired;
import static io.github.wfarules.oracle.PenaltyCity.wib;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Need;
import io.github.wfarules.Penalty;
import io.github.wfarules.PenaltyLine;
import io.github.wfarules.PenaltyLine.Status;
import io.github.wfarules.PenaltyReport;
import io.github.wfarules.PenaltyRun;
import io.github.wfarules.facts.Determination;
import io.github.wfarules.facts.Ticket;
import io.github.wfarules.facts.TicketEvent;
import io.github.wfarules.facts.TicketEvent.Kind;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is deducted for a breach, line by line, each worked out by hand. */
class PenaltiesTest {
    private final PenaltyRun june = june();

    private Penalty only() {
        PenaltyReport report = june.report();
        assertThat(report.penalties()).hasSize(1);
        return report.penalties().get(0);
    }

    private PenaltyLine onlyLine() {
        Penalty penalty = only();
        assertThat(penalty.lines()).hasSize(1);
        return penalty.lines().get(0);
    }

    @Test
    void a_share_of_the_allowance_for_each_street_light_that_was_too_late() {
        june.add(allowance("e1"))
                .add(light("t1", "2025-06-02T08:00", repaired("2025-06-03T09:00")))
                .add(light("t2", "2025-06-02T08:00", repaired("2025-06-03T08:00")));

        Penalty penalty = only();

        assertThat(penalty.lines()).hasSize(1);
        PenaltyLine line = penalty.lines().get(0);
        assertThat(line.source()).isEqualTo("t1");
        assertThat(line.amount()).isEqualByComparingTo("200000");
        assertThat(line.computation().id()).isEqualTo("5 % × Rp4.000.000 = Rp200.000");
        assertThat(line.reason().en())
                .isEqualTo("The breach street-light-late is deducted from the allowance. (late by 1 h; due"
                        + " 2025-06-03 08:00 WIB; met 2025-06-03 09:00 WIB)");
        assertThat(line.finding().ruleId()).isEqualTo("kota-contoh.light");
        assertThat(line.finding().basis().locator()).isEqualTo("Pasal 8");
        assertThat(line.on()).isEqualTo("2025-06-03");
        assertThat(penalty.payable()).isEqualByComparingTo("3800000");
        assertThat(penalty.summary().en()).isEqualTo("sum Rp200.000; to pay Rp4.000.000 − Rp200.000 = Rp3.800.000");
        assertThat(penalty.complete()).isTrue();
        assertThat(penalty.illustrative()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            15 |     0 | dalam batas toleransi: Rp0
            16 | 16000 | 16 menit × Rp1.000 = Rp16.000
            40 | 40000 | 40 menit × Rp1.000 = Rp40.000
            70 | 50000 | 70 menit × Rp1.000 = Rp70.000; paling banyak per pelanggaran Rp50.000
            """)
    void an_amount_for_each_minute_with_grace_and_a_cap(int minutes, String amount, String computation) {
        june.add(breach("late-arrival", "2025-06-10").minutes(minutes).build());

        PenaltyLine line = onlyLine();

        assertThat(line.amount()).isEqualByComparingTo(amount);
        assertThat(line.computation().id()).isEqualTo(computation);
        assertThat(line.status()).isEqualTo(minutes == 15 ? Status.WITHIN_GRACE : Status.DEDUCTED);
    }

    @Test
    void a_share_of_a_named_part_for_each_day() {
        june.add(allowance("e1")).add(breach("absence", "2025-06-10").count(2).build());

        PenaltyLine line = onlyLine();

        assertThat(line.amount()).isEqualByComparingTo("96000");
        assertThat(line.computation().en()).isEqualTo("2 times × 3 % × Rp1.600.000 = Rp96.000");
    }

    @Test
    void steps_by_repetition_within_thirty_days() {
        june.add(allowance("e1"));
        // 1 May is more than thirty days before 2 June; 20 May is not.
        for (String on : List.of("2025-05-01", "2025-05-20", "2025-06-02", "2025-06-03", "2025-06-04")) {
            june.add(breach("presence-entry-missed", on).build());
        }

        assertThat(only().lines())
                .extracting(line -> line.on() + " " + line.amount())
                .containsExactly("2025-06-02 40000", "2025-06-03 40000", "2025-06-04 80000");
    }

    @Test
    void a_table_by_severity_with_the_payment_postponed() {
        june.add(
                breach("report-not-handed-in", "2025-06-10").severity("serious").build());

        PenaltyLine line = onlyLine();

        assertThat(line.amount()).isEqualByComparingTo("100000");
        assertThat(line.postponedTo()).isEqualTo(YearMonth.of(2025, 7));
    }

    @Test
    void a_severity_that_is_not_known_leaves_the_amount_open() {
        june.add(breach("report-not-handed-in", "2025-06-10").build());

        PenaltyLine line = onlyLine();

        assertThat(line.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(line.amount()).isNull();
        assertThat(line.needs()).extracting(Need::name).containsExactly("breach.severity");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-23T17:00, 0",
        "2025-06-24T08:01, 1",
        "2025-06-24T10:00, 2",
        "2025-06-24T09:59, 1",
        "2025-06-25T08:59, 4",
    })
    void bands_by_working_hours_late(String handled, int percent) {
        // Monday 07:30 plus eight working hours, with a break of an hour at noon: Tuesday 08:00.
        Ticket leak = light("t1", "2025-06-23T07:30", repaired(handled)).toBuilder()
                .service("water-leak")
                .build();
        june.add(allowance("e1")).add(leak);

        PenaltyReport report = june.report();

        assertThat(report.met()).isEqualTo(percent == 0 ? 1 : 0);
        assertThat(report.penalties())
                .extracting(penalty -> penalty.sum().intValueExact())
                .isEqualTo(percent == 0 ? List.of() : List.of(percent * 40_000));
    }

    @Test
    void the_cap_of_the_month_comes_last() {
        june.add(allowance("e1"));
        for (int day = 2; day < 5; day++) {
            june.add(light("t" + day, "2025-06-0" + day + "T08:00", repaired("2025-06-20T09:00")));
        }

        Penalty penalty = only();

        assertThat(penalty.sum()).isEqualByComparingTo("600000");
        assertThat(penalty.cap()).isEqualByComparingTo("400000");
        assertThat(penalty.deducted()).isEqualByComparingTo("400000");
        assertThat(penalty.payable()).isEqualByComparingTo("3600000");
        assertThat(penalty.summary().id())
                .isEqualTo(
                        "jumlah Rp600.000; batas sebulan Rp400.000; dibayarkan Rp4.000.000 − Rp400.000 = Rp3.600.000");
    }

    @Test
    void an_appeal_that_was_upheld_costs_nothing_and_says_so() {
        Determination upheld =
                Determination.builder().code("appeal-upheld").granted(true).build();
        june.add(allowance("e1"))
                .add(breach("absence", "2025-06-10")
                        .determinations(List.of(upheld))
                        .build());

        PenaltyLine line = onlyLine();

        assertThat(line.status()).isEqualTo(Status.EXEMPT);
        assertThat(line.finding().ruleId()).isEqualTo("kota-contoh.appeal-upheld");
        assertThat(line.amount()).isEqualByComparingTo("0");
    }

    @Test
    void the_month_is_that_in_which_the_deadline_passed() {
        june.add(allowance("e1"))
                .add(light("before", "2025-05-30T23:59", repaired("2025-06-01T09:00")))
                .add(light("within", "2025-05-31T00:00", repaired("2025-06-30T09:00")))
                .add(light("after", "2025-06-30T00:00", repaired("2025-07-02T09:00")));

        assertThat(only().lines()).extracting(PenaltyLine::source).containsExactly("within");
    }

    @Test
    void a_pause_that_the_policy_recognises_and_no_other_moves_the_deadline() {
        TicketEvent.Builder paused = TicketEvent.builder().kind(Kind.PAUSED).at(wib("2025-06-06T20:00"));
        TicketEvent resumed = TicketEvent.of(Kind.RESUMED, wib("2025-06-09T20:00"));
        // Over a weekend: twelve hours before the pause, twelve after it.
        june.add(allowance("e1"))
                .add(light(
                        "recognised",
                        "2025-06-06T08:00",
                        paused.reason("waiting-utility").build(),
                        resumed,
                        repaired("2025-06-10T08:00")))
                .add(light(
                        "other",
                        "2025-06-06T08:00",
                        paused.reason("waiting-material").build(),
                        resumed,
                        repaired("2025-06-10T08:00")));

        assertThat(only().lines()).extracting(PenaltyLine::source).containsExactly("other");
    }

    @Test
    void an_allowance_that_was_not_supplied_leaves_a_share_open_but_not_an_amount() {
        june.add(light("t1", "2025-06-02T08:00", repaired("2025-06-04T08:00")))
                .add(breach("late-arrival", "2025-06-10").minutes(40).build());

        Penalty penalty = only();

        assertThat(penalty.lines())
                .extracting(PenaltyLine::status)
                .containsExactly(Status.UNDETERMINED, Status.DEDUCTED);
        assertThat(penalty.lines().get(0).needs()).extracting(Need::name).containsExactly("allowance.amount");
        assertThat(penalty.complete()).isFalse();
        assertThat(penalty.payable()).isNull();
        assertThat(penalty.summary().en())
                .isEqualTo(
                        "sum Rp40.000; the cap of the month hangs on the allowance, which was not supplied, so that less"
                                + " may be deducted; there are lines that cannot be told, so that more may be deducted");
    }
}
