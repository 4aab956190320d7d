package io.github.wfarules.benchmarks;

import io.github.wfarules.Policy;
import io.github.wfarules.WfaRules;
import io.github.wfarules.benchmarks.handwritten.HandWritten;
import io.github.wfarules.benchmarks.peers.Contestants;
import io.github.wfarules.benchmarks.peers.Entry;

/** A process that makes sure that everybody gives the library's decisions. */
final class PeerCheck {
    private PeerCheck() {}

    /**
     * Prints a line where all decisions are equal, and fails where one is not.
     *
     * @param arguments the number of random cases in each region
     */
    public static void main(String[] arguments) {
        int cases = Integer.parseInt(arguments[0]);
        WfaRules rules = WfaRules.bundled();
        for (Entry entry : Entry.values()) {
            for (String region : HandWritten.regions()) {
                Policy policy = rules.policy(region);
                Agreement.check(policy, Contestants.of(entry, policy), Subjects.SEED, cases);
            }
        }
        System.out.println(Entry.values().length + " ways to decide give equal decisions, " + cases + " in each of "
                + HandWritten.regions().size() + " regions");
    }
}
