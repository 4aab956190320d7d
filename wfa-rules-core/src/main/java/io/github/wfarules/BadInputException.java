package io.github.wfarules;

/** JSON that says no case or decision: a field nobody named, a wrong type, a required field missing. */
public final class BadInputException extends WfaRulesException {
    private static final long serialVersionUID = 1L;

    private final String path;
    private final transient Text text;

    /** Says where and what. */
    public BadInputException(String path, Text text) {
        super((path.isEmpty() ? "" : path + ": ") + text.en());
        this.path = path;
        this.text = text;
    }

    /** {@return the path in the JSON, such as {@code employee.discipline}; empty for it as a whole} */
    public String path() {
        return path;
    }

    /** {@return what is wrong and what to do} */
    public Text text() {
        return text;
    }
}
