package io.github.wfarules;

/** What this library throws; each subclass is something a caller would treat differently. Messages hold no facts. */
public abstract class WfaRulesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WfaRulesException(String message) {
        super(message);
    }

    WfaRulesException(String message, Throwable cause) {
        super(message, cause);
    }
}
