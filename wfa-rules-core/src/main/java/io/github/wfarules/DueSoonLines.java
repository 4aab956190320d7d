package io.github.wfarules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.wfarules.facts.Ticket;
import io.github.wfarules.internal.batch.ErrorRecord;
import io.github.wfarules.internal.batch.JsonLines;
import io.github.wfarules.internal.json.CaseReader;
import io.github.wfarules.internal.json.JsonText;
import io.github.wfarules.internal.service.Outlook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Looks through lines of tickets for what will be missed soon. For one stream; not thread-safe. */
final class DueSoonLines {
    private final CaseReader reader;
    private final Outlook outlook;
    private final Instant now;
    private final Duration within;
    private final List<DueSoon> due = new ArrayList<>();
    private long used;
    private long refused;

    DueSoonLines(CaseReader reader, Outlook outlook, Instant now, Duration within) {
        this.reader = reader;
        this.outlook = outlook;
        this.now = now;
        this.within = within;
    }

    BatchCounts run(InputStream in, OutputStream out, int threads) throws IOException {
        Objects.requireNonNull(out, "out");
        try {
            JsonLines.read(in, threads, this::due, read -> take(read, out));
            Outlook.inOrder(due).forEach(one -> write(one, out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        out.flush();
        return new BatchCounts(used, refused);
    }

    private List<DueSoon> due(JsonNode line) {
        Ticket ticket = reader.readPenaltyInput(line).ticket();
        return ticket == null ? List.of() : outlook.of(ticket, now, within);
    }

    private void take(JsonLines.Read<List<DueSoon>> read, OutputStream out) {
        if (read.refusal() != null) {
            refused++;
            write(ErrorRecord.of(read.number(), read.refusal()), out);
        } else if (read.result() != null) {
            used++;
            due.addAll(read.result());
        }
    }

    private static void write(Record record, OutputStream out) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        JsonText.write(record, line);
        line.write('\n');
        try {
            line.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
