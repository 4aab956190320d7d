package io.github.wfarules.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The commands in the README print what it shows below them; a line with three dots stands for lines left out. */
class ReadmeTest {
    private static final Path README = Path.of("..", "..", "README.md");
    private static final Pattern SHOWN = Pattern.compile(
            "```sh\\n([^`]*?wfa-rules-examples/wfa [^`\\n]*)\\n```\\n\\n(?:[^`\\n][^\\n]*\\n\\n)?```text\\n(.*?)```",
            Pattern.DOTALL);

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> prints_what_the_readme_shows() throws IOException {
        String readme = Files.readString(README);
        Files.writeString(folder.resolve("case.json"), between(readme, "```json\n", "```"));
        String assessment = readme.substring(readme.indexOf("where `assessment.json` is"));
        Files.writeString(folder.resolve("assessment.json"), between(assessment, "```json\n", "```"));
        List<MatchResult> shown = SHOWN.matcher(readme).results().toList();
        assertThat(shown).as("commands with their output").hasSizeGreaterThanOrEqualTo(3);
        return shown.stream().map(match -> DynamicTest.dynamicTest(match.group(1), () -> check(match)));
    }

    @Test
    void the_two_commands_of_the_setup_are_there() throws IOException {
        assertThat(Files.readString(README))
                .contains("mvn -q -DskipTests package && wfa-rules-examples/wfa compare\n", "mvn -B verify\n");
    }

    /** {@return where the file is that a command names: one that the README shows, or one of the repository} */
    private Path file(String name) {
        Path shown = folder.resolve(name);
        return Files.exists(shown) ? shown : README.resolveSibling(name);
    }

    private void check(MatchResult match) {
        String command = match.group(1).substring(match.group(1).lastIndexOf("wfa-rules-examples/wfa "));
        List<String> arguments =
                new ArrayList<>(Arrays.asList(command.split(" ")).subList(1, command.split(" ").length));
        arguments.replaceAll(word -> word.endsWith(".json") ? file(word).toString() : word);
        String printed = Run.wfa(arguments.toArray(String[]::new)).out();
        int at = 0;
        for (String part : match.group(2).split("(?m)^\\.\\.\\.\n")) {
            int found = printed.indexOf(part, at);
            if (found < 0 || at == 0 && found > 0) {
                fail("`%s` prints something else than the README shows; it prints:%n%s", command, printed);
            }
            at = found + part.length();
        }
        if (at < printed.length() && !match.group(2).endsWith("...\n")) {
            fail("`%s` prints more than the README shows; it prints:%n%s", command, printed);
        }
    }

    private static String between(String text, String begin, String end) {
        int from = text.indexOf(begin) + begin.length();
        return text.substring(from, text.indexOf(end, from));
    }
}
