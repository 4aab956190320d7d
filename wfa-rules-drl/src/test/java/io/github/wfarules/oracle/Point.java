package io.github.wfarules.oracle;

import java.util.function.Predicate;

/**
 * One point of the law: where its condition is met, it says this.
 *
 * @param says what it says
 * @param sentence the point, for whoever reads a disagreement
 * @param met the condition, in a world where everything is known
 */
record Point(Says says, String sentence, Predicate<World> met) {
    /** What a point may say. */
    enum Says {
        NOT_MY_QUESTION,
        NO,
        POSSIBLE,
        IN_EFFECT,
        NOT_SAID,
        ASK_FIRST
    }
}
