package io.github.wfarules.internal.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rules that are put to a case one after the other: in a loop at first, and written out when that has been done often. The
 * code of each rule is in a class of its own. A loop has to find the way there anew for every rule, and the ways to a
 * thousand rules do not stay in the caches of a processor; what is written out holds the code of its rules once it is
 * compiled. Thread-safe.
 */
final class AskedRules {
    /** About as often as the JIT compiler waits before it compiles in earnest. What is seldom asked is not worth its time. */
    private static final int OFTEN = 10_000;

    private final AskedRule[] rules;
    private final int often;
    private volatile WrittenOut @Nullable [] writtenOut;

    /** Threads may overwrite each other's count: it only says when to write the rules out. */
    private int cases;

    AskedRules(List<AskedRule> rules) {
        this(rules, OFTEN);
    }

    /**
     * Puts these rules to cases.
     *
     * @param often after how many cases they are written out
     */
    AskedRules(List<AskedRule> rules, int often) {
        this.rules = rules.toArray(AskedRule[]::new);
        this.often = often;
    }

    void putTo(Asking asking) throws Exception {
        WrittenOut[] blocks = writtenOut;
        if (blocks != null) {
            for (WrittenOut block : blocks) {
                block.putTo(asking);
            }
            return;
        }
        for (AskedRule rule : rules) {
            asking.put(rule);
        }
        count();
    }

    private void count() {
        int counted = cases + 1;
        if (counted <= often) {
            cases = counted;
            if (counted == often) {
                writtenOut = WrittenOut.of(rules);
            }
        }
    }

    boolean areWrittenOut() {
        return writtenOut != null;
    }
}
