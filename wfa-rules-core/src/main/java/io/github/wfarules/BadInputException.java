package io.github.wfarules;

/**
 * Facts that say nothing that can be judged: a field nobody named, a wrong type, a required field missing, people or days
 * that do not fit together; in JSON, or in objects that a host built.
 */
public final class BadInputException extends WfaRulesException {
    private static final long serialVersionUID = 1L;

    private final String path;
    private final Text text;

    /** Says where and what. */
    public BadInputException(String path, Text text) {
        super((path.isEmpty() ? "" : path + ": ") + text.en());
        this.path = path;
        this.text = text;
    }

    /** {@return the path in the facts, such as {@code employee.discipline}; empty for them as a whole} */
    public String path() {
        return path;
    }

    /** {@return what is wrong and what to do} */
    public Text text() {
        return text;
    }
}
