package io.github.wfarules.internal.engine;

import io.github.wfarules.facts.WorkModeCase;
import io.github.wfarules.internal.evaluation.Evaluation;
import io.github.wfarules.internal.model.RuleDefinition;
import io.github.wfarules.internal.model.RuleDefinition.Atom;
import io.github.wfarules.internal.model.RuleDefinition.Condition;
import io.github.wfarules.internal.model.RuleDefinition.Operand;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact that tells at one look which rules need not be asked: those that are about one value of it, the case being known
 * to have another.
 */
enum Discriminator {
    /** Rules for one kind of service. */
    SERVICE_TYPE("service.type") {
        @Override
        @Nullable
        String of(WorkModeCase facts) {
            return facts.service().type();
        }
    },
    /** Rules for one agency. */
    UNIT_CODE("workUnit.code") {
        @Override
        @Nullable
        String of(WorkModeCase facts) {
            return facts.workUnit().code();
        }
    };

    private final String path;

    Discriminator(String path) {
        this.path = path;
    }

    abstract @Nullable String of(WorkModeCase facts);

    /** {@return the value of the fact; null where it is not known, or the question has no such fact} */
    @Nullable
    String of(Evaluation evaluation) {
        return evaluation instanceof WorkModeCase facts ? of(facts) : null;
    }

    /** {@return the one known value of the fact for which the rule can hold; null where it can for several} */
    @Nullable
    String only(RuleDefinition rule) {
        Condition condition = rule.condition();
        List<Condition> parts = condition.kind() == Condition.Kind.AND ? condition.parts() : List.of(condition);
        for (Condition part : parts) {
            if (part.kind() != Condition.Kind.ATOM) {
                return null;
            }
            Atom atom = rule.atoms().get(part.atom());
            Operand left = rule.operands().get(atom.left());
            boolean isPlain =
                    left.source() == Operand.Source.FACT && left.text().equals(left.name());
            if (!isPlain || atom.right() != null) {
                // What is worked out may fail, and then the decision has to fail.
                return null;
            }
            if (atom.operator().equals("==") && left.text().equals(path)) {
                return atom.literal();
            }
        }
        return null;
    }
}
