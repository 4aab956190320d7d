package io.github.wfarules.internal.safety;

/**
 * How many steps the rules may still take in the decision that a thread is working on. Only classes that could loop are
 * compiled with calls to this one; a rule that keeps to the grammar cannot, so that it pays nothing.
 */
public final class Steps {
    /** Enough for any rule, and over within milliseconds. */
    static final int MOST = 100_000;

    /** A method that could call itself costs more than a jump, so that the budget ends before the stack does. */
    static final int CALL = 200;

    private static final ThreadLocal<Steps> RUNNING = new ThreadLocal<>();

    private int left = MOST;

    private Steps() {}

    /** Does the work, within one budget. */
    public static void within(Runnable work) {
        RUNNING.set(new Steps());
        try {
            work.run();
        } finally {
            RUNNING.remove();
        }
    }

    /** Called by compiled rules before they jump back. */
    public static void jump(String rule) {
        take(1, rule);
    }

    /** Called by compiled rules where a method that could call itself begins. */
    public static void call(String rule) {
        take(CALL, rule);
    }

    private static void take(int steps, String rule) {
        Steps running = RUNNING.get();
        // Outside a decision rules have nothing to repeat: they are only being put together.
        if (running == null || (running.left -= steps) < 0) {
            throw new StepsSpentException(rule);
        }
    }
}
