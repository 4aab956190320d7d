package io.github.wfarules.internal.evaluation;

import java.util.Arrays;
import java.util.function.LongBinaryOperator;

/**
 * A set of worlds, a world being one way in which everything unknown could turn out: with n unknowns there are 2^n, and
 * world w makes unknown i true where bit i of w is set. Immutable.
 */
final class WorldSet {
    private static final int BITS = 6;
    private static final long[] PATTERNS = {
        0xAAAAAAAAAAAAAAAAL,
        0xCCCCCCCCCCCCCCCCL,
        0xF0F0F0F0F0F0F0F0L,
        0xFF00FF00FF00FF00L,
        0xFFFF0000FFFF0000L,
        0xFFFFFFFF00000000L
    };

    private final long[] words;

    private WorldSet(long[] words) {
        this.words = words;
    }

    /** {@return no world, or all of them} */
    static WorldSet constant(boolean all, int unknowns) {
        long[] words = new long[1 << Math.max(0, unknowns - BITS)];
        Arrays.fill(words, all ? -1 : 0);
        return new WorldSet(words);
    }

    /** {@return the worlds that make the unknown true} */
    static WorldSet of(int unknown, int unknowns) {
        long[] words = new long[1 << Math.max(0, unknowns - BITS)];
        for (int i = 0; i < words.length; i++) {
            words[i] = unknown < BITS ? PATTERNS[unknown] : (i >> (unknown - BITS) & 1) == 0 ? 0 : -1;
        }
        return new WorldSet(words);
    }

    WorldSet and(WorldSet other) {
        return combine(other, (a, b) -> a & b);
    }

    WorldSet or(WorldSet other) {
        return combine(other, (a, b) -> a | b);
    }

    WorldSet not() {
        return combine(this, (a, b) -> ~a);
    }

    private WorldSet combine(WorldSet other, LongBinaryOperator operator) {
        long[] combined = new long[words.length];
        for (int i = 0; i < combined.length; i++) {
            combined[i] = operator.applyAsLong(words[i], other.words[i]);
        }
        return new WorldSet(combined);
    }

    /** {@return whether somewhere the unknown alone decides if a world is in the set} */
    boolean hangsOn(int unknown) {
        for (int i = 0; i < words.length; i++) {
            long turned;
            if (unknown < BITS) {
                int shift = 1 << unknown;
                turned = (words[i] & PATTERNS[unknown]) >>> shift | (words[i] & ~PATTERNS[unknown]) << shift;
            } else {
                turned = words[i ^ 1 << (unknown - BITS)];
            }
            if (turned != words[i]) {
                return true;
            }
        }
        return false;
    }
}
