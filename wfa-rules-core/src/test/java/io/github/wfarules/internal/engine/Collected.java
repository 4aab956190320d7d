package io.github.wfarules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;

/** Waits for the garbage collector. */
final class Collected {
    private static final int TRIES = 50;

    private Collected() {}

    /** Fails where something still refers to it after five seconds. */
    static void await(WeakReference<?> reference) throws InterruptedException {
        for (int i = 0; i < TRIES && reference.get() != null; i++) {
            System.gc();
            Thread.sleep(100);
        }
        assertThat(reference.get()).as("what should have been collected").isNull();
    }
}
