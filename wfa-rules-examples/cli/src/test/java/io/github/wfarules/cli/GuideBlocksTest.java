package io.github.wfarules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Decision;
import io.github.wfarules.Outcome;
import io.github.wfarules.WfaRules;
import io.github.wfarules.facts.Case;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Does what the guide for rule authors says, section by section: writes its files into a new folder, runs its commands,
 * and checks and tests what came of it.
 */
class GuideBlocksTest {
    private static final Path GUIDE = Path.of("..", "..", "wfa-rules-drl", "README.md");
    private static final String FOLDER = "kota-contoh";
    /** A block that begins so keeps what stands above this line in its file: the case that all scenarios start from. */
    private static final String SCENARIOS = "scenarios:\n";

    @TempDir
    private Path root;

    private String printed = "";

    static List<GuideSection> sections() throws IOException {
        return GuideSection.of(Files.readString(GUIDE));
    }

    @Test
    void the_guide_has_its_recipes() throws IOException {
        assertThat(sections()).hasSizeGreaterThan(12);
    }

    @ParameterizedTest
    @MethodSource("sections")
    void what_a_section_says_passes_check_and_test(GuideSection section) throws IOException {
        if (section.blocks().stream().noneMatch(block -> block.text().startsWith("wfa new " + FOLDER))) {
            run("new", FOLDER, "--region", "99.71");
        }
        for (GuideSection.Block block : section.blocks()) {
            follow(block);
        }
        assertThat(run("check", FOLDER)).isEqualTo(new Run(0, "0 kesalahan, 0 peringatan\n", ""));
        Run test = run("test", FOLDER);
        assertThat(test.code()).as(test.out()).isZero();
    }

    private void follow(GuideSection.Block block) throws IOException {
        switch (block.language()) {
            case "sh" -> command(block.text());
            case "text" -> compare(block);
            case "json" -> Files.writeString(root.resolve(block.file()), block.text());
            case "java" ->
                assertThat(Files.readString(Path.of("src/test/java/io/github/wfarules/cli/GuideBlocksTest.java")))
                        .as("the lines of Java are those of this test")
                        .contains(block.text().indent(8));
            case "yaml", "drl", "csv" -> write(block);
            default -> throw new IllegalArgumentException("no block of the guide is " + block.language());
        }
    }

    private void write(GuideSection.Block block) throws IOException {
        Path file = root.resolve(FOLDER).resolve(block.file());
        Files.createDirectories(file.getParent());
        if (block.added()) {
            assertThat(file).as("something is added to it").exists();
            Files.writeString(file, block.text(), StandardOpenOption.APPEND);
        } else if (block.text().startsWith(SCENARIOS)) {
            String written = Files.readString(file);
            assertThat(written)
                    .as("there is a case that the scenarios start from")
                    .contains(SCENARIOS);
            Files.writeString(file, written.substring(0, written.indexOf(SCENARIOS)) + block.text());
        } else {
            Files.writeString(file, block.text());
        }
    }

    private void command(String lines) throws IOException {
        for (String line : lines.lines().toList()) {
            List<String> words = Arrays.asList(line.split(" "));
            if (words.get(0).equals("rm")) {
                Files.delete(root.resolve(words.get(1)));
            } else if (words.get(0).equals("wfa")) {
                Run run = run(words.subList(1, words.size()).toArray(String[]::new));
                assertThat(run.code()).as(line + "\n" + run.out() + run.err()).isZero();
                printed = run.out();
            }
        }
    }

    /** Runs the command as in the directory above the folder, in Indonesian. */
    private Run run(String... words) {
        List<String> arguments = new ArrayList<>();
        for (String word : words) {
            Path path = root.resolve(word);
            boolean isPath = word.equals(FOLDER) || word.equals("dinas-contoh") || Files.exists(path);
            boolean isOfExtends =
                    !arguments.isEmpty() && arguments.get(arguments.size() - 1).equals("--extends");
            arguments.add(isPath && !isOfExtends ? path.toString() : word);
        }
        arguments.addAll(List.of("--lang", "id"));
        Run run = Run.wfa(arguments.toArray(String[]::new));
        return new Run(run.code(), run.out().replace(root + "/", ""), run.err());
    }

    private void compare(GuideSection.Block block) throws IOException {
        if (Boolean.getBoolean("wfarules.update") && !block.text().equals(printed)) {
            String guide = Files.readString(GUIDE);
            int at = guide.indexOf(block.text(), guide.indexOf("```text\n"));
            Files.writeString(
                    GUIDE,
                    guide.substring(0, at)
                            + printed
                            + guide.substring(at + block.text().length()));
        } else {
            assertThat(printed)
                    .as("the guide shows other output than the command prints; `-Dwfarules.update=true` mends it")
                    .isEqualTo(block.text());
        }
    }

    @Test
    void the_lines_of_java_load_a_directory_of_folders() throws IOException {
        run("new", FOLDER, "--region", "99.71");
        Path directory = root;
        LocalDate date = LocalDate.of(2025, 5, 5);
        Case question = WfaRules.bundled().policy("national").json().readCase("""
                {"employee": {"id": "e1"}, "workUnit": {"id": "dishub"}, "request": {"mode": "WFO"}}
                """);

        WfaRules rules = WfaRules.builder().folder(directory).watch(true).build(); // holds kota-contoh/
        Decision decision = rules.policy("kota-contoh").decide(question, date);

        rules.close();
        assertThat(decision.policy().id()).isEqualTo(FOLDER);
        assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
    }
}
