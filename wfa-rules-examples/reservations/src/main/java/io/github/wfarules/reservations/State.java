package io.github.wfarules.reservations;

import io.github.wfarules.Outcome;

/** Where an application stands. */
enum State {
    /** A place is kept until the cut-off. */
    RESERVED,
    /** Entitled, but all places were kept for others; the roster looks at it again. */
    WAITING,
    /** An approval or something else is missing, which the decision names; the roster looks at it again. */
    OPEN,
    /** Not entitled by the facts as they were; the roster looks at it again. */
    REFUSED,
    /** On the roster. */
    CONFIRMED,
    /** Had a reservation, and is not on the roster. */
    PASSED_OVER,
    /** Had no reservation, and is not on the roster. */
    NOT_PLACED;

    /** {@return where an application stands that is not permitted} */
    static State without(Outcome outcome) {
        return outcome == Outcome.DENIED || outcome == Outcome.NOT_APPLICABLE ? REFUSED : OPEN;
    }
}
