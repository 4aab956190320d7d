package io.github.wfarules.streetlights;

import io.github.wfarules.Language;
import io.github.wfarules.Penalty;
import io.github.wfarules.PenaltyLine;
import io.github.wfarules.PenaltyReport;
import io.github.wfarules.PenaltyRun;
import io.github.wfarules.Policy;
import io.github.wfarules.ServiceAssessment;
import io.github.wfarules.WfaRules;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Computes what the street lights of July 2025 cost whom, prints it line by line, and draws the tickets. */
public final class StreetLights {
    private static final YearMonth JULY = YearMonth.of(2025, 7);
    private static final Instant AS_OF = Instant.parse("2025-08-01T17:00:00Z");

    private StreetLights() {}

    /**
     * Runs the example.
     *
     * @param arguments the folder of the example, and where the picture goes
     */
    public static void main(String[] arguments) throws IOException {
        Path example = Path.of(arguments[0]);
        List<ServiceAssessment> tickets = new ArrayList<>();
        PenaltyReport july = july(example, tickets);
        print(july, new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        Timeline.draw(tickets, Path.of(arguments[1]));
    }

    /** {@return the month; the assessments go into the list, in the order of the tickets} */
    static PenaltyReport july(Path example, List<ServiceAssessment> tickets) throws IOException {
        WfaRules rules = WfaRules.withFolder(example.resolve("policies"));
        Policy policy = rules.policy("contoh-lampu");
        PenaltyRun run = policy.penalties(JULY, AS_OF);
        try (InputStream lines = Files.newInputStream(example.resolve("july-2025.ndjson"))) {
            run.addLines(lines, 2, tickets::add);
        }
        return run.report();
    }

    static void print(PenaltyReport month, PrintStream out) {
        out.println(
                month.met() + " in time, " + month.missed() + " too late, " + month.undetermined() + " cannot be told");
        for (Penalty penalty : month.penalties()) {
            out.println();
            out.println(penalty.employee());
            for (PenaltyLine line : penalty.lines()) {
                out.println("  " + line.source() + " " + line.on() + " " + line.status());
                out.println("    " + line.reason().in(Language.ENGLISH));
                out.println("    " + line.computation().in(Language.ENGLISH));
                line.needs()
                        .forEach(need -> out.println("    needs: " + need.text().en()));
            }
            out.println("  " + penalty.summary().in(Language.ENGLISH));
        }
    }
}
