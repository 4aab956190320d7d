package io.github.wfarules;

/** No policy has this id or region code. */
public final class UnknownPolicyException extends WfaRulesException {
    private static final long serialVersionUID = 1L;

    private final String name;

    /** Names what was asked for, and what there is. */
    public UnknownPolicyException(String name, String hint) {
        super("there is no policy `" + name + "`; " + hint);
        this.name = name;
    }

    /** {@return the id or region code asked for} */
    public String name() {
        return name;
    }
}
