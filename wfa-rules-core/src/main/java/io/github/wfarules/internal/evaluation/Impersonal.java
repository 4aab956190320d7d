package io.github.wfarules.internal.evaluation;

import io.github.wfarules.internal.model.RuleDefinition;
import io.github.wfarules.internal.model.RuleDefinition.Operand;
import io.github.wfarules.internal.model.RuleDefinition.Operand.Source;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells what is about the unit, the day and the law from what is about a person. What is not named here is about a person. */
final class Impersonal {
    private static final Set<String> GROUPS = Set.of("workUnit", "service", "usage");
    private static final Set<String> FACTS =
            Set.of("date", "weekday", "weekdayOfMonth", "day.working", "request.mode", "request.place");

    private Impersonal() {}

    /** {@return what may be shown of that which the rule compares, as it stands in the rule file} */
    static Set<String> facts(RuleDefinition rule) {
        return rule.operands().stream()
                .filter(Impersonal::mayBeShown)
                .map(Operand::text)
                .collect(Collectors.toSet());
    }

    /** {@return whether what the operand reads is not about a person} */
    static boolean mayBeShown(Operand operand) {
        if (operand.sensitive()) {
            return false;
        }
        Source source = operand.source();
        int dot = operand.name().indexOf('.');
        boolean ofUnit = dot > 0 && GROUPS.contains(operand.name().substring(0, dot));
        return source == Source.PARAMETER
                || source == Source.CALENDAR
                || source == Source.FACT && (ofUnit || FACTS.contains(operand.name()));
    }
}
