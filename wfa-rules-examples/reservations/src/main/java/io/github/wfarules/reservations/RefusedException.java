package io.github.wfarules.reservations;

import io.github.wfarules.Text;

/** What was asked of the application cannot be done, whatever the rules say. */
final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text text;

    RefusedException(Text text) {
        super(text.en());
        this.text = text;
    }

    /** {@return why, and what to do} */
    Text text() {
        return text;
    }
}
