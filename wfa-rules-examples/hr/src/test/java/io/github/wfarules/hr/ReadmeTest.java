package io.github.wfarules.hr;

import static org.assertj.core.api.Assertions.assertThat;

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

    @Test
    void the_readme_shows_the_lines_of_this_program() throws IOException {
        String lines = between(Files.readString(PROGRAM), "// README: from here\n", "        // README: to here");

        assertThat(block(Files.readString(README), "```java\n"))
                .isEqualTo(lines.stripTrailing().stripIndent() + "\n");
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

    private static String block(String markdown, String begin) {
        return between(markdown, begin, "```\n");
    }

    private static String between(String text, String begin, String end) {
        int from = text.indexOf(begin) + begin.length();
        return text.substring(from, text.indexOf(end, from));
    }
}
