package io.github.wfarules;

/** A rule failed while it was evaluated. There is no answer; the rule has to be mended. */
public final class RuleFailureException extends WfaRulesException {
    private static final long serialVersionUID = 1L;

    private final String ruleId;

    /** Names the rule. */
    public RuleFailureException(String ruleId, Throwable cause) {
        super("rule `" + ruleId + "` failed", cause);
        this.ruleId = ruleId;
    }

    /** {@return the rule's id} */
    public String ruleId() {
        return ruleId;
    }
}
