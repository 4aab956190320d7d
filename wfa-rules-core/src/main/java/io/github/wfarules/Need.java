package io.github.wfarules;

import org.jspecify.annotations.Nullable;

/**
 * Something unknown that the answer hangs on.
 *
 * @param kind what kind of thing is missing
 * @param name its name: the path of a fact, the code of an act, the id of a parameter, the id of a rule
 * @param text what it is, for people
 * @param party who can settle it; null where the sources do not say
 */
public record Need(
        Kind kind, String name, Text text, @Nullable Party party) {
    /** What kind of thing is missing. */
    public enum Kind {
        /** A fact that the caller could supply. */
        FACT,
        /** An act of an authority. */
        ACT,
        /** A value that no instrument states. */
        VALUE,
        /** A calendar for the year. */
        CALENDAR,
        /** A record of what happened. */
        EVENTS,
        /** A text that is silent, delegated or in conflict. */
        CLARIFICATION
    }
}
