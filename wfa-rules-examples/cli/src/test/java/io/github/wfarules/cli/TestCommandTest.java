package io.github.wfarules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** {@code wfa test}: what its scenarios say of a folder, on the screen and in files. */
class TestCommandTest extends ExampleCityFolder {
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
    void shipped_policies_are_tested_by_their_id() {
        Run run = Run.wfa("test", "kota-batu");

        assertThat(run.code()).isZero();
        assertThat(run.out()).containsPattern("^[1-9][0-9]* passed, 0 failed\n$");
    }
}
