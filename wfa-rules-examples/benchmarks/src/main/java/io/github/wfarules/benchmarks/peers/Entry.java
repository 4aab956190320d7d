package io.github.wfarules.benchmarks.peers;

import io.github.wfarules.Policy;
import io.github.wfarules.PolicyVersion;
import io.github.wfarules.benchmarks.handwritten.HandWritten;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

/** Who is measured. */
public enum Entry {
    BY_HAND("hand-written Java", policy -> new HandWritten(policy.version())::decide),
    LIBRARY("library", policy -> policy::decide),
    EASY_RULES("Easy Rules 4.1.0", peer(EasyRulesMatcher::new)),
    DROOLS("Drools 10.2.0, new session each", peer(region -> DroolsMatcher.withNewSessions(region))),
    DROOLS_REUSED("Drools 10.2.0, session reused", peer(region -> DroolsMatcher.withOneSession(region))),
    DMN("Drools DMN 10.2.0", peer(DmnMatcher::new)),
    EVRETE("Evrete 4.0.3", peer(EvreteMatcher::new));

    /** All but the library and hand-written Java. */
    public static final Set<Entry> PEERS =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(BY_HAND, LIBRARY)));

    private final String title;
    private final Function<Policy, Contestant> made;

    Entry(String title, Function<Policy, Contestant> made) {
        this.title = title;
        this.made = made;
    }

    /** {@return what it is called} */
    public String title() {
        return title;
    }

    /** {@return it, compiled and ready, for the policy of a region} */
    public Contestant under(Policy policy) {
        return made.apply(policy);
    }

    private static Function<Policy, Contestant> peer(Function<String, Matcher> matcher) {
        return policy -> {
            PolicyVersion version = policy.version();
            return new Peer(version, matcher.apply(version.id()));
        };
    }
}
