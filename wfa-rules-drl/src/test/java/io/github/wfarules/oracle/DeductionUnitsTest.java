package io.github.wfarules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Penalty;
import io.github.wfarules.PenaltyLine;
import io.github.wfarules.PenaltyRun;
import io.github.wfarules.Policy;
import io.github.wfarules.WfaRules;
import io.github.wfarules.facts.Allowance;
import io.github.wfarules.facts.Breach;
import io.github.wfarules.facts.Ticket;
import io.github.wfarules.facts.TicketEvent;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a rate is multiplied by, and by what a table is read: by hand, in a city that differs in one word. */
class DeductionUnitsTest {
    private static final Path FOLDER = Path.of("src/test/resources/penalties/kota-contoh");
    private static final YearMonth JUNE = YearMonth.of(2025, 6);

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({
        "minute, started, 40,  40000",
        "hour,   started, 120, 2000",
        "hour,   started, 121, 3000",
        "hour,   whole,   179, 2000",
        "hour,   whole,   180, 3000",
        "day,    started, 16,  1000",
        "day,    whole,   1439, 0",
        "day,    whole,   1440, 1000",
        "day,    started, 1441, 2000"
    })
    void a_unit_that_has_begun_counts_whole_or_not_at_all_as_the_policy_says(
            String per, String units, int minutes, BigDecimal deducted) throws IOException {
        Policy city = with("per: minute\n    units: started", "per: " + per + "\n    units: " + units);

        assertThat(penalty(city, late("late-arrival", minutes, null)).deducted())
                .as("at Rp1.000 for each %s", per)
                .isEqualByComparingTo(deducted);
    }

    /** From 0 to 2 one per cent, from 2 to 8 two per cent, from 8 on four. */
    @ParameterizedTest
    @CsvSource({
        "minutes, 1,    ,  40000",
        "minutes, 2,    ,  80000",
        "minutes, 8,    ,  160000",
        "hours,   119,  ,  40000",
        "hours,   120,  ,  80000",
        "hours,   480,  ,  160000",
        "days,    2879, ,  40000",
        "days,    2880, ,  80000",
        "count,   600,  ,  40000",
        "count,   600,  2, 160000",
        "count,   600,  8, 1280000"
    })
    void a_table_is_read_by_how_late_or_by_how_often(String steps, int minutes, Integer count, BigDecimal deducted)
            throws IOException {
        Policy city = with("steps: hours", "steps: " + steps);

        assertThat(penalty(city, late("water-leak-late", minutes, count)).sum())
                .as("of Rp4.000.000, and so many times where a count is given")
                .isEqualByComparingTo(deducted);
    }

    /** Nobody says how many working hours are a day; taking 24 of them for one would let the late pay too little. */
    @ParameterizedTest
    @CsvSource({"hours, true", "days, false"})
    void days_of_lateness_are_not_guessed_on_a_clock_of_working_hours(String steps, boolean settled)
            throws IOException {
        Policy city = with("steps: hours", "steps: " + steps);
        Ticket repairedTwoDaysLater = Ticket.builder()
                .id("t1")
                .service("water-leak")
                .reported(Instant.parse("2025-06-10T01:00:00Z"))
                .responsible(List.of("e1"))
                .events(List.of(TicketEvent.builder()
                        .kind(TicketEvent.Kind.HANDLED)
                        .at(Instant.parse("2025-06-13T04:00:00Z"))
                        .handling("repaired")
                        .build()))
                .build();

        PenaltyLine line = penalties(city)
                .add(repairedTwoDaysLater)
                .report()
                .penalties()
                .get(0)
                .lines()
                .get(0);

        assertThat(line.amount() != null).as(line.toString()).isEqualTo(settled);
        assertThat(line.needs().stream().map(need -> need.text().en()))
                .filteredOn(need -> need.contains("how many working hours of lateness count as a day"))
                .hasSize(settled ? 0 : 1);
    }

    private static Breach late(String code, int minutes, Integer count) {
        return Breach.builder()
                .id("b1")
                .employee("e1")
                .code(code)
                .on(LocalDate.of(2025, 6, 10))
                .minutes(minutes)
                .count(count)
                .build();
    }

    private static Penalty penalty(Policy policy, Breach breach) {
        return penalties(policy).add(breach).report().penalties().get(0);
    }

    private static PenaltyRun penalties(Policy policy) {
        Allowance allowance = Allowance.builder()
                .employee("e1")
                .month(JUNE)
                .amount(new BigDecimal("4000000"))
                .build();
        return policy.penalties(JUNE, Instant.parse("2025-07-01T00:00:00Z")).add(allowance);
    }

    private Policy with(String from, String to) throws IOException {
        Path folder = directory.resolve("kota-contoh");
        Files.createDirectories(folder.resolve("rules"));
        for (String name : List.of("policy.yaml", "parameters.yaml", "services.yaml", "rules/deductions.drl")) {
            Files.writeString(
                    folder.resolve(name), Files.readString(FOLDER.resolve(name)).replace(from, to));
        }
        return WfaRules.withFolder(folder).policy("kota-contoh");
    }
}
