package io.github.wfarules.testing;

import io.github.wfarules.Language;
import io.github.wfarules.PolicyVersion;
import io.github.wfarules.internal.json.JsonText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the scenarios of a policy exercise of the policy's own rules. Immutable and thread-safe.
 *
 * @param policy the policy
 * @param scenarios how many scenarios were run
 * @param rules its own rules, by id
 * @param days the days on which the policy's own rules or values begin or cease to hold and on which no scenario stands
 * @param values the ids of the policy's own parameters whose values no scenario depends on
 */
public record Coverage(
        PolicyVersion policy, int scenarios, List<RuleCoverage> rules, List<LocalDate> days, List<String> values) {
    private static final int HUNDRED = 100;

    /** Copies what could change. */
    public Coverage {
        rules = List.copyOf(rules);
        days = List.copyOf(days);
        values = List.copyOf(values);
    }

    /** {@return how many of a hundred rules were made both true and false, rounded down; 100 where there is no rule} */
    public int percentOfRules() {
        return percent(rules.stream().filter(RuleCoverage::isCovered).count(), rules.size());
    }

    /** {@return how many of a hundred conditions decided alone both ways, rounded down; 100 where there is none} */
    public int percentOfConditions() {
        List<ConditionCoverage> conditions =
                rules.stream().flatMap(rule -> rule.conditions().stream()).toList();
        return percent(conditions.stream().filter(ConditionCoverage::isCovered).count(), conditions.size());
    }

    /** {@return all of it as one JSON object, in one line} */
    public String toJson() {
        return JsonText.of(this);
    }

    /**
     * {@return a page that shows the rule files with their lines coloured; it needs nothing beside it}
     *
     * @param ruleFiles path to text, see {@link Scenarios#ruleFiles()}
     */
    public String toHtml(Map<String, String> ruleFiles, Language language) {
        return new CoveragePage(this, language).html(ruleFiles);
    }

    private static int percent(long part, int whole) {
        return whole == 0 ? HUNDRED : (int) (part * HUNDRED / whole);
    }
}
