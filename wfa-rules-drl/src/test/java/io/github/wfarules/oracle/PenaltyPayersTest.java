package io.github.wfarules.oracle;

import static io.github.wfarules.oracle.PenaltyCity.CITY;
import static io.github.wfarules.oracle.PenaltyCity.allowance;
import static io.github.wfarules.oracle.PenaltyCity.assigned;
import static io.github.wfarules.oracle.PenaltyCity.changed;
import static io.github.wfarules.oracle.PenaltyCity.june;
import static io.github.wfarules.oracle.PenaltyCity.light;
import static io.github.wfarules.oracle.PenaltyCity.lines;
import static io.github.wfarules.oracle.PenaltyCity.repaired;
import static io.github.wfarules.oracle.PenaltyCity.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Need;
import io.github.wfarules.Penalty;
import io.github.wfarules.PenaltyLine;
import io.github.wfarules.PenaltyLine.Status;
import io.github.wfarules.PenaltyOutcome;
import io.github.wfarules.PenaltyReport;
import io.github.wfarules.PenaltyRun;
import io.github.wfarules.Policy;
import io.github.wfarules.facts.Ticket;
import io.github.wfarules.facts.TicketEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who pays for a ticket that several answered for, together or one after another. */
class PenaltyPayersTest {
    private static final String SPLIT = "value: [ at-deadline ]";

    /** Due on 3 June at 08:00; handed over a day later, handled two days after the deadline. */
    private static final Ticket TAKEN_OVER =
            light("t1", "2025-06-02T08:00", assigned("2025-06-04T08:00", "e2"), repaired("2025-06-05T08:00"));

    private final PenaltyRun june = june();

    @TempDir
    private Path directory;

    private static PenaltyReport reportOfBoth(Policy policy, Ticket... tickets) {
        return report(policy, List.of(allowance("e1"), allowance("e2")), tickets);
    }

    @Test
    void those_who_answered_at_the_deadline_pay_in_equal_parts() {
        TicketEvent assigned = assigned("2025-06-02T20:00", "e2", "e3", "e4");
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
        TicketEvent assigned = assigned("2025-06-23T13:30", "e2");
        Ticket leak = light("t1", "2025-06-23T07:30", assigned, repaired("2025-06-24T09:00")).toBuilder()
                .service("water-leak")
                .build();
        june.add(allowance("e1")).add(allowance("e2")).add(leak);

        // Until the deadline at 08:00 the next day pass 6 hours for e1 and 18.5 for e2.
        assertThat(june.report().penalties())
                .extracting(penalty -> penalty.employee() + " " + penalty.sum())
                .containsExactly("e1 9795", "e2 30204");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            at-deadline           | e1 200000
            by-time               | e1 200000
            by-time-until-handled | e1 133333, e2 66666
            """)
    void who_takes_over_after_the_deadline_pays_only_where_the_time_until_handled_counts(String split, String sums)
            throws IOException {
        PenaltyReport report = reportOfBoth(changed(directory, SPLIT, "value: [ " + split + " ]"), TAKEN_OVER);

        assertThat(report.penalties())
                .extracting(penalty -> penalty.employee() + " " + penalty.sum())
                .containsExactly(sums.split(", "));
        assertThat(report.outcome()).isEqualTo(PenaltyOutcome.DEDUCTED);
    }

    @Test
    void where_the_policy_does_not_choose_between_spans_neither_officer_is_charged() throws IOException {
        Policy policy = changed(directory, SPLIT, "value: [ by-time, by-time-until-handled ]");

        PenaltyReport report = reportOfBoth(policy, TAKEN_OVER);

        assertThat(report.penalties()).extracting(Penalty::employee).containsExactly("e1", "e2");
        assertThat(lines(report)).allSatisfy(line -> {
            assertThat(line.status()).isEqualTo(Status.UNDETERMINED);
            assertThat(line.needs()).extracting(Need::name).containsExactly("kota-contoh.at-deadline");
        });
    }

    @Test
    void what_somebody_took_over_after_the_deadline_is_no_earlier_breach_of_theirs() throws IOException {
        Policy policy = changed(directory, "$case : BreachCase( breach.code == \"street-light-late\" )", """
                $case : BreachCase( breach.code == "street-light-late", earlierInMonth < 1 )""");
        Ticket own = light("t2", "2025-06-02T08:00", repaired("2025-06-05T08:00")).toBuilder()
                .responsible(List.of("e2"))
                .build();

        PenaltyReport report = reportOfBoth(policy, TAKEN_OVER, own);

        assertThat(lines(report)).extracting(PenaltyLine::source).containsExactly("t1", "t2");
        assertThat(report.penalties())
                .extracting(penalty -> penalty.employee() + " " + penalty.sum())
                .containsExactly("e1 200000", "e2 200000");
    }

    @Test
    void where_nobody_answered_until_the_deadline_who_took_over_is_not_charged_in_silence() throws IOException {
        Ticket ticket = TAKEN_OVER.toBuilder().responsible(List.of()).build();

        PenaltyReport report = report(CITY, List.of(allowance("e2")), ticket);

        assertThat(lines(report)).singleElement().satisfies(line -> {
            assertThat(line.status()).isEqualTo(Status.UNDETERMINED);
            assertThat(line.needs())
                    .extracting(need -> need.text().en())
                    .containsExactly("who pays where nobody answered for it until the deadline");
        });
    }
}
