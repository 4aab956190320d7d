package io.github.wfarules.reservations;

import io.github.wfarules.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@CommandLine.Command(
        name = "file",
        description = "Files applications, and says what became of each as soon as it is in the database for good.",
        footer = {"", "A line: EMPLOYEE,DAY,WFH or WFA,FILED ON   such as p002,2025-03-25,WFA,2025-03-20"})
final class FileCommand extends Command {
    @Parameters(paramLabel = "FILE", description = "Applications, one a line; `-` reads the standard input.")
    private String file = "-";

    @Option(names = "--threads", defaultValue = "1", description = "How many are filed at the same time. Default: 1.")
    private int threads = 1;

    @Override
    public Integer call() throws IOException, InterruptedException {
        // All lines are read first: a line that cannot be read must not leave half of the file behind.
        List<Filing> filings = FilingLines.read(lines());
        if (threads < 1) {
            throw new RefusedException(new Text("`--threads` harus 1 atau lebih", "`--threads` has to be 1 or more"));
        }
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try (Office office = parent().office()) {
            Desk desk = office.desk();
            Notice notice = parent().notice();
            List<Future<Integer>> results = new ArrayList<>();
            filings.forEach(filing -> results.add(executor.submit(() -> file(desk, notice, filing))));
            int worst = Reservations.FINE;
            for (Future<Integer> result : results) {
                worst = Math.max(worst, result.get());
            }
            return worst;
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(failed);
        } finally {
            executor.shutdownNow();
        }
    }

    private int file(Desk desk, Notice notice, Filing filing) {
        try {
            notice.receipt(desk.file(filing));
            return Reservations.FINE;
        } catch (RefusedException refused) {
            Text text = refused.text();
            parent().err().println(filing.employeeId() + ": " + text.in(parent().language()));
            return Reservations.UNUSABLE;
        }
    }

    private List<String> lines() throws IOException {
        if (!file.equals("-")) {
            return readFile();
        }
        return new BufferedReader(new InputStreamReader(parent().in(), StandardCharsets.UTF_8))
                .lines()
                .toList();
    }

    private List<String> readFile() {
        try {
            return Files.readAllLines(Path.of(file));
        } catch (IOException | InvalidPathException unreadable) {
            throw new RefusedException(new Text(
                    "berkas `" + file + "` tidak ada atau tidak dapat dibaca sebagai teks UTF-8",
                    "the file `" + file + "` is not there, or cannot be read as text in UTF-8"));
        }
    }
}
