package io.github.wfarules.cli;

import io.github.wfarules.Text;

/** Something the user gave cannot be used: a sentence for the user, and exit code 2. */
final class UnusableInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text text;

    UnusableInputException(String id, String en) {
        super(en);
        this.text = new Text(id, en);
    }

    Text text() {
        return text;
    }
}
