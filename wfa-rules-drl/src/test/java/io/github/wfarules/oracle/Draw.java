package io.github.wfarules.oracle;

import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Draws values that are usual, unusual or unknown, each as often as the case at hand has been given to be. */
final class Draw {
    private final SplittableRandom random;
    private final double unusual;
    private final double unknown;

    Draw(long seed) {
        random = new SplittableRandom(seed);
        unusual = one(0.0, 0.05, 0.05, 0.15, 0.4);
        unknown = one(0.0, 0.0, 0.05, 0.15, 0.5);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    @SafeVarargs
    final <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }

    <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** {@return a fact that is usually so} */
    @Nullable
    Boolean usually(boolean value) {
        return chance(unknown) ? null : chance(unusual) != value;
    }

    /** {@return a fact that is as often so as not} */
    @Nullable
    Boolean either() {
        return chance(unknown) ? null : chance(0.5);
    }

    /** {@return the usual value, or one of the others, or nothing} */
    <T> @Nullable T usually(T value, List<T> others) {
        return chance(unknown) ? null : chance(unusual) ? one(others) : value;
    }

    /** {@return any of the values, or nothing} */
    <T> @Nullable T any(List<T> values) {
        return chance(unknown) ? null : one(values);
    }
}
