package io.github.wfarules.internal.kleene;

/** A truth value of Kleene's logic, as compiled rules hand it over. */
public enum Truth {
    /** It does not hold, whatever the unknown facts are. */
    FALSE,
    /** It hangs on an unknown fact. */
    UNKNOWN,
    /** It holds, whatever the unknown facts are. */
    TRUE;

    /** {@return the truth of what certainly and possibly holds as said} */
    public static Truth of(boolean certainly, boolean possibly) {
        return certainly ? TRUE : possibly ? UNKNOWN : FALSE;
    }

    /** {@return the lesser of both, Kleene's and} */
    public Truth and(Truth other) {
        return ordinal() < other.ordinal() ? this : other;
    }

    /** {@return the greater of both, Kleene's or} */
    public Truth or(Truth other) {
        return ordinal() > other.ordinal() ? this : other;
    }
}
