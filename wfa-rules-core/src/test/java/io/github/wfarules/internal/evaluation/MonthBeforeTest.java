package io.github.wfarules.internal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.PolicyTexts;
import io.github.wfarules.facts.Attributes;
import io.github.wfarules.facts.Event;
import io.github.wfarules.facts.EventLog;
import io.github.wfarules.facts.Lapse;
import io.github.wfarules.internal.assembly.Library;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is owed for a month may come in the next one. */
class MonthBeforeTest {
    private static final LocalDate FIFTH = LocalDate.of(2026, 2, 5);
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 31);

    @TempDir
    private Path directory;

    private Law law;

    @BeforeEach
    void write() throws IOException {
        String rules = "";
        for (String counter : List.of("reports", "days", "happened", "lapses")) {
            rules += PolicyTexts.rule(counter, "violation", "counter(\"contoh." + counter + "\") > 0")
                    .replace("WorkModeCase", "ComplianceCase");
        }
        Path folder = PolicyTexts.write(directory, "", rules);
        Path policy = folder.resolve("policy.yaml");
        Files.writeString(
                policy,
                Files.readString(policy)
                                .replace("  parties:", "  events: { report: { title: { id: x, en: x } } }\n  parties:")
                        + "  event:\n    about: { type: date, title: { id: tentang, en: about } }\n");
        Files.writeString(folder.resolve("counters.yaml"), """
                contoh.reports: { title: { id: x, en: x }, measure: count, of: [ report ], by: about, per: previous-month }
                contoh.days: { title: { id: x, en: x }, measure: days, of: [ report ], by: about, per: previous-month }
                contoh.happened: { title: { id: x, en: x }, measure: count, of: [ report ], per: previous-month }
                contoh.lapses: { title: { id: x, en: x }, measure: violations, of: [ contoh.reports ], per: previous-month }
                """);
        law = new Library().with(List.of(directory)).draft("contoh").assemble().law();
    }

    private BigDecimal count(String counter, LocalDate date, Event... events) {
        EventLog log = EventLog.builder().events(List.of(events)).build();
        List<Lapse> lapses = List.of(
                new Lapse("contoh.reports", JANUARY.plusDays(1)),
                new Lapse("contoh.reports", JANUARY),
                new Lapse("contoh.reports", JANUARY.minusMonths(1)));
        return new Counters(law.chain(), date, log, lapses).value("contoh." + counter);
    }

    private static Event report(LocalDate on, LocalDate about) {
        Event report = Event.builder().code("report").on(on).build();
        return about == null
                ? report
                : report.toBuilder()
                        .attributes(Attributes.NONE.with("about", about))
                        .build();
    }

    @Test
    void a_report_counts_for_the_month_that_it_is_about() {
        Event january = report(LocalDate.of(2026, 2, 2), JANUARY);

        assertThat(count("reports", FIFTH, january)).isEqualByComparingTo("1");
        assertThat(count("days", FIFTH, january, january)).isEqualByComparingTo("1");
        assertThat(count("reports", FIFTH.plusMonths(1), january)).isEqualByComparingTo("0");
        assertThat(count("reports", FIFTH.minusDays(4), january))
                .as("not handed in yet")
                .isEqualByComparingTo("0");
    }

    @Test
    void a_report_about_nobody_knows_what_leaves_the_count_unknown() {
        assertThat(count("reports", FIFTH, report(JANUARY, null))).isNull();
        assertThat(count("reports", FIFTH, report(FIFTH.plusDays(1), null)))
                .as("it has not come yet")
                .isEqualByComparingTo("0");
    }

    @Test
    void without_such_a_field_the_day_on_which_it_happened_counts() {
        Event early = report(JANUARY, null);
        Event late = report(JANUARY.plusDays(1), null);

        assertThat(count("happened", FIFTH, early, late)).isEqualByComparingTo("1");
    }

    @Test
    void violations_of_the_month_before_are_those_of_its_days() {
        assertThat(count("lapses", FIFTH)).isEqualByComparingTo("1");
        assertThat(count("lapses", FIFTH.plusMonths(1))).isEqualByComparingTo("1");
    }
}
