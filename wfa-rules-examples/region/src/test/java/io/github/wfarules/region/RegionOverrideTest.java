package io.github.wfarules.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Language;
import io.github.wfarules.testing.ScenarioTests;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The README shows what the example prints, and the folders pass their own scenarios. */
class RegionOverrideTest {
    private static final Path HERE = Path.of("");

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_readme_shows_what_the_example_prints(Language language) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        new RegionOverride(HERE, language, new PrintStream(printed, true, StandardCharsets.UTF_8)).run();

        String output = printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
        assertThat(Files.readString(HERE.resolve("README.md"))).contains("```text\n" + output + "```\n");
    }

    @TestFactory
    Stream<DynamicContainer> scenarios() {
        return ScenarioTests.in(HERE.resolve("policies"));
    }
}
