package io.github.wfarules.oracle;

/** The names of acts, and of needs that are not the plain name of a fact. */
final class Names {
    /** The act by which a body puts flexible work into effect. */
    static final String APPLIED = "flexible-work-applied";

    static final String ASSESSED = "application-assessed";
    static final String PROPOSED = "application-proposed";
    static final String APPROVED = "application-approved";
    static final String WITHDRAWN = "application-withdrawn";
    static final String SPECIAL_CIRCUMSTANCES = "special-circumstances";

    /** Whether it is a working day; the calendar of the year would tell just as well. */
    static final String WORKING = "day.working";

    /** Somebody has to say what a text means. Whoever asks cannot know the id of the rule that says so. */
    static final String CLARIFICATION = "(clarification)";

    private Names() {}
}
