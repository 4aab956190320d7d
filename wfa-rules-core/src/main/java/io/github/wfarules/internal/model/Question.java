package io.github.wfarules.internal.model;

import io.github.wfarules.Effect;
import io.github.wfarules.facts.BreachCase;
import io.github.wfarules.facts.ComplianceCase;
import io.github.wfarules.facts.PolicyFunctions;
import io.github.wfarules.facts.ReadinessCase;
import io.github.wfarules.facts.UnitComplianceCase;
import io.github.wfarules.facts.WorkModeCase;
import io.github.wfarules.internal.model.RuleDefinition.Consequence;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a policy may be asked. Each question has a vocabulary of its own, and a rule answers the one whose vocabulary its
 * pattern names.
 */
public enum Question {
    /** May this employee work in this mode on this date? */
    WORK_MODE(
            WorkModeCase.class,
            Set.of(
                    Consequence.FINDING,
                    Consequence.AT_MOST,
                    Consequence.AT_MOST_NUMBER,
                    Consequence.AT_LEAST_ON_SITE,
                    Consequence.AT_LEAST_ON_SITE_NUMBER,
                    Consequence.PLACES_NOT_STATED),
            Effect.EXCLUDES,
            Effect.DENIES,
            Effect.LEAVES_OPEN,
            Effect.OPENS,
            Effect.APPLIES,
            Effect.REQUIRES_APPROVAL,
            Effect.LIMITS_PLACES,
            Effect.OBLIGES,
            Effect.ADVISES),
    /** Were the duties of an employee's flexible day kept? */
    COMPLIANCE(
            ComplianceCase.class,
            Set.of(Consequence.FINDING),
            Effect.EXCLUDES,
            Effect.LEAVES_OPEN,
            Effect.OBLIGES,
            Effect.ADVISES,
            Effect.VIOLATION,
            Effect.CONSEQUENCE),
    /** Were the duties of a unit kept on a day? */
    UNIT_COMPLIANCE(
            UnitComplianceCase.class,
            Set.of(Consequence.FINDING),
            Effect.EXCLUDES,
            Effect.LEAVES_OPEN,
            Effect.OBLIGES,
            Effect.ADVISES,
            Effect.VIOLATION,
            Effect.CONSEQUENCE),
    /** What does a breach entail? */
    BREACH(
            BreachCase.class,
            Set.of(Consequence.FINDING, Consequence.DEDUCT),
            Effect.EXCLUDES,
            Effect.LEAVES_OPEN,
            Effect.ADVISES,
            Effect.CONSEQUENCE),
    /** Is this unit or region ready for flexible work? */
    READINESS(
            ReadinessCase.class,
            Set.of(
                    Consequence.FINDING,
                    Consequence.LIMITED,
                    Consequence.ONLY_FOR,
                    Consequence.ONLY_ON,
                    Consequence.UP_TO),
            Effect.EXCLUDES,
            Effect.DENIES,
            Effect.LEAVES_OPEN,
            Effect.APPLIES,
            Effect.LIMITS_FORM,
            Effect.ADVISES);

    private final Class<? extends PolicyFunctions> vocabulary;
    private final Set<Consequence> consequences;
    private final Set<Effect> effects;

    Question(Class<? extends PolicyFunctions> vocabulary, Set<Consequence> consequences, Effect... effects) {
        this.vocabulary = vocabulary;
        this.consequences = consequences;
        this.effects = Set.of(effects);
    }

    /** {@return the question whose vocabulary has this simple name; null where none has} */
    public static @Nullable Question ofCase(String name) {
        return Stream.of(values())
                .filter(question -> question.caseName().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** {@return the simple names of all vocabularies, in the order of the questions} */
    public static List<String> caseNames() {
        return Arrays.stream(values()).map(Question::caseName).toList();
    }

    /** {@return what its rules see} */
    public Class<? extends PolicyFunctions> vocabulary() {
        return vocabulary;
    }

    /** {@return the simple name of its vocabulary, as patterns write it} */
    public String caseName() {
        return vocabulary.getSimpleName();
    }

    /** {@return what its rules may report, in the order of {@link Consequence}} */
    public List<Consequence> consequences() {
        return Stream.of(Consequence.values()).filter(consequences::contains).toList();
    }

    /** {@return what its rules may do, in the order of {@link Effect}} */
    public List<Effect> effects() {
        return Stream.of(Effect.values()).filter(effects::contains).toList();
    }
}
