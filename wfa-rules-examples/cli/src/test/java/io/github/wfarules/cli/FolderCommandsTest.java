package io.github.wfarules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A region's own folder: checked, tested, shown, and used. */
class FolderCommandsTest {
    private static final String POLICY = """
            id: kota-contoh
            title: { id: Kota Contoh, en: Example City }
            region: "99.99"
            level: city
            zone: Asia/Jakarta
            version: "1"
            extends: national
            instruments:
              se-contoh:
                kind: act
                title: { id: Surat Edaran Contoh, en: Example Circular }
                number: not stated
                date: 2025-05-02
                from: 2025-05-05
                to: not stated
                binds: own units
            """;
    private static final String RULE = """
            package wfa.kota_contoh;

            import io.github.wfarules.facts.WorkMode;
            import io.github.wfarules.facts.WorkModeCase;

            rule "kota-contoh.no-heads"
                @effect("denies")
                @basis("se-contoh")
                @id("Kepala unit bekerja dari kantor.")
                @en("Heads work from the office.")
            when
                $case : WorkModeCase( request.mode != WorkMode.WFO, employee.unitHead == true )
            then
                $case.finding();
            end
            """;
    private static final String SCENARIO = """
            base:
              employee: { id: e1, unitHead: true }
              workUnit: { id: diskominfo }
              request: { mode: WFA }
            scenarios:
              - name: A head may not
                date: 2025-05-05
                expect: { outcome: DENIED, because: [ kota-contoh.no-heads ] }
            """;

    @TempDir
    private Path root;

    private Path folder = Path.of("");

    @BeforeEach
    void write() throws IOException {
        folder = root.resolve("kota-contoh");
        write("policy.yaml", POLICY);
        write("rules/heads.drl", RULE);
        write("scenarios/heads.yaml", SCENARIO);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void a_sound_folder_passes_check_and_test() {
        assertThat(Run.wfa("check", folder.toString())).isEqualTo(new Run(0, "0 errors, 0 warnings\n", ""));
        assertThat(Run.wfa("test", folder.toString())).isEqualTo(new Run(0, "1 passed, 0 failed\n", ""));
    }

    @Test
    void check_shows_each_problem_with_its_place_and_its_line() throws IOException {
        write("rules/heads.drl", RULE.replace("employee.unitHead", "employee.unitHed"));
        write("rules/more.drl", RULE.replace("no-heads", "more").replace("denies", "denis"));

        Run run = Run.wfa("check", folder.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .containsPattern("rules/heads\\.drl:\\d+:\\d+: .*`?unitHed")
                .contains("$case : WorkModeCase( request.mode != WorkMode.WFO, employee.unitHed == true )")
                .contains("did you mean `denies`?");
        assertThat(run.lines()).last().isEqualTo("2 errors, 0 warnings");
    }

    @Test
    void test_shows_a_failure_with_its_place_and_the_whole_decision() throws IOException {
        write("scenarios/heads.yaml", SCENARIO.replace("DENIED", "PERMITTED"));

        Run run = Run.wfa("test", folder.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("scenarios/heads.yaml:6: A head may not", "expected PERMITTED", "kota-contoh.no-heads");
        assertThat(run.lines()).last().isEqualTo("0 passed, 1 failed");
    }

    @Test
    void test_writes_junit_xml_on_request() throws Exception {
        write(
                "scenarios/wrong.yaml",
                SCENARIO.replace("DENIED", "PERMITTED")
                        .replace("A head", "\"<A & head>\\a\"")
                        .replace("\\a\" may not", "\\a may not\""));
        Path file = root.resolve("junit.xml");

        assertThat(Run.wfa("test", folder.toString(), "--junit", file.toString())
                        .code())
                .isEqualTo(1);

        Element suite = suite(file);
        assertThat(suite.getAttribute("name")).isEqualTo("kota-contoh");
        assertThat(suite.getAttribute("tests")).isEqualTo("2");
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        Element failed = (Element) suite.getElementsByTagName("testcase").item(1);
        assertThat(failed.getAttribute("name")).isEqualTo("<A & head>? may not");
        assertThat(failed.getAttribute("file") + ":" + failed.getAttribute("line"))
                .isEqualTo("scenarios/wrong.yaml:6");
        Element failure = (Element) failed.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("message")).isEqualTo("outcome: expected PERMITTED, got DENIED");
        assertThat(failure.getTextContent()).contains("certainly denies kota-contoh.no-heads");
    }

    @Test
    void junit_xml_tells_of_scenarios_that_cannot_be_read() throws Exception {
        write("scenarios/heads.yaml", SCENARIO.replace("DENIED", "DENIDE"));
        Path file = root.resolve("junit.xml");

        assertThat(Run.wfa("test", folder.toString(), "--junit", file.toString())
                        .code())
                .isEqualTo(1);

        Element error = (Element) suite(file).getElementsByTagName("error").item(0);
        assertThat(error.getAttribute("message")).contains("did you mean `DENIED`?");
    }

    private static Element suite(Path file) throws Exception {
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        return (Element) document.getElementsByTagName("testsuite").item(0);
    }

    @Test
    void test_tells_where_a_region_answers_otherwise_than_the_nation() {
        Run run = Run.wfa("test", "kota-batu", "--layers");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .containsPattern(
                        "national/scenarios/windows\\.yaml:\\d+: The window of March 2025 opens on its first day\n"
                                + "  outcome: expected PERMITTED, got DENIED\n")
                .containsPattern("kota-batu answers \\d+ of \\d+ scenarios of national alike\n\n\\d+ passed");
    }

    @Test
    void test_records_what_comes_out_and_overwrites_nothing() throws IOException {
        write(
                "scenarios/more.yaml",
                SCENARIO.replace("A head may not", "A head in the office")
                        .replace("    expect: { outcome: DENIED, because: [ kota-contoh.no-heads ] }\n", ""));
        Path review = root.resolve("review");
        String[] command = {"test", folder.toString(), "--record", review.toString()};

        Run first = Run.wfa(command);

        assertThat(first.code()).isEqualTo(1);
        Path written = review.resolve("kota-contoh/work-mode.yaml");
        assertThat(first.out()).contains("written: " + written);
        String recorded = Files.readString(written);
        assertThat(recorded).contains("name: A head in the office").contains("denies: [ kota-contoh.no-heads ]");
        assertThat(Run.wfa(command).err()).contains("is there already; review and move it first");
        assertThat(written).hasContent(recorded);

        write("scenarios/more.yaml", recorded);
        assertThat(Run.wfa("test", folder.toString())).isEqualTo(new Run(0, "2 passed, 0 failed\n", ""));
    }

    @Test
    void a_folder_without_scenarios_fails() throws IOException {
        Files.delete(folder.resolve("scenarios/heads.yaml"));

        Run run = Run.wfa("test", folder.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("no scenario").endsWith("0 passed, 0 failed\n");
    }

    @Test
    void an_unusable_folder_is_not_tested() throws IOException {
        write("policy.yaml", POLICY.replace("zone: Asia/Jakarta", "zone: Asia/Jakata"));

        Run run = Run.wfa("test", folder.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("policy.yaml:5", "Asia/Jakata");
    }

    @Test
    void coverage_shows_what_no_scenario_exercises() {
        Run run = Run.wfa("coverage", folder.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .containsPattern("kota-contoh.no-heads +1 +0 +2 +0")
                .contains("rules/heads.drl:12 never decided by being false: employee.unitHead == true")
                .contains("0 % of rules, 0 % of conditions");
    }

    @Test
    void too_little_coverage_fails() throws IOException {
        assertThat(Run.wfa("coverage", folder.toString(), "--least-rules", "1").code())
                .isEqualTo(1);

        write("scenarios/heads.yaml", SCENARIO + """
                  - name: Staff of the agency are no heads
                    date: 2025-05-05
                    case: { employee: { unitHead: false } }
                    expect: { outcome: UNDETERMINED }
                  - name: A head in the office
                    date: 2025-05-05
                    case: { request: { mode: WFO } }
                    expect: { outcome: PERMITTED }
                """);

        Run run = Run.wfa("coverage", folder.toString(), "--least-rules", "100", "--least-conditions", "100");
        assertThat(run.out()).contains("100 % of rules, 100 % of conditions");
        assertThat(run.code()).isZero();
    }

    @Test
    void coverage_is_shown_as_a_page_and_as_json() throws IOException {
        Path page = root.resolve("coverage.html");

        Run run = Run.wfa("coverage", folder.toString(), "--json", "--html", page.toString());

        assertThat(run.out()).startsWith("{\"policy\":{\"id\":\"kota-contoh\"").contains("\"madeTrue\":1");
        assertThat(Files.readString(page))
                .startsWith("<!DOCTYPE html>")
                .contains("rule &quot;kota-contoh.no-heads&quot;", "<span class=\"part\">", "true 1, false 0")
                .doesNotContain("http", "<script", "src=");
    }

    @Test
    void mutate_names_each_change_that_no_scenario_notices() {
        Run run = Run.wfa("mutate", folder.toString(), "--least", "100");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "rules/heads.drl:12: kota-contoh.no-heads: condition left out: `request.mode != WorkMode.WFO`",
                        "  this scenario would notice it; keep it as a file in scenarios/:\n    scenarios:\n      - name: ")
                .containsPattern("kota-contoh: \\d+ of \\d+ changes noticed \\(\\d+ %\\)\n$");
    }

    @Test
    void mutate_finds_who_notices_that_an_agency_is_left_out() {
        String begun = root.resolve("kota-mulai").toString();
        Run.wfa("new", begun, "--region", "99.72");

        assertThat(Run.wfa("mutate", begun).out())
                .containsPattern(
                        "`bappeda` left out\n  this scenario would notice it; keep it as a file in scenarios/:\n"
                                + "(.+\n)+? +workUnit: \\{ id: u1, code: bappeda, headcount: 40 \\}\n");
    }

    @Test
    void mutate_waits_until_the_scenarios_pass() throws IOException {
        write("scenarios/heads.yaml", SCENARIO.replace("DENIED", "PERMITTED"));

        Run run = Run.wfa("mutate", folder.toString());

        assertThat(run).isEqualTo(new Run(1, "the scenarios of kota-contoh do not pass; run `wfa test` first\n", ""));
    }

    @Test
    void a_folder_that_is_none_is_unusable() {
        assertThat(Run.wfa("test", root.resolve("no-such").toString()).code()).isEqualTo(2);
        assertThat(Run.wfa("check", root.resolve("no-such").toString()).code()).isEqualTo(2);
    }

    @Test
    void shipped_policies_are_tested_by_their_id() {
        Run run = Run.wfa("test", "kota-batu");

        assertThat(run.code()).isZero();
        assertThat(run.out()).containsPattern("^[1-9][0-9]* passed, 0 failed\n$");
    }

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

    @Test
    void a_folder_decides() {
        String head = """
                {"date":"2025-05-05","employee":{"id":"e1","unitHead":true},"workUnit":{"id":"rsud"},"request":{"mode":"WFA"}}
                """;

        assertThat(Run.withInput(head, "decide", "-p", folder.toString()).out()).startsWith("{\"outcome\":\"DENIED\"");
    }

    @Test
    void a_folder_below_one_beside_it_is_used_by_itself() throws IOException {
        write("../dinas-contoh/policy.yaml", """
                id: dinas-contoh
                title: { id: Dinas Contoh, en: Example Agency }
                level: agency
                zone: Asia/Jakarta
                version: "1"
                extends: kota-contoh
                """);
        String agency = root.resolve("dinas-contoh").toString();

        assertThat(Run.wfa("check", agency)).isEqualTo(new Run(0, "0 errors, 0 warnings\n", ""));
        assertThat(Run.wfa("rules", "--policy", agency).out())
                .startsWith("Example Agency (dinas-contoh), version 1; layers: national, kota-contoh, dinas-contoh;");

        write("rules/heads.drl", RULE.replace("employee.unitHead", "employee.unitHed"));
        assertThat(Run.wfa("check", agency).out())
                .startsWith("../kota-contoh/rules/heads.drl:12:")
                .contains("did you mean `unitHead`?");
        assertThat(Run.wfa("check", root.toString()).out())
                .startsWith("kota-contoh/rules/heads.drl:12:")
                .endsWith("\n1 error, 0 warnings\n");
    }

    @Test
    void a_directory_of_several_policies_has_to_be_narrowed_down() throws IOException {
        Path other = root.resolve("kota-lain");
        Files.createDirectories(other);
        Files.writeString(
                other.resolve("policy.yaml"),
                POLICY.replace("kota-contoh", "kota-lain").replace("99.99", "99.98"));

        Run run = Run.wfa("rules", "-p", root.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("holds several policies (kota-contoh, kota-lain)");
    }
}
