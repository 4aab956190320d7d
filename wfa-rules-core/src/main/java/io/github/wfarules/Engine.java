package io.github.wfarules;

/**
 * How the rules of a policy are asked. Both ways run the same compiled rules and give the same answers, byte for byte; the
 * build compares them on random cases.
 */
public enum Engine {
    /** The conditions one after the other, each shared one once. The default: a few microseconds a decision. */
    DIRECT,

    /**
     * Sessions of the rule engine, Drools: each case is put into a working memory of its own, and all rules fire. The
     * reference for the other way, for an auditor who wants an answer from the rule engine itself, or to hold all answers
     * of a month against it. Takes about five times as long for a decision, some tens of milliseconds more to put a policy
     * together, and keeps up to 256 sessions for each policy.
     */
    SESSION
}
