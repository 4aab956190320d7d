package io.github.wfarules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareCommandTest {
    private static final Run EVERYTHING = Run.wfa("compare", "--json");

    @TempDir
    private Path folder;

    /** The answers of the shipped people on 25 March 2025, as the law gives them; the reasons are tested with the policies. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Staff of Diskominfo (60 staff)    | PERMITTED 3     | PERMITTED 12 | DENIED
            Clerk of the population office    | PERMITTED 2     | PERMITTED 4  | DENIED
            Ward nurse                        | DENIED          | DENIED       | DENIED
            Hospital administrator            | DENIED          | PERMITTED 20 | DENIED
            Teacher                           | DENIED          | PERMITTED    | DENIED
            Head of Diskominfo                | UNDETERMINED    | DENIED       | DENIED
            under examination for discipline  | DENIED          | DENIED       | DENIED
            discipline unknown                | UNDETERMINED    | UNDETERMINED | DENIED
            new in the post                   | DENIED          | DENIED       | DENIED
            """)
    void shows_who_may_in_the_days_before_idulfitri(String person, String city, String regency, String batu) {
        for (String day : List.of("2025-03-24", "2025-03-25", "2025-03-26", "2025-03-27")) {
            assertThat(answers(person, day)).containsExactly(city, regency, batu);
        }
        assertThat(answers(person, "2025-03-28")).containsOnly("NOT_APPLICABLE");
    }

    private static List<String> answers(String person, String day) {
        return EVERYTHING.lines().stream()
                .filter(line ->
                        line.substring(0, line.indexOf("},\"decision\"")).contains(person))
                .filter(line -> line.contains("\"date\":\"" + day + "\",\"policy\""))
                .map(CompareCommandTest::answer)
                .toList();
    }

    private static String answer(String line) {
        String outcome = line.replaceFirst(".*\"decision\":\\{\"outcome\":\"([A-Z_]+)\".*", "$1");
        boolean limited = outcome.equals("PERMITTED") && line.contains("\"atMost\":");
        return outcome + (limited ? line.replaceFirst(".*\"atMost\":([0-9]+).*", " $1") : "");
    }

    @Test
    void puts_days_that_do_not_differ_into_one_table_that_fits_the_page() {
        Run run = Run.wfa("compare");

        assertThat(run.code()).isZero();
        assertThat(run.lines())
                .contains(
                        "24-27 March 2025",
                        "28 March 2025, the same for all: NOT APPLICABLE: Not a working day. Joint leave.")
                .allMatch(line -> line.length() <= 120);
        assertThat(run.out()).containsOnlyOnce("Malang City ").containsOnlyOnce("Head of Diskominfo");
    }

    @Test
    void speaks_indonesian_when_asked() {
        assertThat(Run.wfa("compare", "--lang", "id").out())
                .contains("24-27 Maret 2025", "Kepala Diskominfo", "TIDAK DAPAT", "Bukan hari kerja.");
    }

    @Test
    void gives_every_reason_of_one_cell() {
        Run run = Run.wfa("compare", "--why", "nurse", "--policy", "kota-malang", "--date", "2025-03-25");

        assertThat(run.out())
                .startsWith("Ward nurse of the hospital, Malang City\nDENIED")
                .contains(
                        "kota-malang.other-units-as-usual [1]",
                        "national.se-2-2025-tasks-face-to-face [2]",
                        "tasks.minimalFaceToFace: false",
                        "[1] Circular of the Mayor of Malang 8/2025, date not stated");
    }

    @Test
    void names_the_people_where_nobody_is_called_so() {
        Run run = Run.wfa("compare", "--why", "dentist");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("wfa: nobody is called `dentist`; there are: Staff of Diskominfo");
    }

    @Test
    void compares_people_of_ones_own() throws IOException {
        Path people = people("""
                base:
                  employee: { id: e1, discipline: NONE, newInPost: false }
                  workUnit: { id: diskominfo, headcount: 10 }
                  request: { mode: WFA }
                people:
                  - name: One with a past
                    case: { employee: { discipline: SERVING } }
                  - name: One without
                """);

        Run run = Run.wfa("compare", "-p", "kab-malang,35.77", "-d", "2025-03-25..2025-03-26", people.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("25-26 March 2025", "Malang Regency", "Madiun", "One with a past", "One without");
    }

    @Test
    void null_makes_a_field_unknown() throws IOException {
        Path people = people("""
                base: { employee: { id: e1, discipline: NONE }, workUnit: { id: rsud }, request: { mode: WFA } }
                people: [ { name: A, case: { employee: { discipline: null } } } ]
                """);

        assertThat(Run.wfa("compare", "-p", "national", "-d", "2025-06-23", people.toString())
                        .out())
                .contains("not known: whether the employee is serving");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            people: [ { nam: A } ]                                         | people[0].nam: no such key; there are: `case`, `name`
            persons: []                                                    | persons: no such key
            people: [ { name: A, case: { employee: { id: 7 } } } ]         | `A`: employee.id:
            people: [                                                      | not valid YAML
            people: no                                                     | people: has to be a list
            1: 2                                                           | has to be a mapping
            people: [ { name: A, case: &a { employee: *a } } ]             | people[0].case: holds itself
            """)
    void a_mistake_in_the_file_is_one_sentence_with_its_place(String yaml, String sentence) throws IOException {
        Run run = Run.wfa(
                "compare", "-p", "national", "-d", "2025-03-25", people(yaml).toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(sentence).hasLineCount(1);
    }

    @Test
    void days_are_dates_in_their_order() {
        assertThat(Run.wfa("compare", "-d", "25-03-2025").err()).contains("`25-03-2025` is not a date");
        assertThat(Run.wfa("compare", "-d", "2025-03-28..2025-03-24").code()).isEqualTo(2);
    }

    @Test
    void more_policies_than_fit_side_by_side_stand_below_each_other() {
        String all = "national,kota-malang,kab-malang,kota-batu,kota-madiun";

        Run run = Run.wfa("compare", "-p", all, "-d", "2025-03-25", "--why", "Teacher", "--json");
        Run table = Run.wfa("compare", "-p", all, "-d", "2025-03-25");

        assertThat(run.lines()).hasSize(all.split(",").length);
        assertThat(table.lines()).allMatch(line -> line.length() <= 120);
        assertThat(Arrays.stream(table.out().split("\n")).filter(line -> line.startsWith("Teacher")))
                .as("one part of the table for each set of columns")
                .hasSize(2);
    }

    private Path people(String yaml) throws IOException {
        return Files.writeString(folder.resolve("people.yaml"), yaml);
    }
}
