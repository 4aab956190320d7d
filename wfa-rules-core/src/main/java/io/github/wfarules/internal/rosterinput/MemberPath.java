package io.github.wfarules.internal.rosterinput;

import io.github.wfarules.BadInputException;

/** Says of what is wrong with one person's case where it stands in the request. */
public final class MemberPath {
    private static final String UNIT = "workUnit.";

    private MemberPath() {}

    /** {@return the same refusal, its path led through the member; what is wrong with the unit stays where it is} */
    public static BadInputException within(int member, BadInputException refusal) {
        return refusal.path().startsWith(UNIT)
                ? refusal
                : new BadInputException("members[" + member + "]." + refusal.path(), refusal.text());
    }
}
