package io.github.wfarules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.cli.GuideSection.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what the README on changes says, and compares what is printed. */
class ChangeReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Path PROJECT = Path.of("..", "..");

    @TempDir
    private Path root;

    @Test
    void the_readme_shows_what_the_commands_print() throws IOException {
        String readme = Files.readString(README);
        List<Block> blocks = GuideSection.of(readme).stream()
                .flatMap(section -> section.blocks().stream())
                .toList();
        StringBuilder made = new StringBuilder();
        String rest = readme;
        String printed = "";
        for (Block block : blocks) {
            if (block.language().equals("sh")) {
                printed = run(block.text());
            } else if (block.language().equals("text")) {
                String fence = "```text\n" + block.text() + "```\n";
                int at = rest.indexOf(fence);
                made.append(rest, 0, at).append("```text\n").append(printed).append("```\n");
                rest = rest.substring(at + fence.length());
            }
        }
        made.append(rest);
        assertThat(printed).isNotEmpty();
        if (Boolean.getBoolean("wfarules.update")) {
            Files.writeString(README, made);
        } else {
            assertThat(readme)
                    .as("README.md shows other output; `mvn test -Dwfarules.update=true` mends it")
                    .isEqualTo(made.toString());
        }
    }

    private String run(String commands) throws IOException {
        String printed = "";
        for (String command : commands.lines().toList()) {
            List<String> words = List.of(command.split(" (?=(?:[^']*'[^']*')*[^']*$)"));
            switch (words.get(0)) {
                case "cp" -> copy(path(words.get(2)), root.resolve(words.get(3)));
                case "sed" -> edit(words.get(2).replace("'", ""), root.resolve(words.get(3)));
                case "wfa" -> printed = wfa(words.subList(1, words.size()));
                default -> throw new IllegalArgumentException("no command of the README is " + words.get(0));
            }
        }
        return printed;
    }

    private String wfa(List<String> words) throws IOException {
        int into = words.indexOf(">");
        List<String> arguments = new ArrayList<>();
        for (String word : into < 0 ? words : words.subList(0, into)) {
            arguments.add(
                    Files.exists(path(word)) && word.matches(".*[/.].*")
                            ? path(word).toString()
                            : word);
        }
        Run run = Run.wfa(arguments.toArray(String[]::new));
        assertThat(run.code()).as(words + "\n" + run.err()).isZero();
        if (into >= 0) {
            Files.writeString(root.resolve(words.get(into + 1)), run.out());
        }
        // The digest changes with every comment in a shipped policy.
        return run.out().replaceAll("(version \\d+) \\([0-9a-f]{8}\\)", "$1 (........)");
    }

    /** {@return what was made by an earlier command, else what lies in the project} */
    private Path path(String written) {
        Path made = root.resolve(written);
        return Files.exists(made) ? made : PROJECT.resolve(written);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    /** Knows two commands: {@code s/this/that/} and {@code /this/d}. */
    private static void edit(String script, Path file) throws IOException {
        String[] parts = script.split("/");
        String before = Files.readString(file);
        String after = parts[0].equals("s")
                ? before.replaceFirst(parts[1], parts[2])
                : before.replaceAll("(?m)^.*" + parts[1] + ".*\n", "");
        assertThat(after).as(script).isNotEqualTo(before);
        Files.writeString(file, after);
    }
}
