package io.github.wfarules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.wfarules.facts.Allowance;
import io.github.wfarules.facts.Breach;
import io.github.wfarules.facts.PenaltyInput;
import io.github.wfarules.facts.Ticket;
import io.github.wfarules.internal.batch.JsonLines;
import io.github.wfarules.internal.batch.StreamBatch;
import io.github.wfarules.internal.deduction.PenaltyBook;
import io.github.wfarules.internal.json.CaseReader;
import io.github.wfarules.internal.service.ServiceQuestion;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A month of deductions under one policy. Give it the allowances, the tickets and the other breaches in any order, then
 * {@link #report()} it. To know what is repeated, give it those of the months before as well; only what falls into the
 * month is deducted. Memory grows with breaches, not with tickets. Not thread-safe.
 *
 * <p>Input that cannot be used does not spoil the month: it is left out and listed in the report with its path.
 */
public final class PenaltyRun {
    private final ServiceQuestion service;
    private final PenaltyBook book;
    private final CaseReader reader;
    private final Instant asOf;
    private final @Nullable LocalDate knownOn;
    private long tickets;
    private long breaches;
    private long allowances;

    PenaltyRun(
            ServiceQuestion service, PenaltyBook book, CaseReader reader, Instant asOf, @Nullable LocalDate knownOn) {
        this.service = service;
        this.book = book;
        this.reader = reader;
        this.asOf = asOf;
        this.knownOn = knownOn;
    }

    /** Adds an allowance; those of other months are left out. */
    public PenaltyRun add(Allowance allowance) {
        book.add(Objects.requireNonNull(allowance, "allowance"), "allowances[" + allowances++ + "]");
        return this;
    }

    /** Adds a breach that is none of a service level. */
    public PenaltyRun add(Breach breach) {
        book.add(Objects.requireNonNull(breach, "breach"), "breaches[" + breaches++ + "]");
        return this;
    }

    /** Adds a ticket. */
    public PenaltyRun add(Ticket ticket) {
        return addAll(Stream.of(Objects.requireNonNull(ticket, "ticket")), 1, assessment -> {});
    }

    /**
     * Adds tickets as they come; none is kept but for its breaches. Closes the stream.
     *
     * @param threads how many threads assess at the same time, from 1
     * @param told is told of every assessment, in the order of the tickets, by the thread that calls
     */
    public PenaltyRun addAll(Stream<Ticket> stream, int threads, Consumer<ServiceAssessment> told) {
        Objects.requireNonNull(stream, "stream");
        Objects.requireNonNull(told, "told");
        try (Stream<Assessed> assessed = StreamBatch.map(stream, this::assess, threads)) {
            assessed.forEachOrdered(one -> add(one, told));
        }
        return this;
    }

    private record Assessed(
            Ticket ticket,
            List<ServiceAssessment> assessments,
            @Nullable BadInputException refusal) {}

    private Assessed assess(Ticket ticket) {
        try {
            return new Assessed(ticket, service.assess(ticket, asOf, knownOn), null);
        } catch (BadInputException refusal) {
            return new Assessed(ticket, List.of(), refusal);
        }
    }

    private void add(Assessed assessed, Consumer<ServiceAssessment> told) {
        String path = "tickets[" + tickets++ + "]";
        if (assessed.refusal() != null) {
            book.reject(assessed.ticket().id(), path, assessed.refusal());
        } else {
            book.add(assessed.ticket(), assessed.assessments(), path);
            assessed.assessments().forEach(told);
        }
    }

    /**
     * Adds lines of JSON as they come, none of which is kept but for its breaches: one ticket, breach or allowance in a
     * line, as {@code {"ticket":{…}}}, {@code {"breach":{…}}} or {@code {"allowance":{…}}}. Blank lines are counted and
     * left out. A line that cannot be used, such as one of more than a mebibyte, is listed in the report.
     *
     * @param threads how many threads read and assess at the same time, from 1
     * @param told is told of every assessment, in the order of the lines, by the thread that calls
     * @throws IOException if reading fails; the stream is not closed
     */
    public PenaltyRun addLines(InputStream in, int threads, Consumer<ServiceAssessment> told) throws IOException {
        Objects.requireNonNull(told, "told");
        JsonLines.read(in, threads, this::read, read -> {
            String path = "line " + read.number();
            if (read.refusal() != null) {
                book.reject("", path, read.refusal());
            } else if (read.result() != null) {
                add(read.result(), path, told);
            }
        });
        return this;
    }

    /** A line, its ticket assessed. */
    private record Read(PenaltyInput input, List<ServiceAssessment> assessments) {}

    private Read read(JsonNode line) {
        PenaltyInput input = reader.readPenaltyInput(line);
        Ticket ticket = input.ticket();
        return new Read(input, ticket == null ? List.of() : service.assess(ticket, asOf, knownOn));
    }

    private void add(Read read, String path, Consumer<ServiceAssessment> told) {
        PenaltyInput input = read.input();
        if (input.ticket() != null) {
            book.add(input.ticket(), read.assessments(), path);
            read.assessments().forEach(told);
        } else if (input.breach() != null) {
            book.add(input.breach(), path);
        } else if (input.allowance() != null) {
            book.add(input.allowance(), path);
        }
    }

    /** {@return the month: what is deducted from whom, and what could not be used} */
    public PenaltyReport report() {
        return book.close();
    }
}
