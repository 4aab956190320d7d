package io.github.wfarules.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The READMEs list what a host has on its class path, with and without the compiler, as the build resolves it. */
class ClassPathTest {
    private static final Path README = Path.of("README.md");
    private static final Path MAIN_README = Path.of("..", "..", "README.md");
    private static final Path EVERYTHING = Path.of("..", "..", "wfa-rules-drl", "target", "class-path.txt");
    private static final Path WITHOUT = Path.of("target", "class-path.txt");

    /** A jar of others; the library's own have no fixed size yet. */
    private record Jar(String name, long bytes) {}

    @Test
    void the_table_lists_every_jar_with_its_size() throws IOException {
        List<Jar> everything = jars(EVERYTHING);
        Set<String> without = jars(WITHOUT).stream().map(Jar::name).collect(Collectors.toSet());
        StringBuilder table = new StringBuilder("| jar | KB | without the compiler |\n|---|--:|---|\n");
        everything.forEach(jar -> table.append("| %s | %s | %s |\n"
                .formatted(jar.name(), kilobytes(jar.bytes()), without.contains(jar.name()) ? "stays" : "")));

        hold(README, "class path", table.toString());
    }

    @Test
    void both_readmes_tell_the_sums() throws IOException {
        String sums = "With the compiler: %s. Without it: %s. The library itself is not counted.\n"
                .formatted(sum(jars(EVERYTHING)), sum(jars(WITHOUT)));

        hold(README, "sums", sums);
        hold(MAIN_README, "sums", sums);
    }

    @Test
    void the_readme_shows_the_exclusions_of_this_module() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String lines = pom.substring(pom.indexOf("<!-- README: from here -->"), pom.indexOf("<!-- README: to here -->"))
                .replace("<!-- README: from here -->\n", "")
                .replace("${project.version}", "0.1.0-SNAPSHOT")
                .stripTrailing()
                .stripIndent();

        assertThat(Files.readString(README)).contains("```xml\n" + lines + "\n```\n");
    }

    private static List<Jar> jars(Path classPath) throws IOException {
        Set<String> files = new TreeSet<>();
        for (String file :
                Files.readString(classPath).strip().split(Pattern.quote(System.getProperty("path.separator")))) {
            String name = Path.of(file).getFileName().toString();
            if (name.endsWith(".jar") && !name.startsWith("wfa-rules-")) {
                files.add(file);
            }
        }
        List<Jar> jars = new ArrayList<>();
        for (String file : files) {
            jars.add(new Jar(Path.of(file).getFileName().toString(), Files.size(Path.of(file))));
        }
        jars.sort((one, other) -> one.name().compareTo(other.name()));
        return jars;
    }

    private static String kilobytes(long bytes) {
        return String.format(Locale.ROOT, "%,d", (bytes + 500) / 1000);
    }

    private static String sum(List<Jar> jars) {
        double bytes = jars.stream().mapToLong(Jar::bytes).sum();
        return String.format(Locale.ROOT, "%d jars, %.1f MB", jars.size(), bytes / 1e6);
    }

    /** Holds what stands between the marks of the name against the text; with the property it is written anew. */
    private static void hold(Path readme, String name, String text) throws IOException {
        String whole = Files.readString(readme);
        Matcher marked = Pattern.compile("(<!-- %s -->\n)(.*?)(<!-- end -->)".formatted(name), Pattern.DOTALL)
                .matcher(whole);
        assertThat(marked.find()).as("marks of `%s` in %s", name, readme).isTrue();
        if (Boolean.getBoolean("wfarules.update")) {
            Files.writeString(readme, whole.substring(0, marked.end(1)) + text + whole.substring(marked.start(3)));
        } else {
            assertThat(marked.group(2))
                    .as("%s is stale; `mvn test -Dwfarules.update=true` mends it", readme)
                    .isEqualTo(text);
        }
    }
}
