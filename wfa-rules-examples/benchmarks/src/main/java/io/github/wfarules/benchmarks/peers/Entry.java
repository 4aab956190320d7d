package io.github.wfarules.benchmarks.peers;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Who is measured. Names them only, so that a process without the engines' jars can, too. */
public enum Entry {
    BY_HAND("hand-written Java"),
    LIBRARY("library"),
    /** The library's rules on one fact, in pooled sessions of Drools. */
    LIBRARY_SESSIONS("library by Engine.SESSION"),
    EASY_RULES("Easy Rules 4.1.0"),
    DROOLS("Drools 10.2.0, new session each"),
    DROOLS_REUSED("Drools 10.2.0, session reused"),
    DMN("Drools DMN 10.2.0"),
    EVRETE("Evrete 4.0.3, new session each"),
    EVRETE_REUSED("Evrete 4.0.3, session reused");

    /** All that the library is held against, but hand-written Java. */
    public static final Set<Entry> PEERS =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(BY_HAND, LIBRARY)));

    private final String title;

    Entry(String title) {
        this.title = title;
    }

    /** {@return what it is called} */
    public String title() {
        return title;
    }
}
