package io.github.wfarules.streetlights;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.PenaltyLine;
import io.github.wfarules.PenaltyReport;
import io.github.wfarules.ServiceAssessment;
import io.github.wfarules.testing.ScenarioTests;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class StreetLightsTest {
    private static final Path HERE = Path.of("");
    private static final Path README = HERE.resolve("README.md");
    private static final int RED = 0xFFC8453A;

    private final List<ServiceAssessment> tickets = new ArrayList<>();

    @Test
    void the_readme_shows_what_the_example_prints() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        StreetLights.print(StreetLights.july(HERE, tickets), new PrintStream(printed, true, StandardCharsets.UTF_8));
        String text =
                "```text\n" + printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n") + "```\n";
        String readme = Files.readString(README);
        int from = readme.indexOf("<!-- output -->\n") + "<!-- output -->\n".length();
        int to = readme.indexOf("<!-- end -->", from);
        if (Boolean.getBoolean("wfarules.update")) {
            Files.writeString(README, readme.substring(0, from) + text + readme.substring(to));
        } else {
            assertThat(readme.substring(from, to))
                    .as("README.md shows other output; `mvn test -Dwfarules.update=true` mends it")
                    .isEqualTo(text);
        }
    }

    @Test
    void every_line_that_uses_the_example_value_says_so() throws IOException {
        PenaltyReport july = StreetLights.july(HERE, tickets);

        assertThat(july.rejected()).isEmpty();
        assertThat(july.penalties()).isNotEmpty().allSatisfy(penalty -> {
            assertThat(penalty.illustrative()).isTrue();
            assertThat(penalty.lines()).extracting(PenaltyLine::computation).allSatisfy(computation -> {
                assertThat(computation.en()).endsWith("(uses an example value, no provision)");
                assertThat(computation.id()).endsWith("(memakai nilai contoh, bukan ketentuan)");
            });
        });
    }

    @Test
    void the_picture_shows_a_row_for_each_ticket_and_what_was_late(@TempDir Path directory) throws IOException {
        StreetLights.july(HERE, tickets);
        Path file = directory.resolve("july.png");

        Timeline.draw(tickets, file);

        BufferedImage picture = ImageIO.read(file.toFile());
        assertThat(tickets).hasSize(30);
        assertThat(picture.getHeight()).isEqualTo(120 + 30 * 22);
        assertThat(IntStream.range(0, picture.getWidth() * picture.getHeight())
                        .filter(at -> picture.getRGB(at % picture.getWidth(), at / picture.getWidth()) == RED)
                        .count())
                .as("four bars end in red")
                .isGreaterThan(500);
    }

    @TestFactory
    Stream<DynamicContainer> scenarios() {
        return ScenarioTests.in(HERE.resolve("policies"));
    }
}
