package io.github.wfarules.internal.drl;

import io.github.wfarules.internal.model.RuleDefinition;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a rule compares, as its definition tells of it. */
final class RuleOperands {
    private final List<Operand> operands;
    private final Resolver resolver;
    private final Declarations declarations;

    RuleOperands(List<Operand> operands, Resolver resolver, Declarations declarations) {
        this.operands = operands;
        this.resolver = resolver;
        this.declarations = declarations;
    }

    /** {@return where each comes from, what it is called, and whether it may be shown} */
    List<RuleDefinition.Operand> described() {
        return operands.stream().map(this::described).toList();
    }

    private RuleDefinition.Operand described(Operand operand) {
        RuleDefinition.Operand.Source source = resolver.meaning(operand).source();
        boolean sensitive = operand instanceof Operand.Path path
                && path.names().size() == 2
                && declarations.attributes(path.names().get(0)).stream()
                        .anyMatch(attribute -> attribute.sensitive()
                                && attribute.name().equals(path.names().get(1)));
        String name = operand.text().matches("notice(Working)?Days") ? "request.filedOn" : operand.text();
        if (operand instanceof Operand.Call call) {
            name = call.function().equals("newInPost") ? "employee.newInPost" : call.argument();
        }
        return new RuleDefinition.Operand(
                source == null ? RuleDefinition.Operand.Source.FACT : source, operand.text(), name, sensitive);
    }

    /** {@return the parameters that they read, sorted} */
    List<String> parameters() {
        Set<String> parameters = new TreeSet<>();
        for (Operand operand : operands) {
            if (operand instanceof Operand.Call call) {
                parameters.addAll(resolver.parameters(call));
            }
        }
        return List.copyOf(parameters);
    }
}
