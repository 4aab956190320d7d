package io.github.wfarules.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * A bar on the terminal that grows while a file is read. Written here, for it is a few lines: libraries for it bring native
 * code that asks for the width of the terminal, and still do not tell whether the error output is one.
 */
final class Progress extends FilterInputStream {
    private static final int WIDTH = 40;
    private static final long PAUSE = 100_000_000;
    private static final double MEBIBYTE = 1 << 20;

    private final Console console;
    private final long size;
    private final long start = System.nanoTime();
    private long read;
    private long shown = start - PAUSE;

    /**
     * Reads on.
     *
     * @param size the number of bytes to come; 0 where it is not known
     */
    Progress(InputStream in, long size, Console console) {
        super(in);
        this.size = size;
        this.console = console;
    }

    @Override
    public int read() throws IOException {
        int single = in.read();
        count(single < 0 ? 0 : 1);
        return single;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int more = in.read(bytes, from, length);
        count(Math.max(0, more));
        return more;
    }

    private void count(int more) {
        read += more;
        long now = System.nanoTime();
        if (now - shown >= PAUSE) {
            shown = now;
            console.overwrite(bar(read, size, now - start));
        }
    }

    /** {@return the bar, and how long it will take if all goes on like this} */
    static String bar(long read, long size, long nanos) {
        String amount = String.format(Locale.ROOT, "%,.1f MiB", read / MEBIBYTE);
        if (size <= 0) {
            return amount;
        }
        int percent = (int) Math.min(100, 100 * read / size);
        int full = WIDTH * percent / 100;
        long left = read == 0 ? 0 : (long) ((double) nanos / read * Math.max(0, size - read) / 1e9);
        return "[" + "#".repeat(full) + " ".repeat(WIDTH - full) + "] " + percent + " %, " + amount
                + (read == 0 ? "" : ", " + left + " s");
    }

    @Override
    public void close() throws IOException {
        console.overwrite("");
        super.close();
    }
}
