package io.github.wfarules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a policy says, all layers laid over each other: its rules, with the duties among them, and its values. Immutable
 * and thread-safe.
 *
 * @param policy the policy
 * @param layers the ids of its layers, the nation first
 * @param date the day on which all of it holds; null where it is what holds on any day
 * @param rules the rules by id
 * @param values the values by parameter, the nearest layer's first
 * @param changes what each layer changed in those above it, from the top
 * @param levels the service levels, those of upper layers first
 * @param deductions the deductions that breaches entail, those of upper layers first
 * @param monthlyCap the parameter with the most that may be deducted in a month; null where no layer names one
 * @param monthlyCapPart the part of the allowance that it is a share of, a code of the list {@code allowance-parts}; null
 *     for the whole
 */
public record Rulebook(
        PolicyVersion policy,
        List<String> layers,
        @Nullable LocalDate date,
        List<Rule> rules,
        List<Value> values,
        List<Change> changes,
        List<ServiceEntry> levels,
        List<ServiceEntry> deductions,
        @Nullable String monthlyCap,
        @Nullable String monthlyCapPart) {
    /** Copies what could change. */
    public Rulebook {
        layers = List.copyOf(layers);
        rules = List.copyOf(rules);
        values = List.copyOf(values);
        changes = List.copyOf(changes);
        levels = List.copyOf(levels);
        deductions = List.copyOf(deductions);
    }

    /**
     * A rule.
     *
     * @param id its id
     * @param question the question that it helps to answer
     * @param effect what it does when it holds
     * @param reason what it says; where that holds a value that differs from case to case, its name in braces
     * @param basis its legal basis
     * @param from the first day it holds; null where it holds from ever
     * @param to the last day it holds; null where no end is stated
     * @param layer the policy that set it
     * @param openTo what a policy below may do with it
     * @param replaces the rule of an upper layer in whose place it stands
     * @param duty who owes what it says to whom and when, for duties
     * @param party who approves, decides or can settle it, where the rule says so
     * @param of the rule of the duty that was not kept, for violations; that of the violation, for its consequences
     * @param follows what follows, for consequences
     */
    public record Rule(
            String id,
            Question question,
            Effect effect,
            Text reason,
            Basis basis,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String layer,
            OpenTo openTo,
            @Nullable String replaces,
            @Nullable Duty duty,
            @Nullable Party party,
            @Nullable String of,
            @Nullable Follows follows) {}

    /**
     * What follows from a violation or breach.
     *
     * @param code a code of the list {@code consequences}; null for deductions
     * @param title what it is called; null where there is no code
     * @param deduction the id of the deduction that is taken; null where none is
     */
    public record Follows(
            @Nullable String code,
            @Nullable Text title,
            @Nullable String deduction) {}

    /** What rules help to answer. */
    public enum Question {
        /** May this employee work in this mode on this date? */
        WORK_MODE,
        /** Were the duties of an employee's day kept? */
        COMPLIANCE,
        /** Were the duties of a unit kept? */
        UNIT_COMPLIANCE,
        /** What does a breach entail? */
        BREACH,
        /** Is this unit or region ready for flexible work? */
        READINESS
    }

    /** What a policy below may do with a rule. Denials and duties may stand beside any. */
    public enum OpenTo {
        /** Nothing. */
        SEALED,
        /** Nothing but rules beside it. */
        TIGHTEN,
        /** Replace it or switch it off. */
        REPLACEABLE
    }

    /**
     * A value of a parameter.
     *
     * @param parameter the parameter's id
     * @param title what it is
     * @param bound what a policy below may do with it
     * @param value the value; null where no instrument states one
     * @param from the first day it holds; null where it holds from ever
     * @param to the last day it holds; null where no end is stated
     * @param basis its legal basis; null where there is none
     * @param layer the policy that set it; null where none did
     * @param illustrative whether it is only an example that no instrument gives
     */
    public record Value(
            String parameter,
            Text title,
            Bound bound,
            @Nullable String value,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Basis basis,
            @Nullable String layer,
            boolean illustrative) {}

    /** What a policy below may do with a value. */
    public enum Bound {
        /** Nothing. */
        FIXED,
        /** Lower it; for sets, leave some out. */
        CEILING,
        /** Raise it; for sets, add some. */
        FLOOR,
        /** Set it freely. */
        DEFAULT
    }

    /**
     * Something that a layer changed in what the layers above it say. Rules and parameters that it adds beside theirs are
     * among the rules and values, and no change.
     *
     * @param layer the policy that made the change
     * @param kind what it did
     * @param id the rule or parameter of the layers above that it is about
     * @param to what stands there instead: a rule of the layer, or a value; null where a rule is switched off
     * @param before the value that the layers above have on some of these days; null for rules, and where there is none
     * @param from the first day of the change; null where it holds from ever
     * @param until the last day of the change; null where no end is stated
     * @param basis its legal basis; null for an illustrative value
     */
    public record Change(
            String layer,
            Made kind,
            String id,
            @Nullable String to,
            @Nullable String before,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable Basis basis) {}

    /** What a layer may do to what stands above it. */
    public enum Made {
        /** A rule of its own stands in the place of one above. */
        REPLACED,
        /** A rule above does not hold. */
        SWITCHED_OFF,
        /** A parameter that is declared above has a value of its own. */
        SET
    }

    /**
     * A service level or a deduction.
     *
     * @param id its id
     * @param title what it is called
     * @param terms what services.yaml says of it, in the order of the guide
     * @param basis its legal basis
     * @param from the first day it holds; null where it holds from ever, as deductions do
     * @param to the last day it holds; null where no end is stated
     * @param layer the policy that set it
     */
    public record ServiceEntry(
            String id,
            Text title,
            List<Term> terms,
            Basis basis,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String layer) {
        /** Copies what could change. */
        public ServiceEntry {
            terms = List.copyOf(terms);
        }
    }

    /**
     * One thing that services.yaml says.
     *
     * @param key the key there, such as {@code deadline}
     * @param said the words or codes that stand there; empty where it names a parameter
     * @param parameter the parameter it names, whose values are among the values; null where it names none
     */
    public record Term(
            String key, List<String> said, @Nullable String parameter) {
        /** Copies what could change. */
        public Term {
            said = List.copyOf(said);
        }
    }
}
