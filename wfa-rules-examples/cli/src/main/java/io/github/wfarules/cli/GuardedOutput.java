package io.github.wfarules.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * An output whose failures reach the command: a {@link java.io.PrintWriter} would keep them to itself, and go on writing
 * a million answers that nobody reads.
 */
final class GuardedOutput extends FilterOutputStream {
    GuardedOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int single) {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        try {
            out.write(bytes, from, length);
        } catch (IOException failure) {
            throw new OutputFailedException(failure);
        }
    }

    @Override
    public void flush() {
        try {
            out.flush();
        } catch (IOException failure) {
            throw new OutputFailedException(failure);
        }
    }

    /** The output cannot be written any more. */
    static final class OutputFailedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OutputFailedException(IOException cause) {
            super(cause);
        }

        /** {@return whether the reader went away, as {@code head} does when it has seen enough} */
        boolean isReaderGone() {
            String message = String.valueOf(getCause().getMessage());
            return message.contains("pipe") || message.contains("Pipe");
        }
    }
}
