package io.github.wfarules.region;

import io.github.wfarules.Decision;
import io.github.wfarules.Effect;
import io.github.wfarules.Language;
import io.github.wfarules.Policy;
import io.github.wfarules.PolicyProblemsException;
import io.github.wfarules.Rulebook;
import io.github.wfarules.WfaRules;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** What a made-up city changes in what its province and the nation say, what comes of it, and what it is refused. */
public final class RegionOverride {
    private static final String PROVINCE = "prov-contoh";
    private static final String CITY = "kota-contoh";
    private static final String STAFF = question(false);
    private static final String HEAD = question(true);

    private final Path folder;
    private final Language language;
    private final PrintStream out;

    RegionOverride(Path folder, Language language, PrintStream out) {
        this.folder = folder;
        this.language = language;
        this.out = out;
    }

    /** Prints it all; takes the folder of the example, and {@code id} or {@code en}. */
    public static void main(String[] arguments) {
        Language language = arguments[1].equals("id") ? Language.INDONESIAN : Language.ENGLISH;
        new RegionOverride(Path.of(arguments[0]), language, new PrintStream(System.out, true, StandardCharsets.UTF_8))
                .run();
    }

    void run() {
        WfaRules rules = WfaRules.withFolder(folder.resolve("policies"));
        Policy city = rules.policy(CITY);
        say("Yang diubah kota", "What the city changes");
        city.rulebook().changes().forEach(this::print);

        say("Pegawai Bappeda (40 pegawai)", "Staff of the planning agency (40 staff)");
        print(rules.policy(PROVINCE), STAFF, LocalDate.of(2025, 9, 1));
        print(city, STAFF, LocalDate.of(2025, 8, 29));
        print(city, STAFF, LocalDate.of(2025, 9, 1));

        say("Kepala Bappeda", "The head of the planning agency");
        for (LocalDate date : List.of(
                LocalDate.of(2025, 8, 29),
                LocalDate.of(2025, 9, 1),
                LocalDate.of(2025, 9, 4),
                LocalDate.of(2025, 9, 8))) {
            print(city, HEAD, date);
        }

        say("Yang ditolak", "What is refused");
        refuse();
    }

    private void print(Rulebook.Change change) {
        String days = change.from() + ".." + (change.until() == null ? "" : change.until());
        out.println("  " + change.kind() + " " + change.id()
                + (change.before() == null ? "" : " " + change.before())
                + " -> " + change.to() + ", " + days);
    }

    private void print(Policy policy, String question, LocalDate date) {
        Decision decision = policy.decide(policy.json().readCase(question), date);
        out.println("  " + policy.id() + ", " + date + ": " + decision.outcome());
        decision.places()
                .forEach(places -> out.println(
                        "    " + places.atMost() + " / " + places.headcount() + " (" + places.percentage() + " %)"));
        decision.findings().stream()
                .filter(finding -> finding.layer().endsWith("-contoh") && finding.effect() != Effect.APPLIES)
                .forEach(finding -> out.println("    " + finding.layer() + ": " + finding.message(language)));
    }

    /** The same city, but with a folder that goes too far: it is not loaded, and every reason is told at once. */
    private void refuse() {
        try {
            WfaRules.withFolder(folder.resolve("refused")).policy(CITY);
            throw new IllegalStateException("the national law was overridden");
        } catch (PolicyProblemsException refused) {
            refused.problems().forEach(problem -> out.println(problem.render(language)));
        }
    }

    private void say(String id, String en) {
        out.println(language == Language.INDONESIAN ? id : en);
    }

    private static String question(boolean head) {
        return """
                {
                  "employee": {"id": "e1", "status": "PNS", "discipline": "NONE", "newInPost": false, "unitHead": %s},
                  "workUnit": {"id": "bappeda", "headcount": 40},
                  "request": {"mode": "WFA"},
                  "tasks": {"outsideOffice": true, "specialRoom": false, "digital": true, "minimalFaceToFace": true,
                            "independent": true, "mustBeOutside": false},
                  "day": {"onLeave": false},
                  "week": {"flexibleDays": 0}
                }
                """.formatted(head);
    }
}
