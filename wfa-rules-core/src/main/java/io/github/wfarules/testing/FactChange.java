package io.github.wfarules.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wfarules.internal.model.RuleDefinition;
import io.github.wfarules.internal.model.RuleDefinition.Atom;
import io.github.wfarules.internal.model.RuleDefinition.Operand;
import io.github.wfarules.internal.policy.ParameterIndex;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One fact of a case, changed.
 *
 * @param path where the fact stands, such as {@code week.flexibleDays}
 * @param value what it becomes; for a list, what is added to it
 */
record FactChange(List<String> path, JsonNode value) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String ACTS = "determinations";
    /** A hundred makes every step of a percentage a person, and a thousand every tenth of one. */
    private static final List<Integer> HEADCOUNTS = List.of(100, 1000);

    /**
     * {@return what may be changed to turn these rules}
     *
     * @param cases what the scenarios are asked about: each value that a fact has in one of them is tried
     * @param parameters gives what facts are compared with: each code is tried, and each number with those beside it
     */
    static List<FactChange> of(
            Collection<RuleDefinition> rules, Collection<ObjectNode> cases, ParameterIndex parameters) {
        Set<FactChange> changes = new LinkedHashSet<>();
        for (RuleDefinition rule : rules) {
            for (Operand operand : rule.operands()) {
                if (operand.source() == Operand.Source.FACT) {
                    List<String> path = path(operand);
                    cases.forEach(facts -> changes.add(new FactChange(path, at(facts, path))));
                    changes.add(new FactChange(path, JSON.nullNode()));
                } else if (operand.source() == Operand.Source.ACT) {
                    changes.add(act(operand.name(), true));
                    changes.add(act(operand.name(), false));
                }
            }
            for (Atom atom : rule.atoms()) {
                Operand left = rule.operands().get(atom.left());
                if (left.source() == Operand.Source.FACT) {
                    compared(rule, atom, parameters).forEach(value -> changes.add(new FactChange(path(left), value)));
                }
            }
            if (rule.placesParameter() != null) {
                HEADCOUNTS.forEach(
                        count -> changes.add(new FactChange(List.of("workUnit", "headcount"), JSON.numberNode(count))));
            }
        }
        return List.copyOf(changes);
    }

    private static List<String> path(Operand operand) {
        return List.of(operand.name().split("\\."));
    }

    /** {@return what the fact is compared with, members of lists each by itself, and the numbers beside it} */
    private static Stream<JsonNode> compared(RuleDefinition rule, Atom atom, ParameterIndex parameters) {
        Integer right = atom.right();
        if (right != null) {
            return parameters.values(rule.operands().get(right).name()).stream()
                    .map(ParameterIndex.Value::value)
                    .flatMap(FactChange::values);
        }
        return Stream.of(String.valueOf(atom.literal()).split(", ")).flatMap(FactChange::literal);
    }

    private static Stream<JsonNode> values(Object parameter) {
        if (parameter instanceof BigDecimal number) {
            return around(number);
        }
        return parameter instanceof Collection<?> members
                ? members.stream().map(member -> JSON.textNode(member.toString()))
                : Stream.empty();
    }

    private static Stream<JsonNode> literal(String written) {
        if (written.equals("true") || written.equals("false")) {
            return Stream.of(JSON.booleanNode(true), JSON.booleanNode(false));
        }
        return written.matches("-?\\d{1,9}")
                ? around(new BigDecimal(written))
                : Stream.of(JSON.textNode(written.replace("\"", "")));
    }

    private static Stream<JsonNode> around(BigDecimal number) {
        return Stream.of(BigDecimal.ONE.negate(), BigDecimal.ZERO, BigDecimal.ONE)
                .map(number::add)
                .map(JSON::numberNode);
    }

    private static JsonNode at(JsonNode facts, List<String> path) {
        JsonNode at = facts;
        for (String step : path) {
            at = at.path(step);
        }
        return at.isMissingNode() ? JSON.nullNode() : at;
    }

    private static FactChange act(String code, boolean granted) {
        return new FactChange(List.of(ACTS), JSON.objectNode().put("code", code).put("granted", granted));
    }

    /** {@return a copy of the facts with this one changed} */
    ObjectNode in(ObjectNode facts) {
        ObjectNode copy = facts.deepCopy();
        ObjectNode at = copy;
        for (String step : path.subList(0, path.size() - 1)) {
            at = at.get(step) instanceof ObjectNode below ? below : at.putObject(step);
        }
        String last = path.get(path.size() - 1);
        if (last.equals(ACTS)) {
            List<JsonNode> acts = new ArrayList<>();
            at.path(last).forEach(acts::add);
            acts.removeIf(act -> act.path("code").equals(value.path("code")));
            acts.add(value);
            ArrayNode changed = at.putArray(last);
            acts.forEach(changed::add);
        } else {
            at.set(last, value);
        }
        return copy;
    }
}
