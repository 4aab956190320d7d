package io.github.wfarules.internal.drl;

import io.github.wfarules.internal.evaluation.Evaluation;
import io.github.wfarules.internal.kleene.Certainly;
import io.github.wfarules.internal.kleene.Possibly;
import io.github.wfarules.internal.kleene.Truth;
import io.github.wfarules.internal.model.Question;
import java.util.List;

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
        for (int i = 0; i < rules.size(); i++) {
            append(out, rules.get(i), depth, i);
        }
        return out.toString();
    }

    private static void append(StringBuilder out, CheckedRule rule, int depth, int index) {
        String place = depth + ", " + index;
        String facts = Evaluation.of(rule.definition().question()).getSimpleName();
        out.append("\nrule \"").append(rule.definition().id());
        out.append("\"\nwhen\n    $case : ")
                .append(facts)
                .append("( inForce(")
                .append(place)
                .append("), ")
                .append(rule.possible())
                .append(" )\nthen\n");
        String values = rule.values().isEmpty() ? "" : ", " + String.join(", ", rule.values());
        String certain = rule.certain();
        if (certain == null) {
            out.append("    $case.certain(").append(place).append(values).append(");\n");
        } else {
            String truths = "new Truth[] { " + String.join(", ", rule.truths()) + " }";
            out.append("    if (").append(certain).append(") {\n        $case.certain(");
            out.append(place).append(values).append(");\n    } else {\n        $case.possible(");
            out.append(place).append(", ").append(truths).append(values).append(");\n    }\n");
        }
        out.append("end\n");
    }
}
