package io.github.wfarules.internal.drl;

import org.jspecify.annotations.Nullable;

/** The comparisons that conditions may use. */
enum Operator {
    EQUAL("==", "eq"),
    NOT_EQUAL("!=", "ne"),
    LESS("<", "lt"),
    AT_MOST("<=", "le"),
    GREATER(">", "gt"),
    AT_LEAST(">=", "ge"),
    IN("in", "in"),
    NOT_IN("not in", "notIn"),
    MEMBER_OF("memberOf", "memberOf"),
    NOT_MEMBER_OF("not memberOf", "notMemberOf");

    private final String symbol;
    private final String method;

    Operator(String symbol, String method) {
        this.symbol = symbol;
        this.method = method;
    }

    /** {@return how the rule file writes it} */
    String symbol() {
        return symbol;
    }

    /** {@return the method of the comparisons in two strengths} */
    String method() {
        return method;
    }

    /** {@return the comparison that holds where this one does not} */
    Operator opposite() {
        return switch (this) {
            case EQUAL -> NOT_EQUAL;
            case NOT_EQUAL -> EQUAL;
            case LESS -> AT_LEAST;
            case AT_MOST -> GREATER;
            case GREATER -> AT_MOST;
            case AT_LEAST -> LESS;
            case IN -> NOT_IN;
            case NOT_IN -> IN;
            case MEMBER_OF -> NOT_MEMBER_OF;
            case NOT_MEMBER_OF -> MEMBER_OF;
        };
    }

    /** {@return the same order with its bound on the other side; this one where it is no order} */
    Operator shifted() {
        return switch (this) {
            case LESS -> AT_MOST;
            case AT_MOST -> LESS;
            case GREATER -> AT_LEAST;
            case AT_LEAST -> GREATER;
            default -> this;
        };
    }

    boolean isOrder() {
        return this == LESS || this == AT_MOST || this == GREATER || this == AT_LEAST;
    }

    boolean isMembership() {
        return this == MEMBER_OF || this == NOT_MEMBER_OF;
    }

    static @Nullable Operator of(String symbol) {
        for (Operator operator : values()) {
            if (operator.symbol.equals(symbol)) {
                return operator;
            }
        }
        return null;
    }
}
