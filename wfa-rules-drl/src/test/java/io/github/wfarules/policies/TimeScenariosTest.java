package io.github.wfarules.policies;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Language;
import io.github.wfarules.testing.PolicyCheck;
import io.github.wfarules.testing.ScenarioResult;
import io.github.wfarules.testing.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios on one ticket and on working time, which data answers and no rule. */
class TimeScenariosTest {
    private static final String LIGHT = """
            question: service-level
            scenarios:
              - name: A light that nobody handles
                date: 2025-06-02
                case:
                  ticket: { id: t1, service: street-light, reported: "2025-06-02T08:00+07:00" }
                  asOf: "2025-06-05T00:00+07:00"
            """;

    @TempDir
    private Path directory;

    private Path folder = Path.of("");

    @BeforeEach
    void city() throws IOException {
        folder = ExampleCity.copiedInto(directory);
    }

    @Test
    void a_deadline_is_the_same_instant_in_whatever_offset_it_is_written() throws IOException {
        write("light.yaml", LIGHT + """
                    expect:
                      outcome: MISSED
                      needs: [ ]
                      levels: { kota-contoh.light: MISSED }
                      due: { kota-contoh.light: "2025-06-03T01:00Z" }
                """);

        assertThat(Scenarios.in(folder).get(0).run()).hasSize(1).allMatch(ScenarioResult::passed);
    }

    @Test
    void a_failure_tells_the_deadline_in_the_zone_of_the_policy_and_how_the_ticket_stands() throws IOException {
        write("light.yaml", LIGHT + """
                    expect: { outcome: MET, due: { kota-contoh.light: "2025-06-03T08:01+07:00" } }
                """);

        ScenarioResult result = Scenarios.in(folder).get(0).run().get(0);

        assertThat(result.passed()).isFalse();
        assertThat(result.report().in(Language.ENGLISH))
                .contains(
                        "outcome: expected MET, got MISSED",
                        "`kota-contoh.light` is due: expected 2025-06-03T08:01+07:00, got 2025-06-03T08:00+07:00",
                        "kota-contoh.light: late by");
        assertThat(result.report().in(Language.INDONESIAN))
                .contains("tenggat `kota-contoh.light`", "TERLEWAT (MISSED)");
    }

    @Test
    void rows_of_a_table_ask_for_hours_and_deadlines_as_well() throws IOException {
        write("hours.yaml", "question: work-time\ntable: hours.csv\n");
        write("hours.csv", """
                name,date,unit,from,to,outcome,worked,needs
                A whole Monday,2025-06-23,,,,WORK,PT7H30M,[]
                The break is stated here,2025-06-23,,2025-06-23T07:30+07:00,2025-06-23T12:30+07:00,WORK,PT4H30M,
                A Sunday,2025-06-22,,,,NO_WORK,,
                No calendar,2024-06-24,,,,UNDETERMINED,PT0S..PT24H,calendar.2024
                """);
        write("lights.yaml", """
                question: service-level
                base: { ticket: { id: t1, service: street-light }, asOf: "2025-07-01T00:00+07:00" }
                table:
                  columns: [ date, ticket.reported, due.kota-contoh.light, levels.kota-contoh.light ]
                  rows: [ [ 2025-06-02, "2025-06-02T08:00+07:00", "2025-06-03T08:00+07:00", MISSED ] ]
                """);

        assertThat(Scenarios.in(folder).get(0).run()).hasSize(5).allMatch(ScenarioResult::passed);
    }

    @Test
    void what_comes_out_now_is_recorded_and_passes_when_it_is_kept() throws IOException {
        write("light.yaml", LIGHT);
        write("day.yaml", "question: work-time\nscenarios:\n  - { name: A Friday, date: 2025-06-20 }\n");

        Map<String, String> recorded = Scenarios.toRecord(folder).get(0).recorded();

        assertThat(recorded).containsOnlyKeys("service-level", "work-time");
        assertThat(recorded.get("service-level"))
                .contains("outcome: MISSED", "kota-contoh.light: 2025-06-03T08:00+07:00");
        assertThat(recorded.get("work-time")).contains("outcome: WORK", "worked: PT7H30M");
        write("light.yaml", recorded.get("service-level"));
        write("day.yaml", recorded.get("work-time"));
        assertThat(Scenarios.in(folder).get(0).run()).hasSize(2).allMatch(ScenarioResult::passed);
    }

    @Test
    void mistakes_are_told_with_their_lines() throws IOException {
        write("light.yaml", LIGHT + """
                    expect:
                      outcome: MISSED
                      because: [ kota-contoh.light ]
                      levels: { kota-contoh.ligth: MISSED }
                      due: { kota-contoh.light: 3 June }
                  - name: Handled twice
                    date: 2025-06-02
                    case:
                      ticket:
                        id: t2
                        service: street-light
                        reported: "2025-06-02T08:00+07:00"
                        events:
                          - { kind: HANDLED, at: "2025-06-02T09:00+07:00" }
                          - { kind: HANDLED, at: "2025-06-02T10:00+07:00" }
                      asOf: "2025-06-05T00:00+07:00"
                    expect: { outcome: MET }
                """);
        write("hours.yaml", """
                question: work-time
                scenarios:
                  - name: Backwards
                    date: 2025-06-23
                    case: { from: "2025-06-23T12:00+07:00", to: "2025-06-23T07:00+07:00" }
                    expect: { outcome: WORK }
                  - name: Only one end
                    date: 2025-06-23
                    case: { from: "2025-06-23T12:00+07:00" }
                    expect: { worked: half an hour }
                """);

        List<String> problems = PolicyCheck.all(folder).stream()
                .map(problem -> problem.render(Language.ENGLISH))
                .toList();

        assertThat(problems)
                .anyMatch(it -> it.startsWith("scenarios/hours.yaml:5:") && it.contains("to: before `from`"))
                .anyMatch(it -> it.startsWith("scenarios/hours.yaml:9:") && it.contains("say both `from` and `to`"))
                .anyMatch(it -> it.startsWith("scenarios/hours.yaml:10:") && it.contains("is no length of time"))
                .anyMatch(it -> it.startsWith("scenarios/light.yaml:10:") && it.contains("because"))
                .anyMatch(it -> it.startsWith("scenarios/light.yaml:11:") && it.contains("did you mean"))
                .anyMatch(it -> it.startsWith("scenarios/light.yaml:12:") && it.contains("is no deadline"))
                .anyMatch(it -> it.startsWith("scenarios/light.yaml:22:") && it.contains("handled already"));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve("scenarios").resolve(name), text);
    }
}
