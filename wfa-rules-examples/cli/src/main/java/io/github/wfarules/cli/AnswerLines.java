package io.github.wfarules.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Takes the lines that a batch writes, and hands the answers and error records in them to a reader of its own. */
final class AnswerLines extends OutputStream {
    private final Reader reader;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    /** Reads answers in their order. */
    interface Reader {
        void answer(String json);

        void error(String json);

        void end();
    }

    AnswerLines(Reader reader) {
        this.reader = reader;
    }

    @Override
    public void write(int single) {
        if (single == '\n') {
            String json = line.toString(StandardCharsets.UTF_8);
            line.reset();
            if (json.startsWith("{\"error\"")) {
                reader.error(json);
            } else {
                reader.answer(json);
            }
        } else {
            line.write(single);
        }
    }

    @Override
    public void close() {
        reader.end();
    }
}
