package io.github.wfarules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Penalty;
import io.github.wfarules.PenaltyReport;
import io.github.wfarules.PenaltyRun;
import io.github.wfarules.Policy;
import io.github.wfarules.WfaRules;
import io.github.wfarules.facts.Allowance;
import io.github.wfarules.facts.Breach;
import io.github.wfarules.facts.Ticket;
import io.github.wfarules.facts.TicketEvent;
import io.github.wfarules.facts.TicketEvent.Kind;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PenaltyPropertiesTest {
    private static final Policy CITY =
            WfaRules.withFolder(Path.of("src/test/resources/penalties")).policy("kota-contoh");
    private static final int RUNS = Boolean.getBoolean("wfarules.long") ? 20_000 : 300;
    private static final Instant START = Instant.parse("2025-05-01T00:00:00Z");
    private static final Instant END = Instant.parse("2025-12-31T00:00:00Z");
    private static final List<String> CODES =
            List.of("late-arrival", "absence", "presence-entry-missed", "report-not-handed-in");

    private final Random random = new Random(11);

    private Allowance allowance(String employee, YearMonth month) {
        return Allowance.builder()
                .employee(employee)
                .month(month)
                .amount(BigDecimal.valueOf(random.nextInt(9_000_000)))
                .build();
    }

    private Instant anytime() {
        return START.plusSeconds(random.nextInt(60 * 24 * 3600));
    }

    private Ticket ticket(int number) {
        Instant reported = anytime();
        List<TicketEvent> events = new ArrayList<>();
        Instant at = reported.plusSeconds(random.nextInt(40 * 3600));
        if (random.nextBoolean()) {
            events.add(TicketEvent.builder()
                    .kind(Kind.PAUSED)
                    .at(at)
                    .reason(random.nextBoolean() ? "waiting-utility" : "waiting-material")
                    .build());
            at = at.plusSeconds(random.nextInt(90 * 3600));
            events.add(TicketEvent.of(Kind.RESUMED, at));
        }
        if (random.nextInt(4) > 0) {
            at = at.plusSeconds(random.nextInt(60 * 3600));
            events.add(TicketEvent.builder()
                    .kind(Kind.HANDLED)
                    .at(at)
                    .handling("repaired")
                    .build());
        }
        return Ticket.builder()
                .id("t" + number)
                .service(random.nextBoolean() ? "street-light" : "water-leak")
                .reported(reported)
                .responsible(List.of("e" + random.nextInt(3)))
                .events(events)
                .build();
    }

    private Breach breach(int number) {
        return Breach.builder()
                .id("b" + number)
                .employee("e" + random.nextInt(3))
                .code(CODES.get(random.nextInt(CODES.size())))
                .on(LocalDate.of(2025, 5, 1).plusDays(random.nextInt(61)))
                .minutes(random.nextInt(200))
                .severity(random.nextBoolean() ? "minor" : "serious")
                .build();
    }

    @Test
    void a_deduction_is_never_negative_nor_more_than_cap_and_allowance() {
        int deducted = 0;
        for (int run = 0; run < RUNS; run++) {
            YearMonth month = YearMonth.of(2025, 5 + random.nextInt(2));
            PenaltyRun penalties = CITY.penalties(month, END);
            for (int i = 0; i < 6; i++) {
                penalties.add(ticket(i)).add(breach(i));
            }
            for (int i = 0; i < 3; i++) {
                penalties.add(allowance("e" + i, month));
            }
            PenaltyReport report = penalties.report();

            for (Penalty penalty : report.penalties()) {
                assertThat(penalty.deducted()).isBetween(BigDecimal.ZERO, penalty.cap());
                assertThat(penalty.payable())
                        .isEqualByComparingTo(penalty.allowance().subtract(penalty.deducted()));
                assertThat(penalty.payable().signum()).isNotNegative();
                assertThat(penalty.deducted()).isLessThanOrEqualTo(penalty.sum());
                assertThat(penalty.deducted().scale()).as("whole rupiah").isLessThanOrEqualTo(0);
                penalty.lines().stream()
                        .filter(line -> line.amount() != null)
                        .forEach(line -> assertThat(line.amount().signum()).isNotNegative());
                deducted += penalty.deducted().signum();
            }
            assertThat(report.rejected()).isEmpty();
        }
        assertThat(deducted).as("not all of it zero").isGreaterThan(RUNS);
    }

    @Test
    void a_ticket_that_is_handled_later_never_costs_less() {
        int dearer = 0;
        for (int run = 0; run < RUNS; run++) {
            Ticket open = ticket(run);
            List<TicketEvent> before = open.events().stream()
                    .filter(event -> event.kind() != Kind.HANDLED)
                    .toList();
            Instant last = before.isEmpty()
                    ? open.reported()
                    : before.get(before.size() - 1).at();
            BigDecimal least = BigDecimal.ZERO;
            Duration after = Duration.ZERO;
            for (int step = 0; step < 8; step++) {
                after = after.plusSeconds(random.nextInt(20 * 3600));
                List<TicketEvent> events = new ArrayList<>(before);
                events.add(TicketEvent.builder()
                        .kind(Kind.HANDLED)
                        .at(last.plus(after))
                        .handling("repaired")
                        .build());
                BigDecimal cost = cost(open.toBuilder().events(events).build());
                assertThat(cost).as("%s, %s later", open.id(), after).isGreaterThanOrEqualTo(least);
                dearer += cost.compareTo(least);
                least = cost;
            }
        }
        assertThat(dearer).as("times that it cost more").isGreaterThan(RUNS / 2);
    }

    /** Summed over the months. */
    private static BigDecimal cost(Ticket ticket) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int number = 5; number <= 8; number++) {
            YearMonth month = YearMonth.of(2025, number);
            PenaltyRun run = CITY.penalties(month, END).add(ticket);
            for (int employee = 0; employee < 3; employee++) {
                run.add(Allowance.builder()
                        .employee("e" + employee)
                        .month(month)
                        .amount(new BigDecimal("4000000"))
                        .build());
            }
            for (Penalty penalty : run.report().penalties()) {
                sum = sum.add(penalty.deducted());
            }
        }
        return sum;
    }
}
