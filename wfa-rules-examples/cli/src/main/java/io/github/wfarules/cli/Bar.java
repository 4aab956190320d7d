package io.github.wfarules.cli;

import java.util.Locale;
import java.util.function.LongFunction;

/**
 * A bar on the terminal that grows while work is done. Written here, for it is a few lines: libraries for it bring native
 * code that asks for the width of the terminal, and still do not tell whether the error output is one.
 */
final class Bar {
    private static final int WIDTH = 40;
    private static final long PAUSE = 100_000_000;
    private static final double MEBIBYTE = 1 << 20;

    private final Console console;
    private final long size;
    private final LongFunction<String> amount;
    private final long start = System.nanoTime();
    private long shown = start - PAUSE;

    /**
     * Begins with nothing done.
     *
     * @param size how much there is to do; 0 where it is not known
     * @param amount says how much is done
     */
    Bar(Console console, long size, LongFunction<String> amount) {
        this.console = console;
        this.size = size;
        this.amount = amount;
    }

    /** Shows how much is done by now, unless it was shown just before. */
    void show(long done) {
        long now = System.nanoTime();
        if (now - shown >= PAUSE) {
            shown = now;
            console.overwrite(of(done, size, now - start, amount));
        }
    }

    void clear() {
        console.overwrite("");
    }

    /** {@return the bar, and how long it will take if all goes on like this} */
    static String of(long done, long size, long nanos, LongFunction<String> amount) {
        if (size <= 0) {
            return amount.apply(done);
        }
        int percent = (int) Math.min(100, 100 * done / size);
        int full = WIDTH * percent / 100;
        long left = done == 0 ? 0 : (long) ((double) nanos / done * Math.max(0, size - done) / 1e9);
        return "[" + "#".repeat(full) + " ".repeat(WIDTH - full) + "] " + percent + " %, " + amount.apply(done)
                + (done == 0 ? "" : ", " + left + " s");
    }

    /** {@return so many bytes, for people} */
    static String mebibytes(long bytes) {
        return String.format(Locale.ROOT, "%,.1f MiB", bytes / MEBIBYTE);
    }
}
