package io.github.wfarules.reservations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The README shows what the demonstration prints, but for the digest: that is another one after every change of a rule. */
class ReadmeTest {
    private static final Path README = Path.of("README.md");

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_readme_shows_what_the_demonstration_prints(Language language) throws IOException {
        String readme = Files.readString(README);
        String begin = "<!-- output " + language + " -->\n";
        int from = readme.indexOf(begin) + begin.length();
        int to = readme.indexOf("<!-- end -->", from);
        String printed = "```text\n" + printed(language) + "```\n";
        if (Boolean.getBoolean("wfarules.update")) {
            Files.writeString(README, readme.substring(0, from) + printed + readme.substring(to));
        } else {
            assertThat(readme.substring(from, to))
                    .as("README.md shows other output than is printed; `mvn test -Dwfarules.update=true` mends it")
                    .isEqualTo(printed);
        }
    }

    private static String printed(Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String code = language == Language.INDONESIAN ? "id" : "en";
        int ended = Reservations.run(InputStream.nullInputStream(), out, System.err, "--lang", code, "demo");
        assertThat(ended).isEqualTo(Reservations.FINE);
        return out.toString(StandardCharsets.UTF_8).replaceAll("[0-9a-f]{64}", "...");
    }
}
