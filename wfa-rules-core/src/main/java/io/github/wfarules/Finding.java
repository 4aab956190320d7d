package io.github.wfarules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule that held, or could hold, and why.
 *
 * @param ruleId the rule's id
 * @param effect what the rule does
 * @param certainty whether it holds whatever the unknown facts are
 * @param reason the reason, for people
 * @param comparisons the compared values
 * @param basis the legal basis of the rule
 * @param values the parameters that the rule read
 * @param layer the policy that set the rule
 * @param needs what would settle it, where it is only possible
 * @param duty who owes what it says to whom, for duties and for the next step of an approval
 * @param party who approves or can settle it, where the rule says so
 * @param places the cap, for rules that limit places
 */
public record Finding(
        String ruleId,
        Effect effect,
        Certainty certainty,
        Text reason,
        List<Comparison> comparisons,
        Basis basis,
        List<ValueUsed> values,
        String layer,
        List<Need> needs,
        @Nullable Duty duty,
        @Nullable Party party,
        @Nullable Places places) {
    /** Copies what could change. */
    public Finding {
        comparisons = List.copyOf(comparisons);
        values = List.copyOf(values);
        needs = List.copyOf(needs);
    }

    /** Names the rule and what it does only: reason and compared values hold facts. */
    @Override
    public String toString() {
        return "Finding[" + ruleId + ", " + effect + ", " + certainty + "]";
    }

    /** {@return the reason in one language} */
    public String message(Language language) {
        return reason.in(language);
    }
}
