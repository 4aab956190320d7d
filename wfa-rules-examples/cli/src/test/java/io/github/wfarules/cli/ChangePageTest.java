package io.github.wfarules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangePageTest {
    private static final Pattern CANVAS = Pattern.compile("<canvas id=\"([a-z-]+)\"");
    private static final Pattern LOADED =
            Pattern.compile("(?i)<(link|img|iframe|object|embed)|src=|@import|url\\(|fetch\\(|sourceMappingURL");

    @TempDir
    private Path directory;

    private Path page(String population, String... more) throws IOException {
        Path file = Files.writeString(directory.resolve("people.ndjson"), population);
        Path page = directory.resolve("page.html");
        List<String> arguments = Stream.concat(
                        Stream.of("diff", "kota-malang", "kab-malang", "--population", file.toString(), "--html"),
                        Stream.concat(Stream.of(page.toString()), Stream.of(more)))
                .toList();
        Run run = Run.wfa(arguments.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return page;
    }

    private static String people() {
        return Run.wfa("population", "--size", "300", "--regional").out();
    }

    @Test
    void needs_nothing_beside_it() throws IOException {
        String html = Files.readString(page(people()));

        assertThat(html)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains("content=\"default-src 'none';")
                .contains("<h1>What changes: Malang City → Malang Regency</h1>")
                .endsWith("</html>\n");
        int library = html.indexOf("<script>\n");
        assertThat(html.substring(0, library)).doesNotContainPattern(LOADED);
        assertThat(html).doesNotContain("sourceMappingURL");
    }

    @Test
    void says_in_words_what_the_charts_show() throws IOException {
        String html = Files.readString(page(people()));

        assertThat(html)
                .contains("<b>1,500</b>answers", "What is behind it", "Smallest example, line ")
                .contains("kota-malang.other-units-as-usual (denies): holds → not in force")
                .contains("<th>unit</th><th>rule</th><th class=\"n\">staff</th>");
        assertThat(CANVAS.matcher(html).results().map(found -> found.group(1)))
                .contains("outcomes", "dates", "units", "services", "posts");
    }

    @Test
    void says_that_no_answer_changes_and_shows_no_empty_table() throws IOException {
        Path page = directory.resolve("same.html");

        Run.wfa("diff", "kota-batu", "kota-batu", "--html", page.toString());

        assertThat(Files.readString(page))
                .contains("<p>No answer changes.</p>")
                .doesNotContain("<tbody>", "What is behind it");
    }

    @Test
    void shows_other_questions_in_sections_and_charts_of_their_own() throws IOException {
        Path page = directory.resolve("scenarios.html");

        Run.wfa("diff", "kab-malang", "kota-malang", "--html", page.toString());

        String html = Files.readString(page);
        assertThat(html)
                .contains(
                        "<h2>Days of employees that have happened</h2>", "VIOLATED → COMPLIANT: ", "<h2>Rosters</h2>");
        assertThat(CANVAS.matcher(html).results().map(found -> found.group(1)))
                .contains("outcomes", "compliance", "unit-compliance");
    }

    @Test
    void speaks_indonesian() throws IOException {
        assertThat(Files.readString(page(people(), "--lang", "id")))
                .contains("<html lang=\"id\">", "Yang ada di baliknya", "Jawaban sebelum dan sesudah");
    }

    @Test
    void what_the_population_says_cannot_become_part_of_the_page() throws IOException {
        String evil = people().replace(
                        "\"workUnit\":{\"id\":\"", "\"workUnit\":{\"id\":\"</script><img src=x onerror=alert(1)>");

        String html = Files.readString(page(evil));

        assertThat(html).doesNotContain("<img").contains("&lt;/script&gt;&lt;img src=x", "\\u003c/script>");
    }

    @Test
    void a_browser_draws_every_chart(@TempDir Path profile) throws IOException, InterruptedException {
        Path page = page(people());

        String dom = Browser.open(page, profile, "--dump-dom");

        long charts = CANVAS.matcher(Files.readString(page)).results().count();
        assertThat(charts).isGreaterThan(4);
        assertThat(Pattern.compile("data-drawn=\"yes\"").matcher(dom).results()).hasSize((int) charts);
    }
}
