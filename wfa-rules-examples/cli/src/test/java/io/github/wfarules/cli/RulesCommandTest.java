package io.github.wfarules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** {@code wfa rules}: the rules of a policy on a day, each with its layer and its source. */
class RulesCommandTest extends ExampleCityFolder {
    @Test
    void the_rules_of_a_folder_are_shown_with_the_layer_and_the_source_of_each() {
        Run run = Run.wfa("rules", "--policy", folder.toString(), "--date", "2025-05-05");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("Example City (kota-contoh), version 1; layers: national, kota-contoh; 5 May 2025\n")
                .contains("kota-contoh.no-heads: Heads work from the office.")
                .contains("from 5 May 2025; kota-contoh: Example Circular, 2 May 2025")
                .contains("national.max-flexible-days-per-week = 2");
        assertThat(run.lines()).allMatch(line -> line.length() <= 120);
    }

    @Test
    void what_a_layer_changed_is_shown_first() throws IOException {
        write("parameters.yaml", """
                national.max-flexible-days-per-week:
                  values:
                    - { value: 1, basis: se-contoh }
                """);

        Run english = Run.wfa("rules", "--policy", folder.toString(), "--date", "2025-05-05");
        Run indonesian = Run.wfa("rules", "--policy", folder.toString(), "--lang", "id");

        assertThat(english.out()).contains("""

                WHAT KOTA-CONTOH CHANGES
                  sets national.max-flexible-days-per-week = 1 (above: 2)
                      from 5 May 2025; Example Circular, 2 May 2025
                  adds: kota-contoh.no-heads

                EXCLUDES
                """);
        assertThat(indonesian.out()).contains("  menetapkan national.max-flexible-days-per-week = 1 (di atasnya: 2)\n");
    }

    @Test
    void a_layer_that_changes_nothing_on_the_day_says_so() {
        Run before = Run.wfa("rules", "--policy", folder.toString(), "--date", "2025-05-02");

        assertThat(before.out()).contains("WHAT KOTA-CONTOH CHANGES\n  nothing; what stands above holds\n");
    }

    @Test
    void the_duties_say_who_owes_what_to_whom() {
        Run run = Run.wfa("rules", "--policy", "kab-malang", "--date", "2025-03-25");

        assertThat(run.out()).containsPattern("Head of the agency +The head of the agency reports.* Head of BKPSDM");
    }

    @Test
    void violations_say_which_duty_was_not_kept() {
        Run english = Run.wfa("rules", "--policy", "kab-malang", "--date", "2025-03-25");
        Run indonesian = Run.wfa("rules", "--policy", "kab-malang", "--date", "2025-03-25", "--lang", "id");

        assertThat(english.out())
                .contains("\nDENIES\n", "\nAFTERWARDS: VIOLATION\n", "\nAFTERWARDS, UNITS: VIOLATION\n")
                .contains("      the duty not kept: kab-malang.attendance\n");
        assertThat(indonesian.out()).contains("      kewajiban yang dilanggar: kab-malang.attendance\n");
    }

    @Test
    void what_stands_in_the_way_of_readiness_is_no_denial_of_a_request() {
        String rules =
                Run.wfa("rules", "--policy", "62", "--date", "2025-12-29").out();

        assertThat(rules.indexOf("\n  prov-kalimantan-tengah.infrastructure-not-ready:"))
                .isGreaterThan(rules.indexOf("\nREADINESS: DENIES\n"));
        assertThat(rules).contains("\nDENIES\n");
    }

    @Test
    void service_levels_and_deductions_are_shown_with_their_values() {
        Run run = Run.wfa("rules", "--policy", "kota-madiun", "--date", "2025-06-23");

        assertThat(run.out())
                .contains("      deduction: kota-madiun.street-light\n")
                .contains("\nSERVICE LEVELS\n")
                .contains("deadline: PT24H [kota-madiun.street-light-deadline]")
                .contains("\nDEDUCTIONS\n  kota-madiun.street-light: Deduction for street lights\n")
                .contains("rate: not stated [kota-madiun.street-light-deduction]");
        assertThat(run.lines()).allMatch(line -> line.length() <= 120);
    }

    @Test
    void the_rules_are_there_as_json_too() {
        Run run = Run.wfa("rules", "-p", "kota-malang", "--json");

        assertThat(run.lines()).singleElement().asString().startsWith("{\"policy\":{\"id\":\"kota-malang\"");
    }
}
