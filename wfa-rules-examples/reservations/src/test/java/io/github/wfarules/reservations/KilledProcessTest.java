package io.github.wfarules.reservations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A process of its own files 200 applications from 16 threads and is killed in the middle, with no chance to tidy up. The
 * program is started again with the same file. What it had said before it died still holds.
 */
class KilledProcessTest {
    @TempDir
    private Path directory = Path.of("");

    private Path filings = Path.of("");

    @BeforeEach
    void everybodyWantsTheSameDay() throws IOException {
        filings = Files.write(
                directory.resolve("filings.csv"),
                IntStream.rangeClosed(1, Sample.HEADCOUNT)
                        .mapToObj(number -> Sample.employee(number) + ",2025-03-25,WFA,2025-03-20")
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void killed_in_the_middle_and_started_again_nothing_is_lost_and_nothing_given_twice(Server server)
            throws Exception {
        boolean inTheMiddle = false;
        // On a busy machine the process may be done before the signal reaches it.
        for (int attempt = 1; attempt <= 3 && !inTheMiddle; attempt++) {
            inTheMiddle = survives(server, 5);
        }
        assertThat(inTheMiddle).as("killed before it was done").isTrue();
    }

    @ParameterizedTest
    @EnabledIfSystemProperty(named = "wfarules.long", matches = "true")
    @CsvSource({
        "H2, 1",
        "H2, 9",
        "H2, 10",
        "H2, 11",
        "H2, 30",
        "H2, 60",
        "H2, 100",
        "H2, 150",
        "H2, 180",
        "H2, 199",
        "POSTGRESQL, 1",
        "POSTGRESQL, 9",
        "POSTGRESQL, 10",
        "POSTGRESQL, 11",
        "POSTGRESQL, 60",
        "POSTGRESQL, 150",
        "POSTGRESQL, 199"
    })
    void killed_at_any_moment(Server server, int afterReceipts) throws Exception {
        survives(server, afterReceipts);
    }

    /** {@return whether it was killed before it was done} */
    private boolean survives(Server server, int afterReceipts) throws Exception {
        String url = server.emptyDatabase(directory);
        new TestOffice(url).close();

        Map<String, String> promised = startAndKill(url, afterReceipts);

        assertThat(promised).as("receipts before it was killed").hasSizeGreaterThanOrEqualTo(afterReceipts);
        Map<String, String> before;
        try (TestOffice office = new TestOffice(url)) {
            before = states(office);
            assertThat(before).as("lost").containsAllEntriesOf(promised);
            office.assertThatTheCountersEqualTheRows();
        }

        int code = Reservations.run(
                InputStream.nullInputStream(), OutputStream.nullOutputStream(), System.err, arguments(url));
        assertThat(code).as("exit code when started again").isEqualTo(Reservations.FINE);

        try (TestOffice office = new TestOffice(url)) {
            assertThat(states(office)).hasSize(Sample.HEADCOUNT).containsAllEntriesOf(before);
            office.assertThatReservationsAreNumberedUpTo(10);
            office.assertThatTheCountersEqualTheRows();
        }
        return before.size() < Sample.HEADCOUNT;
    }

    /** Kills it once it has said so much; what it says until it is dead counts, too. */
    private Map<String, String> startAndKill(String url, int afterReceipts) throws IOException, InterruptedException {
        Process process = start(url);
        Map<String, String> promised = new HashMap<>();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                String[] words = line.strip().split(" +", 3);
                // The last line may be cut off in the middle; it names a state only when it was whole up to there.
                if (words.length == 3) {
                    promised.put(words[0], words[1]);
                }
                if (promised.size() == afterReceipts) {
                    // By its handle: the process itself would close what it said and was not read yet.
                    process.toHandle().destroyForcibly();
                }
            }
        } finally {
            process.destroyForcibly();
        }
        process.waitFor();
        return promised;
    }

    private Process start(String url) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Reservations.class.getName()));
        command.addAll(List.of(arguments(url)));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private String[] arguments(String url) {
        return new String[] {"--database", url, "file", "--threads", "16", filings.toString()};
    }

    private static Map<String, String> states(TestOffice office) {
        return office.applications().stream().collect(Collectors.toMap(Application::employeeId, one -> one.state()
                .name()));
    }
}
