package io.github.wfarules.internal.evaluation;

import io.github.wfarules.Compliance;
import io.github.wfarules.Effect;
import io.github.wfarules.facts.WorkedDay;
import io.github.wfarules.internal.model.Question;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Answers how a day of an employee went. The duties are those that the rules of the work-mode question told beforehand,
 * and further ones that the rules of this question know; what was found of them comes from this question's rules.
 */
public final class ComplianceQuestion {
    /** Codes of the list {@code parties}: duties of an employee, and of one who heads the unit. */
    private static final String EMPLOYEE = "employee";

    private static final String HEAD = "unit-head";

    private final Law law;
    private final CanonicalDay canonical;
    private final Consumer<Evaluation> engine;
    private final Measured measured;
    private final Measured ofUnits;

    /** Asks the given law; the engine lets every rule see an evaluation. */
    public ComplianceQuestion(Law law, Consumer<Evaluation> engine) {
        this.law = law;
        this.canonical = new CanonicalDay(law.chain());
        this.engine = engine;
        this.measured = new Measured(law, Question.COMPLIANCE);
        this.ofUnits = new Measured(law, Question.UNIT_COMPLIANCE);
    }

    /** {@return how the day went; see {@code Policy.comply}} */
    public Compliance comply(WorkedDay given) {
        return judge(canonical.of(given, ""), given).answer();
    }

    /**
     * A day that was judged.
     *
     * @param told what the rules of the work-mode question said of it
     */
    record Judged(WorkedDay day, Compliance answer, List<String> lapses, List<Found> told) {}

    /** {@return the answer for a day in canonical form} */
    Judged judge(WorkedDay day) {
        return judge(day, day);
    }

    private Judged judge(WorkedDay day, WorkedDay given) {
        WorkModeEvaluation before = new WorkModeEvaluation(law, day.asCase(), day.date());
        engine.accept(before);
        List<Found> told = Found.of(before).stream()
                .filter(found -> found.is(Effect.OBLIGES) || found.is(Effect.EXCLUDES))
                .toList();
        ComplianceEvaluation after = new ComplianceEvaluation(law, day);
        engine.accept(after);
        Set<String> owing = Boolean.TRUE.equals(day.employee().unitHead()) ? Set.of(EMPLOYEE, HEAD) : Set.of(EMPLOYEE);
        Set<String> known = measured.on(after);
        Set<String> left = ofUnits.on(after);
        Conduct conduct = new Conduct(
                law,
                known,
                told.stream()
                        .filter(found -> found.is(Effect.EXCLUDES)
                                || owing.contains(String.valueOf(found.rule().by())) && !isLeft(found, known, left))
                        .toList(),
                Found.of(after));
        Compliance answer = new Compliance(
                conduct.outcome(),
                Conducts.summary(conduct.outcome()),
                conduct.duties(),
                conduct.violations(),
                conduct.consequences(),
                conduct.notes(),
                new SuppliedCodes(law.chain().codes(), given)
                        .noted(List.copyOf(conduct.needs().values())),
                conduct.isIllustrative(),
                day.employee().id(),
                day.workUnit().id(),
                day.date(),
                law.version());
        return new Judged(day, answer, conduct.lapses(), told);
    }

    /** A duty of a head may be one that the unit's own rules look at; then it is judged there. */
    static boolean isLeft(Found duty, Set<String> own, Set<String> others) {
        String id = duty.rule().id();
        return others.contains(id) && !own.contains(id);
    }

    /** {@return whether the duty is one of a person, so that the unit does not owe it} */
    static boolean isOfEmployee(Found duty) {
        return EMPLOYEE.equals(duty.rule().by());
    }
}
