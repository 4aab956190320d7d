package io.github.wfarules.testing;

import io.github.wfarules.Compliance;
import io.github.wfarules.ConsequenceDue;
import io.github.wfarules.Decision;
import io.github.wfarules.DutyResult;
import io.github.wfarules.Finding;
import io.github.wfarules.Need;
import io.github.wfarules.Places;
import io.github.wfarules.Readiness;
import io.github.wfarules.Text;
import io.github.wfarules.UnitCompliance;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an answer to any question says, as far as scenarios look at it.
 *
 * @param date the day or days judged
 */
record Answered(
        String outcome,
        Text summary,
        String date,
        List<Finding> findings,
        List<Need> needs,
        List<Places> places,
        List<DutyResult> duties,
        List<String> consequences) {

    static Answered of(Record answer) {
        if (answer instanceof Decision decision) {
            return new Answered(
                    decision.outcome().name(),
                    decision.summary(),
                    decision.date().toString(),
                    decision.findings(),
                    decision.needs(),
                    decision.places(),
                    List.of(),
                    List.of());
        }
        if (answer instanceof Compliance day) {
            return new Answered(
                    day.outcome().name(),
                    day.summary(),
                    day.date().toString(),
                    findings(day.duties(), day.violations(), day.consequences(), day.notes()),
                    day.needs(),
                    List.of(),
                    day.duties(),
                    codes(day.consequences()));
        }
        if (answer instanceof Readiness readiness) {
            List<Finding> findings = new ArrayList<>(readiness.findings());
            readiness.obstacles().forEach(obstacle -> findings.add(obstacle.finding()));
            readiness.forms().forEach(form -> findings.add(form.finding()));
            return new Answered(
                    readiness.outcome().name(),
                    readiness.summary(),
                    readiness.date().toString(),
                    findings,
                    readiness.needs(),
                    List.of(),
                    List.of(),
                    List.of());
        }
        if (answer instanceof UnitCompliance unit) {
            return of(unit);
        }
        throw new IllegalArgumentException(
                "scenarios know no " + answer.getClass().getSimpleName());
    }

    private static Answered of(UnitCompliance unit) {
        List<Finding> findings = new ArrayList<>();
        List<DutyResult> duties = new ArrayList<>();
        List<ConsequenceDue> consequences = new ArrayList<>();
        unit.days().forEach(day -> {
            findings.addAll(findings(day.duties(), day.violations(), day.consequences(), day.notes()));
            duties.addAll(day.duties());
            consequences.addAll(day.consequences());
        });
        unit.employees().forEach(employee -> employee.days().forEach(day -> {
            findings.addAll(findings(day.duties(), day.violations(), day.consequences(), day.notes()));
            duties.addAll(day.duties());
            consequences.addAll(day.consequences());
        }));
        return new Answered(
                unit.outcome().name(),
                unit.summary(),
                unit.from() + "/" + unit.to(),
                findings,
                unit.needs(),
                List.of(),
                duties,
                codes(consequences));
    }

    private static List<Finding> findings(
            List<DutyResult> duties, List<Finding> violations, List<ConsequenceDue> consequences, List<Finding> notes) {
        return Stream.of(
                        duties.stream().map(DutyResult::duty),
                        violations.stream(),
                        consequences.stream().map(ConsequenceDue::finding),
                        notes.stream())
                .flatMap(found -> found)
                .toList();
    }

    private static List<String> codes(List<ConsequenceDue> consequences) {
        return consequences.stream().map(ConsequenceDue::code).toList();
    }
}
