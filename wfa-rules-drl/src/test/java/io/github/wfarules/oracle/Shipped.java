package io.github.wfarules.oracle;

import io.github.wfarules.Decision;
import io.github.wfarules.Policy;
import io.github.wfarules.WfaRules;
import io.github.wfarules.facts.Case;
import java.time.LocalDate;

/** The policies as they are shipped: what is under test. */
final class Shipped {
    private static final WfaRules RULES = WfaRules.bundled();

    private Shipped() {}

    static Policy policy(String id) {
        return RULES.policy(id);
    }

    static Decision decide(Sample sample) {
        return decide(sample.policy(), sample.asked(), sample.date());
    }

    static Decision decide(String policy, Case asked, LocalDate date) {
        return RULES.policy(policy).decide(asked, date);
    }
}
