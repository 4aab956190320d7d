package io.github.wfarules.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.wfarules.Language;
import io.github.wfarules.PolicyTexts;
import io.github.wfarules.facts.Case;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios one row each, in YAML and as spreadsheets write them. */
class ScenarioTableTest {
    private static final String BASE = """
            base:
              employee: { id: e1, discipline: NONE }
              workUnit: { id: u1, headcount: 60 }
              request: { mode: WFA }
            """;
    private static final String CSV = """
            # three rows; the second leaves the base as it is
            name,date,employee.id,employee.discipline,workUnit.headcount,outcome,because,not,needs
            A disciplined person may not,2025-01-02,007,SERVING,,DENIED,contoh.denies contoh.opens,,[]
            "Anybody else, however, may",2025-01-02,,,5,PERMITTED,,contoh.denies,
            Who knows,2025-01-02,,null,,UNDETERMINED,,,employee.discipline
            """;

    @TempDir
    private Path directory;

    private Path folder = Path.of("");

    @BeforeEach
    void policy() throws IOException {
        folder = PolicyTexts.write(
                directory,
                "",
                PolicyTexts.rule("opens", "opens", "request.mode != WorkMode.WFO"),
                PolicyTexts.rule("applies", "applies", "request.mode != WorkMode.WFO"),
                PolicyTexts.rule("denies", "denies", "employee.discipline == Discipline.SERVING"));
        Files.createDirectories(folder.resolve("scenarios"));
    }

    @Test
    void a_row_is_a_scenario() throws IOException {
        write("table.yaml", BASE + "table: table.csv\n");
        write("table.csv", CSV);

        List<Scenario> scenarios = Scenarios.in(folder).get(0).all();

        assertThat(scenarios)
                .extracting(Scenario::name, Scenario::file, Scenario::line)
                .containsExactly(
                        tuple("A disciplined person may not", "scenarios/table.csv", 3),
                        tuple("Anybody else, however, may", "scenarios/table.csv", 4),
                        tuple("Who knows", "scenarios/table.csv", 5));
        assertThat(scenarios.get(0).source().toString()).endsWith("/scenarios/table.csv?line=3");
        assertThat(((Case) scenarios.get(0).facts()).employee().id()).isEqualTo("007");
        assertThat(((Case) scenarios.get(0).facts()).workUnit().headcount()).isEqualTo(60);
        assertThat(((Case) scenarios.get(1).facts()).workUnit().headcount()).isEqualTo(5);
        assertThat(((Case) scenarios.get(2).facts()).employee().discipline()).isNull();
        assertThat(scenarios.get(0).expected().needs()).isEmpty();
        assertThat(scenarios.get(1).expected().needs()).isNull();
        assertThat(Scenarios.in(folder).get(0).run()).isNotEmpty().allMatch(ScenarioResult::passed);
    }

    @Test
    void semicolons_separate_as_well() throws IOException {
        write("table.yaml", BASE + "table: table.csv\n");
        write("table.csv", "date;employee.discipline;outcome;because\r\n2025-01-02;SERVING;DENIED;contoh.denies\r\n");

        Scenarios scenarios = Scenarios.in(folder).get(0);

        assertThat(scenarios.all()).extracting(Scenario::name).containsExactly("2025-01-02, SERVING");
        assertThat(scenarios.run()).isNotEmpty().allMatch(ScenarioResult::passed);
    }

    @Test
    void a_table_stands_in_yaml_as_well() throws IOException {
        write("table.yaml", BASE + """
                table:
                  columns: [ name, date, employee.discipline, outcome, because, exactly ]
                  rows:
                    - [ May not, 2025-01-02, SERVING, DENIED, [ contoh.denies, contoh.opens, contoh.applies ], true ]
                    - [ May, 2025-01-02, "", PERMITTED, contoh.opens contoh.applies, true ]
                """);

        Scenarios scenarios = Scenarios.in(folder).get(0);

        assertThat(scenarios.all()).extracting(Scenario::line).containsExactly(8, 9);
        assertThat(scenarios.run()).isNotEmpty().allMatch(ScenarioResult::passed);
    }

    @Test
    void a_mistake_is_told_with_its_line() throws IOException {
        write("table.yaml", BASE + "table: table.csv\n");
        write(
                "table.csv",
                CSV.replace("SERVING", "SERVIN")
                                .replace("contoh.denies contoh.opens", "contoh.denise contoh.opens")
                                .replace("PERMITTED,,contoh.denies", "PERMITED,,contoh.denies")
                                .replace("Who knows,2025-01-02,", "Who knows,2025-13-02,")
                        + "Too short,2025-01-02\n");

        assertThat(problems())
                .containsExactly(
                        "scenarios/table.csv:3: case: employee.discipline: must be one of NONE, IN_PROCESS, SERVING",
                        "scenarios/table.csv:3: there is no rule `contoh.denise`; did you mean `contoh.denies`?",
                        "scenarios/table.csv:4: `PERMITED` is not known here; did you mean `PERMITTED`?",
                        "scenarios/table.csv:5: there is no day `2025-13-02` in the calendar",
                        "scenarios/table.csv:6: this row has 2 cells, the heads are 9; fill it up or remove what is too"
                                + " many (a cell with a comma goes between quotation marks)");
    }

    @Test
    void a_column_that_is_no_fact_is_told() throws IOException {
        write("table.yaml", BASE + "table: table.csv\n");
        write("table.csv", "date,workUnit.hedcount,outcome\n2025-01-02,5,PERMITTED\n");

        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("scenarios/table.csv:2: case: workUnit.hedcount: ");
    }

    @Test
    void a_table_that_nobody_names_is_told_and_one_that_is_not_there() throws IOException {
        write("table.csv", CSV);
        write("other.yaml", BASE + "table: tabel.csv\n");

        assertThat(problems())
                .containsExactly(
                        "scenarios/other.yaml:5:8: there is no file scenarios/tabel.csv; there are: table.csv",
                        "scenarios/table.csv: this table is not run; write `table: table.csv` in a YAML file beside it");
    }

    private List<String> problems() {
        return PolicyCheck.all(folder).stream()
                .map(problem ->
                        problem.render(Language.ENGLISH).lines().findFirst().orElse(""))
                .toList();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve("scenarios").resolve(name), text);
    }
}
