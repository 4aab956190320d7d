package io.github.wfarules.facts;

/**
 * The answers to an assessment of readiness. Its questions are the policy's: it declares them as further fields of the
 * group {@code assessment}.
 *
 * @param attributes the answers, by the names that the policy declares; what is not there has not been answered
 */
public record Assessment(Attributes attributes) {
    /** Nothing answered. */
    public static final Assessment UNKNOWN = new Assessment(Attributes.NONE);

    /** Checks what is required and copies what could change. */
    public Assessment {
        attributes = attributes == null ? Attributes.NONE : attributes;
    }
}
