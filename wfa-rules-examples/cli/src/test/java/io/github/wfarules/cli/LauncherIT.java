package io.github.wfarules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The jar that the build leaves, started by the launcher in a process of its own. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
    private static final Path LAUNCHER = Path.of("..", "wfa").toAbsolutePath().normalize();

    @TempDir
    private Path elsewhere;

    @Test
    void compares_from_any_folder() throws Exception {
        Run run = launch(LAUNCHER, Map.of(), "compare");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(Run.wfa("compare").out());
    }

    @Test
    void runs_through_a_link() throws Exception {
        Path link = Files.createSymbolicLink(elsewhere.resolve("wfa"), LAUNCHER);

        assertThat(launch(link, Map.of(), "--version").out()).startsWith("wfa 0.");
        // Else JUnit warns, when it deletes the directory, that the link leads out of it.
        Files.delete(link);
    }

    @Test
    void writes_utf_8_on_a_machine_that_speaks_turkish_and_ascii() throws Exception {
        Map<String, String> machine = Map.of(
                "LC_ALL", "C", "JAVA_TOOL_OPTIONS", "-Dfile.encoding=US-ASCII -Duser.language=tr -Duser.country=TR");

        assertThat(launch(LAUNCHER, machine, "compare", "--lang", "id").out())
                .isEqualTo(Run.wfa("compare", "--lang", "id").out());
    }

    @Test
    void tells_in_the_language_of_the_environment_what_is_wrong_with_a_call() throws Exception {
        assertThat(launch(LAUNCHER, Map.of("WFA_LANG", "id"), "decide"))
                .isEqualTo(new Run(2, "", "wfa: sebutkan `--policy ID|CODE|FOLDER`; lihat `wfa decide --help`\n"));
    }

    @Test
    void says_what_to_run_where_the_jar_is_not_built() throws Exception {
        Path copy = Files.copy(LAUNCHER, elsewhere.resolve("wfa"));

        Run run = launch(copy, Map.of(), "compare");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("not built yet; run `mvn -q -DskipTests package`");
    }

    @Test
    void survives_a_line_of_a_hundred_megabytes_in_a_small_heap() throws Exception {
        Path lines = elsewhere.resolve("lines.ndjson");
        byte[] office = """
                {"date":"2025-03-25","employee":{"id":"e1"},"workUnit":{"id":"diskominfo"},"request":{"mode":"WFO"}}
                """.getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(lines)) {
            byte[] mebibyte = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            out.write(office);
            for (int i = 0; i < 100; i++) {
                out.write(mebibyte);
            }
            out.write('\n');
            out.write(office);
        }

        Run run =
                launch(LAUNCHER, Map.of("JAVA_TOOL_OPTIONS", "-Xmx80m"), "decide", "-p", "national", lines.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.lines()).hasSize(3);
        assertThat(run.lines().get(1)).startsWith("{\"error\":{\"line\":2,");
        assertThat(run.lines().get(2)).isEqualTo(run.lines().get(0));
    }

    private Run launch(Path launcher, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", launcher.toString()));
        command.addAll(List.of(arguments));
        Path out = elsewhere.resolve("out");
        Path err = elsewhere.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(elsewhere.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        int code = builder.start().waitFor();
        return new Run(code, Files.readString(out), Files.readString(err));
    }
}
