package io.github.wfarules.cli;

import io.github.wfarules.Need;
import io.github.wfarules.Penalty;
import io.github.wfarules.PenaltyLine;
import io.github.wfarules.PenaltyReport;
import io.github.wfarules.Policy;
import io.github.wfarules.RejectedInput;
import io.github.wfarules.Uncovered;
import java.util.List;
import java.util.stream.Collectors;

/** A month of deductions for people: for each employee the lines, then the sum and what is left to pay. */
final class PenaltyTable {
    private final Console console;
    private final Words words;
    private final Policy policy;
    private final TextTable table = new TextTable(12, 10, 14, 74);

    PenaltyTable(Console console, Words words, Policy policy) {
        this.console = console;
        this.words = words;
        this.policy = policy;
    }

    void print(PenaltyReport report) {
        console.print(words.say("Potongan tunjangan, ", "Deductions from allowances, ") + report.month() + ", "
                + words.say(policy.title()));
        console.print(words.say(
                "Tenggat: " + report.met() + " dipenuhi, " + report.missed() + " terlewat, " + report.running()
                        + " masih berjalan, " + report.undetermined() + " belum pasti",
                "Deadlines: " + report.met() + " met, " + report.missed() + " missed, " + report.running()
                        + " still running, " + report.undetermined() + " cannot be told"));
        if (report.knownOn() != null) {
            console.print(words.say("Kalender sebagaimana diketahui pada ", "The calendar as known on ")
                    + Dates.day(report.knownOn(), words.language()));
        }
        for (Penalty penalty : report.penalties()) {
            print(penalty);
        }
        for (RejectedInput rejected : report.rejected()) {
            String id = rejected.id().isEmpty() ? "" : " (" + rejected.id() + ")";
            console.print("");
            console.print(words.say("tidak terpakai: ", "unusable: ") + rejected.path() + id + ": "
                    + words.say(rejected.text()));
        }
        for (Uncovered uncovered : report.uncovered()) {
            console.print("");
            console.print(words.say("tanpa tenggat: ", "no deadline: ") + uncovered.ticket() + ": "
                    + words.say(uncovered.reason()));
        }
        console.flush();
    }

    private void print(Penalty penalty) {
        console.print("");
        console.text()
                .print(table.row(words.say(
                        List.of("tiket", "hari", "potongan", penalty.employee()),
                        List.of("ticket", "day", "deduction", penalty.employee()))));
        console.text().print(table.rule());
        for (PenaltyLine line : penalty.lines()) {
            console.text().print(table.row(List.of(line.source(), line.on().toString(), amount(line), account(line))));
        }
        console.text().print(TextTable.hanging(0, words.say(penalty.summary())));
    }

    private String amount(PenaltyLine line) {
        return switch (line.status()) {
            case DEDUCTED -> "Rp" + grouped(line);
            case EXEMPT -> words.say("dikecualikan", "exempt");
            case WITHIN_GRACE -> words.say("toleransi", "within grace");
            case UNDETERMINED -> words.say("BELUM PASTI", "UNDETERMINED");
        };
    }

    private static String grouped(PenaltyLine line) {
        String digits = String.valueOf(line.amount());
        return digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".");
    }

    private String account(PenaltyLine line) {
        StringBuilder out = new StringBuilder(words.say(line.reason()));
        out.append("\n- ").append(words.say(line.computation()));
        out.append("\n- ")
                .append(line.finding().ruleId())
                .append(", ")
                .append(words.say(line.finding().basis().instrument().title()));
        if (line.postponedTo() != null) {
            out.append("\n- ").append(words.say("dibayar pada ", "paid in ")).append(line.postponedTo());
        }
        if (!line.needs().isEmpty()) {
            out.append("\n- ")
                    .append(words.say("dibutuhkan: ", "needs: "))
                    .append(line.needs().stream()
                            .map(Need::text)
                            .map(words::say)
                            .collect(Collectors.joining("; ")));
        }
        return out.toString();
    }
}
