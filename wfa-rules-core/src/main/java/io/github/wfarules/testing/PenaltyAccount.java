package io.github.wfarules.testing;

import static io.github.wfarules.internal.source.ProblemLog.text;

import io.github.wfarules.Penalty;
import io.github.wfarules.PenaltyLine;
import io.github.wfarules.PenaltyReport;
import io.github.wfarules.RejectedInput;
import io.github.wfarules.Text;
import io.github.wfarules.Uncovered;
import java.util.ArrayList;
import java.util.List;

/** How the deductions of a month were computed, and what was left out, line by line. */
final class PenaltyAccount {
    private PenaltyAccount() {}

    static List<Text> of(PenaltyReport month) {
        List<Text> lines = new ArrayList<>();
        for (Penalty penalty : month.penalties()) {
            for (PenaltyLine line : penalty.lines()) {
                lines.add(text(
                        "%s, %s, %s: %s (%s)",
                        "%s, %s, %s: %s (%s)",
                        penalty.employee(),
                        line.source(),
                        line.on(),
                        line.computation(),
                        line.finding().ruleId()));
            }
            lines.add(text("%s: %s", "%s: %s", penalty.employee(), penalty.summary()));
        }
        for (Uncovered uncovered : month.uncovered()) {
            lines.add(text("%s: tanpa tenggat: %s", "%s: no deadline: %s", uncovered.ticket(), uncovered.reason()));
        }
        for (RejectedInput rejected : month.rejected()) {
            lines.add(text("tidak terpakai: %s: %s", "unusable: %s: %s", rejected.path(), rejected.text()));
        }
        return List.copyOf(lines);
    }
}
