package io.github.wfarules.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.wfarules.DueSoon;
import io.github.wfarules.Need;
import io.github.wfarules.Party;
import io.github.wfarules.Penalty;
import io.github.wfarules.PenaltyLine;
import io.github.wfarules.PenaltyLine.Status;
import io.github.wfarules.PenaltyOutcome;
import io.github.wfarules.PenaltyReport;
import io.github.wfarules.PenaltyRun;
import io.github.wfarules.Policy;
import io.github.wfarules.RejectedInput;
import io.github.wfarules.Uncovered;
import io.github.wfarules.WfaJson;
import io.github.wfarules.WfaRules;
import io.github.wfarules.facts.Allowance;
import io.github.wfarules.facts.AllowancePart;
import io.github.wfarules.facts.Breach;
import io.github.wfarules.facts.Determination;
import io.github.wfarules.facts.Ticket;
import io.github.wfarules.facts.TicketEvent;
import io.github.wfarules.facts.TicketEvent.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PenaltiesTest {
    private static final Policy CITY =
            WfaRules.withFolder(Path.of("src/test/resources/penalties")).policy("kota-contoh");
    private static final YearMonth JUNE = YearMonth.of(2025, 6);

    private final PenaltyRun june = CITY.penalties(JUNE, wib("2025-07-01T00:00"));

    private static Instant wib(String local) {
        return Instant.parse((local.length() == 16 ? local + ":00" : local) + "+07:00");
    }

    private static Allowance allowance(String employee) {
        return Allowance.builder()
                .employee(employee)
                .month(JUNE)
                .amount(new BigDecimal("4000000"))
                .parts(List.of(
                        new AllowancePart("performance", new BigDecimal("2400000")),
                        new AllowancePart("attendance", new BigDecimal("1600000"))))
                .build();
    }

    private static Ticket light(String id, String reported, TicketEvent... events) {
        return Ticket.builder()
                .id(id)
                .service("street-light")
                .reported(wib(reported))
                .responsible(List.of("e1"))
                .events(List.of(events))
                .build();
    }

    private static TicketEvent repaired(String at) {
        return TicketEvent.builder()
                .kind(Kind.HANDLED)
                .at(wib(at))
                .handling("repaired")
                .build();
    }

    private static Breach.Builder breach(String code, String on) {
        return Breach.builder().id(code + " " + on).employee("e1").code(code).on(LocalDate.parse(on));
    }

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
    void those_who_answered_at_the_deadline_pay_in_equal_parts() {
        TicketEvent assigned = TicketEvent.builder()
                .kind(Kind.ASSIGNED)
                .at(wib("2025-06-02T20:00"))
                .responsible(List.of("e2", "e3", "e4"))
                .build();
        june.add(light("t1", "2025-06-02T08:00", assigned, repaired("2025-06-03T09:00")));
        List.of("e1", "e2", "e3", "e4").forEach(employee -> june.add(allowance(employee)));

        PenaltyReport report = june.report();

        assertThat(report.penalties()).extracting(Penalty::employee).containsExactly("e2", "e3", "e4");
        assertThat(report.penalties())
                .allSatisfy(penalty -> assertThat(penalty.sum()).isEqualByComparingTo("66666"));
        assertThat(report.penalties().get(0).lines().get(0).computation().en())
                .isEqualTo("5 % × Rp4.000.000 = Rp200.000; the employee's part 1/3 = Rp66.666,67; rounded down ="
                        + " Rp66.666");
    }

    @Test
    void all_who_answered_pay_by_the_time_that_counted() {
        TicketEvent assigned = TicketEvent.builder()
                .kind(Kind.ASSIGNED)
                .at(wib("2025-06-23T13:30"))
                .responsible(List.of("e2"))
                .build();
        Ticket leak = light("t1", "2025-06-23T07:30", assigned, repaired("2025-06-24T09:00")).toBuilder()
                .service("water-leak")
                .build();
        june.add(allowance("e1")).add(allowance("e2")).add(leak);

        // Until the deadline at 08:00 the next day pass 6 hours for e1 and 18.5 for e2.
        assertThat(june.report().penalties())
                .extracting(penalty -> penalty.employee() + " " + penalty.sum())
                .containsExactly("e1 9795", "e2 30204");
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
    void a_ticket_that_no_level_covers_is_listed_with_the_reason() {
        june.add(allowance("e1"))
                .add(light("early", "2025-01-01T12:00", repaired("2025-06-09T09:00")))
                .add(light("late", "2025-06-02T08:00", repaired("2025-06-03T09:00")))
                .add(light("tomorrow", "2025-07-01T08:00"))
                .add(light("other", "2025-06-02T08:00").toBuilder()
                        .service("street-sweeping")
                        .build());

        PenaltyReport report = june.report();

        assertThat(report.uncovered())
                .extracting(Uncovered::ticket, uncovered -> uncovered.reason().en())
                .containsExactly(
                        tuple(
                                "early",
                                "reported on 2025-01-01, before 2025-01-02: no deadline held on that day for such a"
                                        + " matter"),
                        tuple("tomorrow", "not reported yet at that instant"),
                        tuple(
                                "other",
                                "there is no code `street-sweeping` in the list `services`; there are:"
                                        + " `complaint-14-days`, `complaint-5-days`, `complaint-60-days`,"
                                        + " `population-document`, `street-light`, `water-leak`"));
        assertThat(report.uncovered().get(0).reason().id())
                .isEqualTo(
                        "dilaporkan 2025-01-01, sebelum 2025-01-02: tidak ada tenggat yang berlaku pada hari itu untuk"
                                + " layanan ini");
        assertThat(report.undetermined()).as("a matter that no list knows").isEqualTo(1);
        assertThat(report.missed()).isEqualTo(1);
    }

    @Test
    void a_month_cannot_be_told_where_a_ticket_is_about_a_matter_that_no_list_knows() {
        june.add(allowance("e1"))
                .add(light("other", "2025-06-02T08:00").toBuilder()
                        .service("street-sweeping")
                        .build());

        PenaltyReport report = june.report();

        assertThat(report.outcome()).isEqualTo(PenaltyOutcome.UNDETERMINED);
        assertThat(report.summary().en()).isEqualTo("deducted in all Rp0; some of it cannot be told");
    }

    @Test
    void a_ticket_of_before_all_deadlines_leaves_the_month_as_it_is() {
        june.add(allowance("e1")).add(light("early", "2025-01-01T12:00", repaired("2025-06-09T09:00")));

        assertThat(june.report().outcome()).isEqualTo(PenaltyOutcome.NOTHING);
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
    void bad_input_is_listed_with_its_path_and_spoils_nothing() {
        Allowance negative = new Allowance("e2", JUNE, new BigDecimal("-1"), null, List.of());
        Allowance dollars = new Allowance("e3", JUNE, BigDecimal.TEN, "USD", List.of());
        june.add(allowance("e1"))
                .add(negative)
                .add(dollars)
                .add(allowance("e1"))
                .add(light("bad", "2025-06-02T08:00", repaired("2025-06-01T08:00")))
                .add(light("nobody", "2025-06-02T08:00").toBuilder()
                        .responsible(List.of())
                        .build())
                .add(light("good", "2025-06-02T08:00", repaired("2025-06-04T08:00")))
                .add(breach("absence", "2025-06-02").employee(null).build());

        PenaltyReport report = june.report();

        assertThat(report.rejected())
                .extracting(RejectedInput::path)
                .containsExactly(
                        "allowances[1].amount",
                        "allowances[2].currency",
                        "allowances[3].employee",
                        "tickets[0].events[0].at",
                        "tickets[1].responsible",
                        "breaches[0].employee");
        assertThat(report.rejected().get(1).text().en())
                .isEqualTo("two currencies; deductions are computed in rupiah (IDR) only");
        assertThat(report.penalties()).extracting(Penalty::employee).containsExactly("e1");
        assertThat(report.penalties().get(0).sum()).isEqualByComparingTo("200000");
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

    @Test
    void the_order_of_input_makes_no_difference() {
        Ticket one = light("t1", "2025-06-02T08:00", repaired("2025-06-04T08:00"));
        Ticket two = light("t2", "2025-06-02T08:00", repaired("2025-06-05T08:00"));
        PenaltyReport forward = june.add(allowance("e1")).add(one).add(two).report();
        PenaltyReport backward = CITY.penalties(JUNE, wib("2025-07-01T00:00"))
                .add(two)
                .add(one)
                .add(allowance("e1"))
                .report();

        assertThat(WfaJson.write(backward)).isEqualTo(WfaJson.write(forward));
    }

    @Test
    void lines_of_json_come_to_the_same_and_bad_ones_are_listed() throws IOException {
        Ticket ticket = light("t1", "2025-06-02T08:00", repaired("2025-06-04T08:00"));
        Breach late = breach("late-arrival", "2025-06-10").minutes(40).build();
        String month = String.join(
                "\n",
                "{\"allowance\":" + WfaJson.write(allowance("e1")) + "}",
                "",
                "{\"ticket\":" + WfaJson.write(ticket) + "}",
                "{\"ticket\":{\"id\":\"t2\",\"reported\":\"2025-06-02T08:00\"}}",
                "{\"breach\":" + WfaJson.write(late) + "}",
                "{}",
                "{\"breach\":\"" + "x".repeat(1 << 20) + "\"}");
        june.addLines(new ByteArrayInputStream(month.getBytes(StandardCharsets.UTF_8)), 2, assessment -> {});
        PenaltyReport objects = CITY.penalties(JUNE, wib("2025-07-01T00:00"))
                .add(allowance("e1"))
                .add(ticket)
                .add(late)
                .report();

        PenaltyReport lines = june.report();

        assertThat(lines.penalties()).isEqualTo(objects.penalties());
        assertThat(lines.rejected())
                .extracting(RejectedInput::path)
                .containsExactly("line 4.ticket.reported", "line 6", "line 7");
        assertThat(lines.rejected().get(0).text().en()).startsWith("its zone is missing");
        assertThat(lines.rejected().get(2).text().en()).startsWith("the line is longer than 1048576 bytes");
    }

    @Test
    void what_will_be_missed_soon_is_told_with_who_should_know() {
        Instant now = wib("2025-06-03T06:00");
        List<DueSoon> due = CITY.dueSoon(
                Stream.of(
                        light("later", "2025-06-02T12:00"),
                        light("soon", "2025-06-02T08:00"),
                        light("done", "2025-06-02T08:00", repaired("2025-06-02T09:00")),
                        light("missed", "2025-06-01T08:00"),
                        light("far", "2025-06-03T05:00")),
                now,
                Duration.ofHours(6));

        assertThat(due).extracting(DueSoon::ticket).containsExactly("soon", "later");
        assertThat(due.get(0).left()).isEqualTo(Duration.ofHours(2));
        assertThat(due.get(0).responsible()).containsExactly("e1");
        assertThat(due.get(0).tell()).extracting(Party::code).containsExactly("unit-head");
        assertThat(due.get(0).text().en()).isEqualTo("still running; due 2025-06-03 08:00 WIB");
    }
}
