package io.github.wfarules.hr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wfarules.BadInputException;
import io.github.wfarules.BatchCounts;
import io.github.wfarules.Outcome;
import io.github.wfarules.WfaJson;
import io.github.wfarules.WfaRules;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The lines of Java in the README are those of this program, and they print what the README shows. */
class ReadmeTest {
    private static final Path README = Path.of("..", "..", "README.md");
    private static final Path PROGRAM = Path.of("src/main/java/io/github/wfarules/hr/FirstQuestion.java");
    private static final Path JSON = PROGRAM.resolveSibling("JsonAnswers.java");

    @Test
    void the_readme_shows_the_lines_of_this_program() throws IOException {
        String lines = shown(Files.readString(PROGRAM), "// README: from here\n");

        assertThat(block(Files.readString(README), "```java\n")).isEqualTo(lines);
    }

    @Test
    void the_readme_shows_what_the_lines_print() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        FirstQuestion.ask(new PrintStream(printed, true, StandardCharsets.UTF_8));

        String readme = Files.readString(README);
        String after = readme.substring(readme.indexOf("```java\n"));
        assertThat(block(after, "```text\n"))
                .isEqualTo(printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
    }

    @Test
    void the_readme_shows_the_lines_about_json() throws IOException {
        String program = Files.readString(JSON);

        assertThat(Files.readString(README))
                .contains("```java\n" + shown(program, "// README: one, from here\n") + "```\n")
                .contains("```java\n" + shown(program, "// README: many, from here\n") + "```\n");
    }

    @Test
    void one_line_and_many_are_answered_alike() throws IOException {
        JsonAnswers answers = new JsonAnswers(WfaRules.bundled().policy("kab-malang"));
        String json = block(Files.readString(README), "```json\n");
        String line = json.replace("\n", " ") + "\n";
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        BatchCounts counts =
                answers.many(new ByteArrayInputStream((line + line).getBytes(StandardCharsets.UTF_8)), out);

        String one = answers.one(json);
        assertThat(WfaJson.readDecision(one).outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(counts).isEqualTo(new BatchCounts(2, 0));
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(one + "\n" + one + "\n");
        assertThatThrownBy(() -> answers.one("{}"))
                .isInstanceOf(BadInputException.class)
                .hasMessage("date: required, and missing");
    }

    private static String shown(String program, String begin) {
        return between(program, begin, "        // README: to here")
                        .stripTrailing()
                        .stripIndent() + "\n";
    }

    private static String block(String markdown, String begin) {
        return between(markdown, begin, "```\n");
    }

    private static String between(String text, String begin, String end) {
        int from = text.indexOf(begin) + begin.length();
        return text.substring(from, text.indexOf(end, from));
    }
}
