package io.github.wfarules.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Where the command reads and writes: UTF-8, whatever the machine's own settings are. */
final class Console {
    private final InputStream in;
    private final OutputStream out;
    private final PrintWriter text;
    private final PrintWriter errors;

    Console(InputStream in, OutputStream out, OutputStream err) {
        this.in = in;
        this.out = new GuardedOutput(out);
        this.text = writer(this.out);
        this.errors = writer(new GuardedOutput(err));
    }

    private static PrintWriter writer(OutputStream out) {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), false);
    }

    InputStream in() {
        return in;
    }

    /** {@return the output as bytes, for lines of JSON} What was printed as text before stands before them. */
    OutputStream bytes() {
        text.flush();
        return out;
    }

    /** {@return the output as text} */
    PrintWriter text() {
        return text;
    }

    PrintWriter errors() {
        return errors;
    }

    /** Prints one line with a line feed, on every machine the same. */
    void print(String line) {
        text.print(line);
        text.print('\n');
    }

    /** Prints one line for what went wrong. */
    void complain(String line) {
        errors.print(line);
        errors.print('\n');
        errors.flush();
    }

    /** Shows a line on the terminal in the place of the one shown before. */
    void overwrite(String line) {
        errors.print("\r" + line + "\u001B[K");
        errors.flush();
    }

    void flush() {
        text.flush();
        errors.flush();
    }
}
