package io.github.wfarules.oracle;

import static io.github.wfarules.oracle.PenaltyCity.JUNE;
import static io.github.wfarules.oracle.PenaltyCity.allowance;
import static io.github.wfarules.oracle.PenaltyCity.breach;
import static io.github.wfarules.oracle.PenaltyCity.june;
import static io.github.wfarules.oracle.PenaltyCity.light;
import static io.github.wfarules.oracle.PenaltyCity.repaired;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.wfarules.Penalty;
import io.github.wfarules.PenaltyOutcome;
import io.github.wfarules.PenaltyReport;
import io.github.wfarules.PenaltyRun;
import io.github.wfarules.RejectedInput;
import io.github.wfarules.Uncovered;
import io.github.wfarules.WfaJson;
import io.github.wfarules.facts.Allowance;
import io.github.wfarules.facts.Breach;
import io.github.wfarules.facts.Ticket;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What comes into a month: tickets that no level covers, bad input, facts in any order, lines of JSON. */
class PenaltyIntakeTest {
    private final PenaltyRun june = june();

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
    void the_order_of_input_makes_no_difference() {
        Ticket one = light("t1", "2025-06-02T08:00", repaired("2025-06-04T08:00"));
        Ticket two = light("t2", "2025-06-02T08:00", repaired("2025-06-05T08:00"));
        PenaltyReport forward = june.add(allowance("e1")).add(one).add(two).report();
        PenaltyReport backward = june().add(two).add(one).add(allowance("e1")).report();

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
        PenaltyReport objects =
                june().add(allowance("e1")).add(ticket).add(late).report();

        PenaltyReport lines = june.report();

        assertThat(lines.penalties()).isEqualTo(objects.penalties());
        assertThat(lines.rejected())
                .extracting(RejectedInput::path)
                .containsExactly("line 4.ticket.reported", "line 6", "line 7");
        assertThat(lines.rejected().get(0).text().en()).startsWith("its zone is missing");
        assertThat(lines.rejected().get(2).text().en()).startsWith("the line is longer than 1048576 bytes");
    }
}
