package io.github.wfarules.internal.drl;

import io.github.wfarules.internal.evaluation.Evaluation;
import io.github.wfarules.internal.kleene.Certainly;
import io.github.wfarules.internal.kleene.Possibly;
import io.github.wfarules.internal.kleene.Truth;
import io.github.wfarules.internal.model.Question;
import java.util.List;
import java.util.Map;

/**
 * Writes the rules that the engine runs: the possible form of each checked rule is the condition, and the consequence
 * asks its certain form. What an author wrote reaches the compiler only through here.
 */
public final class DerivedRules {
    private DerivedRules() {}

    /**
     * {@return the derived rule file of one layer}
     *
     * @param packageName the package of the compiled classes
     * @param depth how deep the layer stands in its chain, 0 for the topmost
     */
    public static String text(String packageName, int depth, List<CheckedRule> rules) {
        StringBuilder out = head(packageName);
        for (int i = 0; i < rules.size(); i++) {
            append(out, rules.get(i).definition().id(), rules.get(i), depth + ", " + i);
        }
        return out.toString();
    }

    /**
     * {@return the rule file of rules that can stand for those of one layer}
     *
     * @param packageName the package of the compiled classes
     * @param depth how deep the layer stands in its chain, 0 for the topmost
     * @param rules by the names that tell them apart
     * @param positions the place in its layer of the rule with this id
     */
    public static String standIns(
            String packageName, int depth, Map<String, CheckedRule> rules, Map<String, Integer> positions) {
        StringBuilder out = head(packageName);
        rules.forEach((name, rule) -> append(
                out, name, rule, depth + ", " + positions.get(rule.definition().id())));
        return out.toString();
    }

    /**
     * {@return the rule file of one layer whose rules report the truth of every atom whenever they are in force, for
     * watching what a case does to them}
     *
     * @param packageName the package of the compiled classes
     * @param depth how deep the layer stands in its chain, 0 for the topmost
     */
    public static String observed(String packageName, int depth, List<CheckedRule> rules) {
        StringBuilder out = head(packageName);
        for (int i = 0; i < rules.size(); i++) {
            CheckedRule rule = rules.get(i);
            open(out, rule.definition().id(), rule, depth + ", " + i);
            out.append(" )\nthen\n");
            report(out, "possible", rule, depth + ", " + i);
            out.append("end\n");
        }
        return out.toString();
    }

    private static StringBuilder head(String packageName) {
        StringBuilder out = new StringBuilder("package " + packageName + ";\n\n");
        for (Class<?> type : List.of(Certainly.class, Possibly.class, Truth.class)) {
            out.append("import ").append(type.getName()).append(";\n");
        }
        for (Question question : Question.values()) {
            out.append("import ").append(Evaluation.of(question).getName()).append(";\n");
        }
        Vocabulary.constants().stream().map(Class::getName).sorted().forEach(name -> out.append("import ")
                .append(name)
                .append(";\n"));
        return out;
    }

    private static void append(StringBuilder out, String name, CheckedRule rule, String place) {
        open(out, name, rule, place);
        out.append(", ").append(rule.possible()).append(" )\nthen\n");
        String certain = rule.certain();
        if (certain == null) {
            report(out, "certain", rule, place);
        } else {
            out.append("    if (").append(certain).append(") {\n    ");
            report(out, "certain", rule, place);
            out.append("    } else {\n    ");
            report(out, "possible", rule, place);
            out.append("    }\n");
        }
        out.append("end\n");
    }

    private static void open(StringBuilder out, String name, CheckedRule rule, String place) {
        out.append("\nrule \"").append(name).append("\"\nwhen\n    $case : ");
        out.append(Evaluation.of(rule.definition().question()).getSimpleName());
        out.append("( inForce(").append(place).append(")");
    }

    private static void report(StringBuilder out, String how, CheckedRule rule, String place) {
        out.append("    $case.").append(how).append("(").append(place);
        if (how.equals("possible")) {
            out.append(", new Truth[] { ")
                    .append(String.join(", ", rule.truths()))
                    .append(" }");
        }
        rule.values().forEach(value -> out.append(", ").append(value));
        out.append(");\n");
    }
}
