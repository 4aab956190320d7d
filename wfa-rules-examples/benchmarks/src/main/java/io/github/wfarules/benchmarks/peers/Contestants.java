package io.github.wfarules.benchmarks.peers;

import io.github.wfarules.Engine;
import io.github.wfarules.Policy;
import io.github.wfarules.PolicyVersion;
import io.github.wfarules.WfaRules;
import io.github.wfarules.benchmarks.handwritten.HandWritten;

/** Makes everybody who is measured. */
public final class Contestants {
    private Contestants() {}

    /** {@return the entry, compiled and ready to answer as this policy does} */
    public static Contestant of(Entry entry, Policy policy) {
        PolicyVersion version = policy.version();
        return switch (entry) {
            case BY_HAND -> new HandWritten(version)::decide;
            case LIBRARY -> policy::decide;
            case LIBRARY_SESSIONS -> inSessions(version.id())::decide;
            case EASY_RULES -> new Peer(version, new EasyRulesMatcher(version.id()));
            case DROOLS -> new Peer(version, DroolsMatcher.withNewSessions(version.id()));
            case DROOLS_REUSED -> new Peer(version, DroolsMatcher.withOneSession(version.id()));
            case DMN -> new Peer(version, new DmnMatcher(version.id()));
            case EVRETE -> new Peer(version, EvreteMatcher.withNewSessions(version.id()));
            case EVRETE_REUSED -> new Peer(version, EvreteMatcher.withOneSession(version.id()));
        };
    }

    private static Policy inSessions(String region) {
        return WfaRules.builder().engine(Engine.SESSION).build().policy(region);
    }
}
