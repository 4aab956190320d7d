package io.github.wfarules.cli;

import io.github.wfarules.Compliance;
import io.github.wfarules.ComplianceOutcome;
import io.github.wfarules.ConsequenceDue;
import io.github.wfarules.DutyResult;
import io.github.wfarules.DutyState;
import io.github.wfarules.EmployeeSummary;
import io.github.wfarules.Finding;
import io.github.wfarules.Need;
import io.github.wfarules.UnitCompliance;
import io.github.wfarules.UnitDay;
import io.github.wfarules.WfaJson;
import java.util.ArrayList;
import java.util.List;

/** How days went as a table, row by row as the answers come; a unit's period has a row for each day that says something. */
final class ComplianceTable implements AnswerLines.Reader {
    private final Console console;
    private final Words words;
    private final TextTable table = new TextTable(18, 14, 21, 15, 44);
    private boolean begun;

    ComplianceTable(Console console, Words words) {
        this.console = console;
        this.words = words;
    }

    @Override
    public void answer(String json) {
        if (json.contains("\"employees\":")) {
            unit(WfaJson.readUnitCompliance(json));
        } else {
            day(WfaJson.readCompliance(json));
        }
    }

    private void day(Compliance day) {
        row(
                day.employeeId(),
                day.workUnitId(),
                day.date().toString(),
                day.outcome(),
                reasons(day.duties(), day.violations(), day.consequences(), day.notes(), day.needs()));
    }

    private void unit(UnitCompliance unit) {
        String period = unit.from() + "/" + unit.to().toString().substring(5);
        row("", unit.workUnitId(), period, unit.outcome(), List.of(words.say(unit.summary())));
        for (UnitDay day : unit.days()) {
            row(
                    "",
                    unit.workUnitId(),
                    day.date().toString(),
                    day.outcome(),
                    reasons(day.duties(), day.violations(), day.consequences(), day.notes(), List.of()));
        }
        for (EmployeeSummary employee : unit.employees()) {
            row(
                    employee.employeeId(),
                    unit.workUnitId(),
                    period,
                    employee.outcome(),
                    List.of(words.say("hari fleksibel: ", "flexible days: ") + employee.flexibleDays()));
            employee.days().forEach(this::day);
        }
        if (!unit.needs().isEmpty()) {
            row("", unit.workUnitId(), period, unit.outcome(), needs(unit.needs()));
        }
    }

    private List<String> reasons(
            List<DutyResult> duties,
            List<Finding> violations,
            List<ConsequenceDue> consequences,
            List<Finding> notes,
            List<Need> needs) {
        List<String> reasons = new ArrayList<>();
        violations.forEach(violation -> reasons.add(words.certainty(violation) + words.say(violation.reason())));
        consequences.forEach(due -> reasons.add(
                words.certainty(due.finding()) + words.say("akibat: ", "follows: ") + words.say(due.title())));
        duties.stream()
                .filter(duty -> duty.state() == DutyState.KEPT || duty.state() == DutyState.NOT_MEASURED)
                .forEach(duty -> reasons.add(
                        words.duty(duty.state()) + ": " + words.say(duty.duty().reason())));
        notes.forEach(note -> reasons.add(words.say(note.reason())));
        reasons.addAll(needs(needs));
        return reasons;
    }

    private List<String> needs(List<Need> needs) {
        return needs.stream()
                .map(need -> words.say("perlu diketahui: ", "needed: ") + words.say(need.text()))
                .toList();
    }

    @Override
    public void error(String json) {
        ErrorLine error = ErrorLine.of(json, words);
        print(List.of(
                words.say("baris ", "line ") + error.line(),
                "",
                "",
                words.say("TIDAK TERPAKAI", "UNUSABLE"),
                error.sentence()));
    }

    private void row(String who, String unit, String when, ComplianceOutcome outcome, List<String> reasons) {
        String why = reasons.isEmpty() ? "" : TextTable.DASH + String.join("\n" + TextTable.DASH, reasons);
        print(List.of(who, unit, when, words.outcome(outcome), why));
    }

    private void print(List<String> cells) {
        if (!begun) {
            begun = true;
            console.text()
                    .print(table.row(words.say(
                            List.of("pegawai", "unit", "hari", "jawaban", "alasan"),
                            List.of("employee", "unit", "day", "answer", "why"))));
            console.text().print(table.rule());
        }
        console.text().print(table.row(cells));
        console.text().flush();
    }

    @Override
    public void end() {
        console.flush();
    }
}
