package io.github.wfarules.internal.safety;

/** A rule took more steps than a decision has. */
public final class StepsSpentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String rule;

    StepsSpentException(String rule) {
        super("the rule took more than " + Steps.MOST + " steps; does it loop?", null, false, false);
        this.rule = rule;
    }

    /** {@return the id of the rule} */
    public String rule() {
        return rule;
    }
}
