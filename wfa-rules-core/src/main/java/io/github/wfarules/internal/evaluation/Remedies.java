package io.github.wfarules.internal.evaluation;

import io.github.wfarules.Comparison;
import io.github.wfarules.Finding;
import io.github.wfarules.Text;
import io.github.wfarules.internal.policy.Chain;
import io.github.wfarules.internal.text.FactTitles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says what would have to be otherwise for a rule not to hold. */
final class Remedies {
    private final Map<String, Text> titles = new HashMap<>();

    Remedies(Chain chain) {
        chain.attributes()
                .forEach(attribute -> titles.put(attribute.group() + "." + attribute.name(), attribute.title()));
    }

    /** {@return for each comparison that made the rule hold, what would make it fail} */
    List<Text> of(Finding finding) {
        return finding.comparisons().stream().map(this::remedy).distinct().toList();
    }

    private Text remedy(Comparison made) {
        Text title = titles.containsKey(made.fact()) ? titles.get(made.fact()) : FactTitles.of(made.fact());
        Text otherwise = otherwise(made.operator(), made.needed());
        return new Text(title.id() + ": " + otherwise.id(), title.en() + ": " + otherwise.en());
    }

    private static Text otherwise(String operator, String value) {
        if (value.equals("true") || value.equals("false")) {
            boolean yes = value.equals("true") == operator.equals("!=");
            return yes ? new Text("ya", "yes") : new Text("tidak", "no");
        }
        return switch (operator) {
            case "==" -> new Text("selain " + value, "other than " + value);
            case "!=" -> new Text(value, value);
            case "<" -> new Text("paling sedikit " + value, "at least " + value);
            case "<=" -> new Text("lebih dari " + value, "more than " + value);
            case ">" -> new Text("paling banyak " + value, "at most " + value);
            case ">=" -> new Text("kurang dari " + value, "less than " + value);
            case "in", "memberOf" -> new Text("tidak satu pun dari " + value, "none of " + value);
            default -> new Text("salah satu dari " + value, "one of " + value);
        };
    }
}
