package io.github.wfarules.internal.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream, in chunks. Never holds more of a line than the bound: the rest of a longer one is skipped. Not
 * thread-safe. Throws {@link UncheckedIOException}.
 */
final class Lines implements Iterator<List<Line>> {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int CHUNK_LINES = 64;
    private static final int CHUNK_BYTES = 1 << 18;

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[1 << 18];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int next;
    private int end;
    private long number;

    /** Takes the stream and the number of bytes that a line may have. */
    Lines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** {@return whether there is more to read without waiting for the sender} */
    boolean isReady() {
        try {
            return next < end || in.available() > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean hasNext() {
        try {
            if (next == end) {
                next = 0;
                end = Math.max(0, in.read(buffer));
            }
            return next < end;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Line> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        List<Line> chunk = new ArrayList<>();
        int bytes = 0;
        do {
            Line read = new Line(++number, line());
            bytes += read.bytes() == null ? 0 : read.bytes().length;
            chunk.add(read);
        } while (chunk.size() < CHUNK_LINES && bytes < CHUNK_BYTES && isReady() && hasNext());
        return chunk;
    }

    private byte @Nullable [] line() {
        line.reset();
        boolean tooLong = false;
        boolean ended = false;
        while (!ended && hasNext()) {
            int stop = next;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            tooLong |= line.size() + (stop - next) > longest;
            if (!tooLong) {
                line.write(buffer, next, stop - next);
            }
            ended = stop < end;
            next = ended ? stop + 1 : end;
        }
        return tooLong ? null : withoutByteOrderMark(line.toByteArray());
    }

    /** Programs on Windows put one before the first line. */
    private byte[] withoutByteOrderMark(byte[] bytes) {
        int length = BYTE_ORDER_MARK.length;
        boolean marked =
                number == 1 && bytes.length >= length && Arrays.equals(bytes, 0, length, BYTE_ORDER_MARK, 0, length);
        return marked ? Arrays.copyOfRange(bytes, length, bytes.length) : bytes;
    }
}
