package io.github.wfarules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Penalty;
import io.github.wfarules.PenaltyLine;
import io.github.wfarules.Policy;
import io.github.wfarules.WfaRules;
import io.github.wfarules.facts.Allowance;
import io.github.wfarules.facts.AllowancePart;
import io.github.wfarules.facts.Breach;
import io.github.wfarules.facts.PenaltyMonth;
import io.github.wfarules.facts.Ticket;
import io.github.wfarules.facts.TicketEvent;
import io.github.wfarules.facts.TicketEvent.Kind;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is changed in one place changes the lines that depend on it, and no others. */
class PenaltyChangesTest {
    private static final Path FOLDER = Path.of("src/test/resources/penalties/kota-contoh");
    private static final YearMonth JUNE = YearMonth.of(2025, 6);

    @TempDir
    private Path directory;

    private static Instant wib(String local) {
        return Instant.parse(local + ":00+07:00");
    }

    private static Ticket ticket(String id, String service, String reported, String resumed, String handled) {
        return Ticket.builder()
                .id(id)
                .service(service)
                .reported(wib(reported))
                .responsible(List.of("e1"))
                .events(List.of(
                        TicketEvent.builder()
                                .kind(Kind.PAUSED)
                                .at(wib(reported))
                                .reason("waiting-utility")
                                .build(),
                        TicketEvent.of(Kind.RESUMED, wib(resumed)),
                        TicketEvent.builder()
                                .kind(Kind.HANDLED)
                                .at(wib(handled))
                                .handling("repaired")
                                .build()))
                .build();
    }

    private static PenaltyMonth month(String resumed) {
        Allowance allowance = Allowance.builder()
                .employee("e1")
                .month(JUNE)
                .amount(new BigDecimal("4000000"))
                .parts(List.of(new AllowancePart("attendance", new BigDecimal("1600000"))))
                .build();
        Breach.Builder breach = Breach.builder().employee("e1").on(LocalDate.of(2025, 6, 10));
        return new PenaltyMonth(
                JUNE,
                wib("2025-07-01T00:00"),
                List.of(
                        ticket("light-1", "street-light", "2025-06-02T08:00", resumed, "2025-06-05T08:00"),
                        ticket("light-2", "street-light", "2025-06-03T08:00", "2025-06-03T09:00", "2025-06-05T08:00"),
                        ticket("leak", "water-leak", "2025-06-23T07:30", "2025-06-23T07:30", "2025-06-25T08:59")),
                List.of(
                        breach.id("late").code("late-arrival").minutes(40).build(),
                        breach.id("absence").code("absence").minutes(null).build()),
                List.of(allowance));
    }

    private Map<String, PenaltyLine> lines(String file, String from, String to, PenaltyMonth month) throws IOException {
        Path folder = Files.createTempDirectory(directory, "made").resolve("kota-contoh");
        Files.createDirectories(folder.resolve("rules"));
        for (String name : List.of("policy.yaml", "parameters.yaml", "services.yaml", "rules/deductions.drl")) {
            String text = Files.readString(FOLDER.resolve(name));
            assertThat(!name.equals(file) || text.contains(from)).as(from).isTrue();
            Files.writeString(folder.resolve(name), name.equals(file) ? text.replace(from, to) : text);
        }
        if (file.equals("calendar.yaml")) {
            Files.writeString(folder.resolve(file), to);
        }
        Policy policy = WfaRules.withFolder(folder).policy("kota-contoh");
        Penalty penalty = policy.penalize(month).penalties().get(0);
        Map<String, PenaltyLine> lines = new TreeMap<>();
        penalty.lines().forEach(line -> lines.put(line.source(), line));
        assertThat(lines).containsOnlyKeys("light-1", "light-2", "leak", "late", "absence");
        return lines;
    }

    private Set<String> changed(Map<String, PenaltyLine> after) throws IOException {
        Map<String, PenaltyLine> before = lines("", "", "", month("2025-06-02T20:00"));
        Set<String> changed = new TreeSet<>();
        before.forEach((source, line) -> {
            if (!line.equals(after.get(source))) {
                changed.add(source);
            }
        });
        return changed;
    }

    @Test
    void a_pause_changes_the_line_of_its_ticket() throws IOException {
        assertThat(changed(lines("", "", "", month("2025-06-02T21:00")))).containsExactly("light-1");
    }

    @Test
    void a_rate_changes_the_lines_that_it_is_the_rate_of() throws IOException {
        Map<String, PenaltyLine> after =
                lines("parameters.yaml", "value: 5, ", "value: 4, ", month("2025-06-02T20:00"));

        assertThat(changed(after)).containsExactly("light-1", "light-2");
        assertThat(after.get("light-1").amount()).isEqualByComparingTo("160000");
    }

    @Test
    void a_holiday_changes_what_is_counted_in_working_hours() throws IOException {
        String holiday = "days: [ { date: 2025-06-24, kind: holiday, title: { id: HUT, en: Founding day },"
                + " basis: perwali-1-2025 } ]\n";
        Map<String, PenaltyLine> after = lines("calendar.yaml", "", holiday, month("2025-06-02T20:00"));

        assertThat(changed(after)).containsExactly("leak");
        assertThat(after.get("leak").amount()).as("59 minutes late").isEqualByComparingTo("40000");
        assertThat(after.get("leak").on()).isEqualTo("2025-06-25");
    }
}
