package io.github.wfarules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.ComplianceOutcome;
import io.github.wfarules.DutyState;
import io.github.wfarules.Language;
import io.github.wfarules.Outcome;
import io.github.wfarules.ReadinessOutcome;
import io.github.wfarules.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The guide says what the answers are called in scenarios, and what the command prints for them. */
class GuideOutcomesTest {
    private static final Path GUIDE = Path.of("..", "..", "wfa-rules-drl", "README.md");
    private static final String BEGIN = "<!-- generated: outcomes -->\n";

    @Test
    void the_table_of_outcomes_says_what_the_command_says() throws IOException {
        String guide = Files.readString(GUIDE);
        int from = guide.indexOf(BEGIN) + BEGIN.length();
        int to = guide.indexOf("<!-- end -->", from);
        if (Boolean.getBoolean("wfarules.update")) {
            Files.writeString(GUIDE, guide.substring(0, from) + table() + guide.substring(to));
        } else {
            assertThat(guide.substring(from, to))
                    .as("the table `outcomes` of the guide is stale; `mvn test -Dwfarules.update=true` writes it anew")
                    .isEqualTo(table());
        }
    }

    private static String table() {
        Words words = new Words(Language.INDONESIAN);
        StringBuilder out = new StringBuilder(
                "| skenario, JSON · scenarios, JSON | `wfa` | arti | meaning |\n| --- | --- | --- | --- |\n");
        rows(out, Outcome.values(), words::outcome, GuideOutcomesTest::meaning);
        rows(out, ComplianceOutcome.values(), words::outcome, GuideOutcomesTest::meaning);
        rows(out, DutyState.values(), words::duty, GuideOutcomesTest::meaning);
        rows(out, ReadinessOutcome.values(), words::outcome, GuideOutcomesTest::meaning);
        return out.toString();
    }

    private static <E extends Enum<E>> void rows(
            StringBuilder out, E[] outcomes, Function<E, String> printed, Function<E, Text> meaning) {
        for (E outcome : outcomes) {
            Text text = meaning.apply(outcome);
            String row = "| `%s` | %s | %s | %s |\n".formatted(outcome, printed.apply(outcome), text.id(), text.en());
            // What is called alike in several questions also means alike.
            if (out.indexOf(row) < 0) {
                out.append(row);
            }
        }
    }

    private static Text meaning(Outcome outcome) {
        return switch (outcome) {
            case NOT_APPLICABLE -> notApplicable();
            case DENIED -> new Text("ada larangan yang pasti", "something certainly denies it");
            case UNDETERMINED -> undetermined();
            case NEEDS_APPROVAL ->
                new Text("boleh, tetapi persetujuannya belum ada", "allowed but for an approval that is outstanding");
            case PERMITTED -> new Text("boleh; bukan hak pegawai", "allowed; not a right of the employee");
        };
    }

    private static Text meaning(ComplianceOutcome outcome) {
        return switch (outcome) {
            case NOT_APPLICABLE -> notApplicable();
            case VIOLATED -> new Text("ada kewajiban yang pasti tidak dipenuhi", "a duty was certainly not kept");
            case UNDETERMINED -> undetermined();
            case COMPLIANT -> new Text("semua kewajiban dipenuhi", "every duty was kept");
        };
    }

    private static Text meaning(DutyState state) {
        return switch (state) {
            case KEPT -> new Text("kewajiban ini dipenuhi", "this duty was kept");
            case VIOLATED -> new Text("kewajiban ini pasti tidak dipenuhi", "this duty was certainly not kept");
            case NOT_KNOWN -> new Text("tergantung yang tidak diketahui", "hangs on something unknown");
            case NOT_MEASURED ->
                new Text("tidak ada aturan `violation` untuknya", "no rule with the effect `violation` is about it");
        };
    }

    private static Text meaning(ReadinessOutcome outcome) {
        return switch (outcome) {
            case NOT_APPLICABLE -> notApplicable();
            case NOT_READY -> new Text("ada yang pasti menghalangi", "something certainly stands in the way");
            case UNDETERMINED -> undetermined();
            case LIMITED -> new Text("siap dalam bentuk terbatas", "ready in a limited form");
            case READY -> new Text("siap", "ready");
        };
    }

    private static Text notApplicable() {
        return new Text(
                "pertanyaannya tidak berlaku: hari libur, cuti, di luar lingkup",
                "the question does not arise: a day off, on leave, out of scope");
    }

    private static Text undetermined() {
        return new Text(
                "bukan tidak: ada yang belum diketahui atau belum diatur, dan jawabannya menyebut apa",
                "not a no: something is unknown or not regulated, and the answer names it");
    }
}
