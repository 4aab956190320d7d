package io.github.wfarules.internal.evaluation;

import io.github.wfarules.Compliance;
import io.github.wfarules.ComplianceOutcome;
import io.github.wfarules.EmployeeSummary;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.internal.evaluation.ComplianceQuestion.Judged;
import java.util.List;

/** Sums up the days of one employee. */
final class EmployeeDays {
    private EmployeeDays() {}

    static EmployeeSummary summary(String employeeId, List<Judged> days) {
        List<Compliance> answers = days.stream().map(Judged::answer).toList();
        List<ComplianceOutcome> outcomes =
                answers.stream().map(Compliance::outcome).toList();
        return new EmployeeSummary(
                employeeId,
                Conducts.together(outcomes),
                (int) days.stream()
                        .filter(day -> day.day().request().mode() != WorkMode.WFO)
                        .count(),
                count(outcomes, ComplianceOutcome.VIOLATED),
                count(outcomes, ComplianceOutcome.UNDETERMINED),
                answers.stream()
                        .filter(answer -> answer.outcome() == ComplianceOutcome.VIOLATED
                                || answer.outcome() == ComplianceOutcome.UNDETERMINED)
                        .toList());
    }

    private static int count(List<ComplianceOutcome> outcomes, ComplianceOutcome wanted) {
        return (int) outcomes.stream().filter(outcome -> outcome == wanted).count();
    }
}
