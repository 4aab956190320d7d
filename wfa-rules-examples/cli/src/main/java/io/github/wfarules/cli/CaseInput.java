package io.github.wfarules.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Opens cases. Who writes a single case by hand writes it over several lines; such an input is brought into one line, so
 * that it is read as the case it is and not as many broken ones.
 */
final class CaseInput {
    /** A first line this long is no hand-written one. */
    private static final int LONGEST_PEEK = 1 << 16;

    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

    private CaseInput() {}

    static InputStream open(String file, InputStream standardInput) throws IOException {
        return oneCaseInOneLine(raw(file, standardInput));
    }

    /** {@return the same, with a bar that grows on the terminal} */
    static InputStream open(String file, Console console) throws IOException {
        InputStream raw = raw(file, console.in());
        return oneCaseInOneLine(new Progress(raw, "-".equals(file) ? 0 : Files.size(Path.of(file)), console));
    }

    private static InputStream raw(String file, InputStream standardInput) throws IOException {
        return new BufferedInputStream("-".equals(file) ? standardInput : InputFile.open(file));
    }

    /** A line of a batch ends with the brace that it begins with; in a case over several lines the next one goes on. */
    private static InputStream oneCaseInOneLine(InputStream in) throws IOException {
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        String first = line(in, seen);
        boolean goesOn =
                first.startsWith("{") && !first.endsWith("}") && !line(in, seen).startsWith("{");
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(seen.toByteArray()), in);
        return goesOn ? new InOneLine(whole) : whole;
    }

    /** {@return the next line that is not blank, as far as the bound lets it be seen} */
    private static String line(InputStream in, ByteArrayOutputStream seen) throws IOException {
        int from = seen.size();
        int single = in.read();
        while (single >= 0) {
            seen.write(single);
            String line = single == '\n' || seen.size() == LONGEST_PEEK ? text(seen, from) : "";
            if (!line.isEmpty() || seen.size() >= LONGEST_PEEK) {
                return line;
            }
            single = in.read();
        }
        return text(seen, from);
    }

    private static String text(ByteArrayOutputStream seen, int from) {
        String text = new String(seen.toByteArray(), from, seen.size() - from, StandardCharsets.ISO_8859_1);
        return (text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text).strip();
    }

    /** Within a JSON text a line end stands only where a space may stand, too. */
    private static final class InOneLine extends FilterInputStream {
        InOneLine(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int single = in.read();
            return single == '\n' || single == '\r' ? ' ' : single;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = in.read(bytes, from, length);
            for (int i = from; i < from + read; i++) {
                bytes[i] = bytes[i] == '\n' || bytes[i] == '\r' ? (byte) ' ' : bytes[i];
            }
            return read;
        }
    }
}
