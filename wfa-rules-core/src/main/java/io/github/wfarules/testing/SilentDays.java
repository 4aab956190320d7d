package io.github.wfarules.testing;

import io.github.wfarules.internal.model.RuleDefinition;
import io.github.wfarules.internal.model.RuleDefinition.Atom;
import io.github.wfarules.internal.model.RuleDefinition.Condition;
import io.github.wfarules.internal.policy.Chain;
import java.time.LocalDate;

/**
 * Days on which a rule or value of a policy cannot be heard, whatever the case: a rule on days that lie outside the
 * windows it asks for, a value on days on which no rule that reads it is in force. To begin or end a rule or value a day
 * sooner or later, over such days alone, is to write the same law in other words, and nobody could notice it.
 */
final class SilentDays {
    private static final String WITHIN = "within(";

    private final Chain chain;

    SilentDays(Chain chain) {
        this.chain = chain;
    }

    /** {@return whether the rule can hold on none of the days that the move adds or takes away} */
    boolean of(RuleDefinition rule, DayMove move) {
        return move.between().allMatch(day -> cannotHold(rule, day));
    }

    /** A violation is looked for where the duty holds, and a consequence where the violation does. */
    private boolean cannotHold(RuleDefinition rule, LocalDate day) {
        return isOutsideItsWindows(rule, rule.condition(), day)
                || chain.rules().all().stream()
                        .filter(other -> other.rule().id().equals(rule.of()))
                        .anyMatch(other -> !other.days().include(day) || cannotHold(other.rule(), day));
    }

    /** {@return whether nothing reads the parameter on the days that the move adds or takes away} */
    boolean of(String parameter, DayMove move) {
        Readers readers = new Readers(chain, parameter);
        return move.between().noneMatch(readers::read);
    }

    private boolean isOutsideItsWindows(RuleDefinition rule, Condition condition, LocalDate day) {
        return switch (condition.kind()) {
            case ATOM -> isClosedWindow(rule, rule.atoms().get(condition.atom()), day);
            case AND -> condition.parts().stream().anyMatch(part -> isOutsideItsWindows(rule, part, day));
            case OR -> condition.parts().stream().allMatch(part -> isOutsideItsWindows(rule, part, day));
        };
    }

    private boolean isClosedWindow(RuleDefinition rule, Atom atom, LocalDate day) {
        RuleDefinition.Operand window = rule.operands().get(atom.left());
        return window.text().startsWith(WITHIN)
                && "true".equals(atom.literal())
                && chain.parameters().valueOn(window.name(), day) == null;
    }
}
