package io.github.wfarules.internal.drl;

/** A word or sign of a condition. */
record Token(Kind kind, String text, int offset) {
    /** The kinds of words and signs. */
    enum Kind {
        NAME,
        NUMBER,
        TEXT,
        SIGN,
        END
    }

    boolean is(String sign) {
        return (kind == Kind.SIGN || kind == Kind.NAME) && text.equals(sign);
    }
}
