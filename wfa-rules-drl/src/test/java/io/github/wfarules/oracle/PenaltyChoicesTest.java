package io.github.wfarules.oracle;

import static io.github.wfarules.oracle.PenaltyCity.CITY;
import static io.github.wfarules.oracle.PenaltyCity.END_OF_JUNE;
import static io.github.wfarules.oracle.PenaltyCity.JUNE;
import static io.github.wfarules.oracle.PenaltyCity.allowance;
import static io.github.wfarules.oracle.PenaltyCity.allowanceInParts;
import static io.github.wfarules.oracle.PenaltyCity.breach;
import static io.github.wfarules.oracle.PenaltyCity.changed;
import static io.github.wfarules.oracle.PenaltyCity.light;
import static io.github.wfarules.oracle.PenaltyCity.lines;
import static io.github.wfarules.oracle.PenaltyCity.repaired;
import static io.github.wfarules.oracle.PenaltyCity.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Need;
import io.github.wfarules.Penalty;
import io.github.wfarules.PenaltyLine;
import io.github.wfarules.PenaltyReport;
import io.github.wfarules.Policy;
import io.github.wfarules.facts.Allowance;
import io.github.wfarules.facts.AllowancePart;
import io.github.wfarules.facts.Breach;
import io.github.wfarules.facts.PenaltyMonth;
import io.github.wfarules.facts.Ticket;
import io.github.wfarules.testing.ScenarioResult;
import io.github.wfarules.testing.Scenarios;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a policy chooses: of what the cap of the month is, and where a row ends; and how a failed scenario shows it. */
class PenaltyChoicesTest {
    @TempDir
    private Path directory;

    @Test
    void the_cap_of_the_month_may_be_of_a_part() throws IOException {
        Policy policy = changed(
                directory,
                "monthly-cap: kota-contoh.monthly-cap",
                "monthly-cap: { cap: kota-contoh.monthly-cap, part: performance }");
        Ticket[] late = {
            light("t1", "2025-06-02T08:00", repaired("2025-06-05T08:00")),
            light("t2", "2025-06-02T08:00", repaired("2025-06-05T08:00"))
        };
        Allowance known = allowanceInParts("e1", new AllowancePart("performance", new BigDecimal("2400000")));

        Penalty penalty = report(policy, List.of(known), late).penalties().get(0);
        assertThat(penalty.cap()).isEqualByComparingTo("240000");
        assertThat(penalty.deducted()).isEqualByComparingTo("240000");
        assertThat(penalty.complete()).isTrue();

        Penalty unknown = report(policy, List.of(allowanceInParts("e1")), late)
                .penalties()
                .get(0);
        assertThat(unknown.complete()).as("the part was not supplied").isFalse();
        assertThat(unknown.cap()).isNull();
        assertThat(unknown.summary().id())
                .isEqualTo("jumlah Rp400.000; batas sebulan bergantung pada Bagian kinerja, yang tidak disebutkan, jadi"
                        + " potongan dapat lebih kecil; dibayarkan Rp4.000.000 − Rp400.000 = Rp3.600.000");
    }

    @ParameterizedTest
    @CsvSource({"illustrative: true, true", "basis: perwali-1-2025, false"})
    void a_cap_that_no_instrument_gives_makes_the_month_an_example(String by, boolean illustrative) throws IOException {
        Policy policy = changed(
                directory,
                "en: Cap of the month }, values: [ { value: 10, basis: perwali-1-2025 } ]",
                "en: Cap of the month }, values: [ { value: 10, " + by + " } ]");
        Ticket late = light("t1", "2025-06-02T08:00", repaired("2025-06-05T08:00"));

        Penalty penalty =
                report(policy, List.of(allowance("e1")), late).penalties().get(0);

        assertThat(penalty.cap()).isEqualByComparingTo("400000");
        assertThat(penalty.lines()).extracting(PenaltyLine::illustrative).containsOnly(false);
        assertThat(penalty.illustrative()).isEqualTo(illustrative);
    }

    @Test
    void an_allowance_of_another_month_is_none_of_this_one() throws IOException {
        Ticket late = light("t1", "2025-06-02T08:00", repaired("2025-06-05T08:00"));
        Allowance ofJuly = new Allowance("e1", JUNE.plusMonths(1), new BigDecimal("4000000"), null, List.of());

        Penalty penalty = report(CITY, List.of(ofJuly), late).penalties().get(0);

        assertThat(penalty.allowance()).isNull();
        assertThat(penalty.lines())
                .flatExtracting(PenaltyLine::needs)
                .extracting(Need::name)
                .containsExactly("allowance.amount");
        assertThat(report(CITY, List.of(ofJuly, allowance("e1")), late).rejected())
                .isEmpty();
    }

    @Test
    void where_no_cap_is_stated_no_more_than_the_allowance_is_deducted() throws IOException {
        Policy policy = changed(
                directory,
                "en: Cap of the month }, values: [ { value: 10,",
                "en: Cap of the month }, values: [ { value: 10, from: 2026-01-01,");
        Ticket[] late = IntStream.rangeClosed(1, 21)
                .mapToObj(number -> light("t" + number, "2025-06-02T08:00", repaired("2025-06-05T08:00")))
                .toArray(Ticket[]::new);

        Penalty penalty =
                report(policy, List.of(allowance("e1")), late).penalties().get(0);

        assertThat(penalty.sum()).isEqualByComparingTo("4200000");
        assertThat(penalty.cap()).isNull();
        assertThat(penalty.deducted()).isEqualByComparingTo("4000000");
        assertThat(penalty.payable()).isEqualByComparingTo("0");
        assertThat(penalty.summary().id())
                .isEqualTo("jumlah Rp4.200.000; tidak lebih dari tunjangan Rp4.000.000; dibayarkan Rp4.000.000 −"
                        + " Rp4.000.000 = Rp0");
        assertThat(penalty.summary().en())
                .isEqualTo("sum Rp4.200.000; no more than the allowance Rp4.000.000; to pay Rp4.000.000 − Rp4.000.000 ="
                        + " Rp0");
    }

    @ParameterizedTest
    @CsvSource({"2025-06-24T10:00:00, 1", "2025-06-24T10:00:01, 2", "2025-06-24T09:59:59, 1"})
    void a_row_through_two_hours_ends_with_the_second_hour(String handled, int percent) throws IOException {
        // Monday 07:30 plus eight working hours: Tuesday 08:00.
        Ticket leak = light("t1", "2025-06-23T07:30", repaired(handled)).toBuilder()
                .service("water-leak")
                .build();
        Policy policy = changed(directory, "{ from: 0, to: 2, value: 1 }", "{ from: 0, through: 2, value: 1 }");

        PenaltyReport report = report(policy, List.of(allowance("e1")), leak);

        assertThat(report.penalties().get(0).sum()).isEqualByComparingTo(BigDecimal.valueOf(percent * 40_000L));
    }

    @Test
    void a_scenario_that_fails_shows_how_it_was_computed() throws IOException {
        changed(directory, "", ""); // a copy, to which the scenario is added
        Path scenarios = Files.createDirectories(directory.resolve("kota-contoh/scenarios"));
        Files.writeString(scenarios.resolve("penalty.yaml"), """
                question: penalty
                base: { asOf: "2025-07-01T00:00+07:00", allowances: [ { employee: e1, month: 2025-06, amount: 4000000 } ] }
                scenarios:
                  - name: A light
                    date: 2025-06-03
                    case:
                      tickets:
                        - { id: t0, service: street-light, reported: "2024-12-31T08:00+07:00", responsible: [ e1 ] }
                        - { id: t1, service: street-light, reported: "2025-06-02T08:00+07:00", responsible: [ e1 ],
                            events: [ { kind: HANDLED, handling: repaired, at: "2025-06-03T09:00+07:00" } ] }
                      breaches: [ { id: b1, code: absence, on: 2025-06-03 } ]
                    expect: { deducted: { e1: 100000 } }
                """);

        ScenarioResult result =
                Scenarios.in(directory.resolve("kota-contoh")).get(0).run().get(0);

        assertThat(result.passed()).isFalse();
        assertThat(result.report().en())
                .contains("deducted from `e1`: expected 100000, got 200000")
                .contains("\n  e1, t1, 2025-06-03: 5 % × Rp4.000.000 = Rp200.000 (kota-contoh.light)")
                .contains("\n  e1: sum Rp200.000; to pay Rp4.000.000 − Rp200.000 = Rp3.800.000")
                .contains("\n  t0: no deadline: reported on 2024-12-31, before 2025-01-02:")
                .contains("\n  unusable: breaches[0].employee: nobody is named who answers for it");
        assertThat(result.report().id())
                .contains("diputuskan untuk 2025-06: DIPOTONG (DEDUCTED)", "\n  tidak terpakai: breaches[0].employee:");
    }

    @Test
    void a_rate_by_minutes_of_other_breaches_ends_with_the_row_too() throws IOException {
        Policy policy = changed(
                directory,
                "{ from: 1, to: 2, value: 0 }, { from: 2, to: 4, value: 1 }",
                "{ from: 1, through: 1, value: 0 }, { from: 1, through: 3, value: 1 }");
        List<Breach> breaches = Stream.of(10, 11)
                .map(day -> breach("presence-entry-missed", "2025-06-" + day).build())
                .toList();

        PenaltyReport report =
                policy.penalize(new PenaltyMonth(JUNE, END_OF_JUNE, List.of(), breaches, List.of(allowance("e1"))));

        assertThat(lines(report))
                .extracting(line -> line.amount().intValueExact())
                .containsExactly(0, 40_000);
    }
}
