package io.github.wfarules.internal.assembly;

import io.github.wfarules.facts.Breach;
import io.github.wfarules.facts.Determination;
import io.github.wfarules.facts.Employee;
import io.github.wfarules.facts.Preparation;
import io.github.wfarules.facts.Request;
import io.github.wfarules.facts.UnitPeriod;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.facts.WorkUnit;
import io.github.wfarules.facts.WorkedDay;
import io.github.wfarules.internal.evaluation.BreachQuestion;
import io.github.wfarules.internal.evaluation.ComplianceQuestion;
import io.github.wfarules.internal.evaluation.Evaluation;
import io.github.wfarules.internal.evaluation.Law;
import io.github.wfarules.internal.evaluation.ReadinessQuestion;
import io.github.wfarules.internal.evaluation.UnitComplianceQuestion;
import io.github.wfarules.internal.evaluation.WorkModeQuestion;
import io.github.wfarules.internal.model.Question;
import java.util.List;
import java.util.function.Consumer;

/** Asks a question about something that every rule on it would see. */
final class Asking {
    private static final WorkUnit UNIT = WorkUnit.builder().id("diskominfo").build();

    private static final List<Determination> APPLIED = Cases.applied().determinations();

    private Asking() {}

    static void about(Question question, Law law, Consumer<Evaluation> engine) {
        switch (question) {
            case WORK_MODE -> new WorkModeQuestion(law, engine).decide(Cases.applied(), Cases.DAY);
            case COMPLIANCE ->
                new ComplianceQuestion(law, engine)
                        .comply(WorkedDay.builder()
                                .employee(Employee.builder().id("e-1").build())
                                .workUnit(UNIT)
                                .request(Request.builder().mode(WorkMode.WFA).build())
                                .date(Cases.DAY)
                                .determinations(APPLIED)
                                .build());
            case UNIT_COMPLIANCE ->
                new UnitComplianceQuestion(law, engine)
                        .comply(UnitPeriod.builder()
                                .workUnit(UNIT)
                                .from(Cases.DAY)
                                .to(Cases.DAY)
                                .determinations(APPLIED)
                                .build());
            case BREACH ->
                new BreachQuestion(law, engine)
                        .ask(
                                Breach.builder()
                                        .id("b-1")
                                        .on(Cases.DAY)
                                        .determinations(APPLIED)
                                        .build(),
                                null,
                                null);
            case READINESS ->
                new ReadinessQuestion(law, engine)
                        .ready(Preparation.builder()
                                .date(Cases.DAY)
                                .workUnit(UNIT)
                                .determinations(APPLIED)
                                .build());
        }
    }
}
