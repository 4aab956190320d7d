package io.github.wfarules.internal.model;

import io.github.wfarules.Counted;
import io.github.wfarules.Effect;
import io.github.wfarules.Text;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A checked rule: what its annotations say, and the shape of its condition, so that an answer can be explained without
 * the rule file at hand.
 *
 * @param question the question that it helps to answer
 * @param instrument the id of the instrument it rests on
 * @param locator the place in it
 * @param of the duty that was not kept, for violations, or the violation, for consequences: the id of a rule
 * @param code what follows, for consequences: a code of the list {@code consequences}
 * @param consequence what it reports
 * @param placesParameter what the consequence is told: the parameter that states the share of the headcount or the number,
 *     for what is stated, or what limits a form; the id of the deduction, for rules that take one
 * @param counting whose places it is about, for caps and minimums
 * @param operands what the condition reads, in the order in which the compiled rule reports the values
 * @param atoms the comparisons, in the order in which the compiled rule reports their truth
 * @param condition how the atoms combine
 * @param parameters the parameters that condition and consequence read
 * @param by who owes or approves, a code of the list {@code parties}
 * @param owedTo to whom it is owed, a code of the list {@code parties}
 */
public record RuleDefinition(
        String id,
        Question question,
        Effect effect,
        String instrument,
        @Nullable String locator,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Seal seal,
        @Nullable String replaces,
        Text reason,
        @Nullable String by,
        @Nullable String owedTo,
        @Nullable Text due,
        @Nullable String of,
        @Nullable String code,
        Consequence consequence,
        @Nullable String placesParameter,
        Counting counting,
        List<Operand> operands,
        List<Atom> atoms,
        Condition condition,
        List<String> parameters,
        String file,
        int line) {

    /** The order of findings. */
    public static final Comparator<RuleDefinition> ORDER =
            Comparator.comparing(RuleDefinition::effect).thenComparing(RuleDefinition::id);

    /** {@return this rule on other days} */
    public RuleDefinition withDays(@Nullable LocalDate from, @Nullable LocalDate to) {
        return with(effect, from, to);
    }

    /** {@return this rule with another effect} */
    public RuleDefinition withEffect(Effect effect) {
        return with(effect, from, to);
    }

    private RuleDefinition with(Effect effect, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new RuleDefinition(
                id,
                question,
                effect,
                instrument,
                locator,
                from,
                to,
                seal,
                replaces,
                reason,
                by,
                owedTo,
                due,
                of,
                code,
                consequence,
                placesParameter,
                counting,
                operands,
                atoms,
                condition,
                parameters,
                file,
                line);
    }

    /**
     * Whose places a cap or minimum is about.
     *
     * @param who who is counted under a cap; null where the instrument does not say
     * @param team whether it is about each team, and not about the unit
     */
    public record Counting(@Nullable Counted who, boolean team) {
        /** Of the unit, and not said who. */
        public static final Counting NOT_STATED = new Counting(null, false);
    }

    /** What a lower layer may do with the rule. */
    public enum Seal {
        SEALED,
        TIGHTEN,
        REPLACEABLE
    }

    /** What a rule reports. */
    public enum Consequence {
        /** That it holds. */
        FINDING("finding", null, null),
        /** That at most a share of the headcount may be away. */
        AT_MOST("atMost", "percentage", Effect.LIMITS_PLACES),
        /** That at most a number may be away. */
        AT_MOST_NUMBER("atMost", "number", Effect.LIMITS_PLACES),
        /** That at least a share of the headcount has to be on site. */
        AT_LEAST_ON_SITE("atLeastOnSite", "percentage", Effect.LIMITS_PLACES),
        /** That at least a number has to be on site. */
        AT_LEAST_ON_SITE_NUMBER("atLeastOnSite", "number", Effect.LIMITS_PLACES),
        /** That no instrument states how many may be away. */
        PLACES_NOT_STATED("placesNotStated", null, Effect.LIMITS_PLACES),
        /** That it holds, and takes a deduction. */
        DEDUCT("deduct", "deduction", Effect.CONSEQUENCE),
        /** That flexible work is applicable in a limited form. */
        LIMITED("limited", null, Effect.LIMITS_FORM),
        /** That it is applicable only for these codes. */
        ONLY_FOR("onlyFor", "codes", Effect.LIMITS_FORM),
        /** That it is applicable only on these weekdays. */
        ONLY_ON("onlyOn", "weekdays", Effect.LIMITS_FORM),
        /** That it is applicable for a share of the staff at most. */
        UP_TO("upTo", "percentage", Effect.LIMITS_FORM);

        private final String call;
        private final @Nullable String reader;
        private final @Nullable Effect only;

        Consequence(String call, @Nullable String reader, @Nullable Effect only) {
            this.call = call;
            this.reader = reader;
            this.only = only;
        }

        /** {@return what the vocabulary calls it} */
        public String call() {
            return call;
        }

        /** {@return the function that reads the parameter it is told; null where it is told none} */
        public @Nullable String reader() {
            return reader;
        }

        /** {@return the effect that rules reporting it have, and no others; null where any rule may report it} */
        public @Nullable Effect only() {
            return only;
        }
    }

    /**
     * Something a rule reads.
     *
     * @param text how it stands in the rule file
     * @param name what a need for it is called: the path of a fact, the code of an act, the id of a parameter or counter
     * @param sensitive whether its value is never shown
     */
    public record Operand(Source source, String text, String name, boolean sensitive) {
        /** Where it comes from. */
        public enum Source {
            FACT,
            ACT,
            PARAMETER,
            CALENDAR,
            COUNTER,
            DEDUCTION
        }
    }

    /**
     * One comparison.
     *
     * @param left the operand on the left, as an index
     * @param right the operand on the right; null where it is written out
     * @param literal what it is compared with, as the rule writes it; null where the right side is an operand
     */
    public record Atom(
            int left,
            String operator,
            @Nullable Integer right,
            @Nullable String literal) {}

    /**
     * How atoms combine. There is no negation: it has been carried down into the atoms.
     *
     * @param atom the atom, as an index; 0 where it is a connective
     */
    public record Condition(Kind kind, int atom, List<Condition> parts) {
        /** The connectives. */
        public enum Kind {
            ATOM,
            AND,
            OR
        }
    }
}
