package io.github.wfarules.benchmarks;

import io.github.wfarules.WfaJson;
import io.github.wfarules.facts.DatedCase;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;

/** Questions as lines of JSON, each made when it is read, so that one at a time is held. */
final class QuestionLines extends InputStream {
    private final Iterator<DatedCase> questions;
    private final Runnable onLine;
    private byte[] line = {};
    private int at;

    /**
     * Makes lines of these questions.
     *
     * @param onLine is run before a line is made
     */
    QuestionLines(Iterator<DatedCase> questions, Runnable onLine) {
        this.questions = questions;
        this.onLine = onLine;
    }

    static byte[] allOf(List<DatedCase> questions) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        questions.forEach(question -> lines.writeBytes(line(question)));
        return lines.toByteArray();
    }

    private static byte[] line(DatedCase question) {
        String fields = WfaJson.write(question.facts()).substring(1);
        return ("{\"date\":\"" + question.date() + "\"," + fields + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private boolean hasMore() {
        if (at == line.length && questions.hasNext()) {
            onLine.run();
            line = line(questions.next());
            at = 0;
        }
        return at < line.length;
    }

    @Override
    public int read() {
        return hasMore() ? line[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (length == 0 || !hasMore()) {
            return length == 0 ? 0 : -1;
        }
        int taken = Math.min(length, line.length - at);
        System.arraycopy(line, at, target, offset, taken);
        at += taken;
        return taken;
    }
}
