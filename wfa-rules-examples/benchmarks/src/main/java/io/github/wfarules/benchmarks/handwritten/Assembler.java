package io.github.wfarules.benchmarks.handwritten;

import io.github.wfarules.Decision;
import io.github.wfarules.Effect;
import io.github.wfarules.Finding;
import io.github.wfarules.Need;
import io.github.wfarules.Outcome;
import io.github.wfarules.PolicyVersion;
import io.github.wfarules.Text;
import io.github.wfarules.facts.WorkMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the decision where it is known which rules hold: what all peers have in common, so that they differ only in how
 * they find out. Immutable and thread-safe.
 */
public final class Assembler {
    private static final Set<PolicyRule> EXCLUDING = rules(Effect.EXCLUDES);
    private static final Set<PolicyRule> DENYING = rules(Effect.DENIES);
    private static final Set<PolicyRule> APPLYING = rules(Effect.APPLIES);
    private static final Set<PolicyRule> LIMITING = rules(Effect.LIMITS_PLACES);
    private static final Set<PolicyRule> SHOWN_WITH_A_DENIAL = rules(Effect.DENIES, Effect.OPENS, Effect.APPLIES);

    private final Answers answers;

    /** Makes decisions in the name of a policy. */
    public Assembler(PolicyVersion version) {
        this.answers = new Answers(version);
    }

    /** {@return the decision where these rules of the policy, and no others, hold} */
    public Decision decide(Question asked, EnumSet<PolicyRule> held) {
        EnumSet<PolicyRule> excluding = both(held, EXCLUDING);
        if (!excluding.isEmpty()) {
            List<Finding> reasons = findings(asked, excluding, null);
            return answers.decision(asked, Outcome.NOT_APPLICABLE, Answers.NOT_APPLICABLE, reasons, List.of(), null);
        }
        if (asked.mode() == WorkMode.WFO) {
            return answers.decision(asked, Outcome.PERMITTED, Answers.OFFICE, List.of(), List.of(), null);
        }
        EnumSet<PolicyRule> limiting = both(held, LIMITING);
        Finding cap = limiting.isEmpty() ? null : limiting.iterator().next().finding(asked);
        EnumSet<PolicyRule> applying = both(held, APPLYING);
        boolean perhaps = applying.remove(PolicyRule.BODY_PERHAPS_APPLIED) && applying.isEmpty();
        boolean applied = !applying.isEmpty();
        EnumSet<PolicyRule> shown = EnumSet.copyOf(held);
        if (!perhaps) {
            shown.remove(PolicyRule.BODY_PERHAPS_APPLIED);
        }
        boolean full = Caps.isFull(cap);
        Text denial = !both(held, DENYING).isEmpty()
                ? Answers.NOT_ALLOWED
                : !applied && !perhaps ? Answers.NOT_APPLIED : full ? Answers.NO_PLACE : null;
        if (denial != null) {
            return denied(asked, denial, shown, full ? cap : null);
        }
        List<Finding> reasons = findings(asked, shown, cap);
        boolean open = held.contains(PolicyRule.CITY_HEAD_SUPERVISES_FROM_WHERE);
        if (perhaps || open) {
            List<Need> needs = List.of(open ? KotaMalang.CLARIFICATION : Opening.DECISION_OF_THE_BODY);
            return answers.decision(asked, Outcome.UNDETERMINED, Answers.NOT_DETERMINED, reasons, needs, cap);
        }
        return answers.decision(asked, Outcome.PERMITTED, Answers.PERMITTED, reasons, List.of(), cap);
    }

    private Decision denied(Question asked, Text denial, EnumSet<PolicyRule> held, @Nullable Finding fullCap) {
        EnumSet<PolicyRule> shown = both(held, SHOWN_WITH_A_DENIAL);
        shown.remove(PolicyRule.BODY_PERHAPS_APPLIED);
        List<Finding> reasons = findings(asked, shown, null);
        if (fullCap != null) {
            reasons.add(fullCap);
        }
        return answers.decision(asked, Outcome.DENIED, denial, reasons, List.of(), fullCap);
    }

    private static List<Finding> findings(Question asked, EnumSet<PolicyRule> held, @Nullable Finding cap) {
        List<Finding> findings = new ArrayList<>(held.size());
        for (PolicyRule rule : held) {
            findings.add(cap != null && rule.effect == Effect.LIMITS_PLACES ? cap : rule.finding(asked));
        }
        return findings;
    }

    private static EnumSet<PolicyRule> both(EnumSet<PolicyRule> held, Set<PolicyRule> kind) {
        EnumSet<PolicyRule> both = held.clone();
        both.retainAll(kind);
        return both;
    }

    private static Set<PolicyRule> rules(Effect... effects) {
        EnumSet<PolicyRule> rules = EnumSet.allOf(PolicyRule.class);
        rules.removeIf(rule -> !Arrays.asList(effects).contains(rule.effect));
        return rules;
    }
}
