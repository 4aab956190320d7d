package io.github.wfarules;

import io.github.wfarules.facts.Allowance;
import io.github.wfarules.facts.Breach;
import io.github.wfarules.facts.Ticket;
import io.github.wfarules.internal.batch.StreamBatch;
import io.github.wfarules.internal.deduction.PenaltyBook;
import io.github.wfarules.internal.service.ServiceQuestion;
import java.time.Instant;
import java.util.List;
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
    private final Instant asOf;
    private long tickets;
    private long breaches;
    private long allowances;

    PenaltyRun(ServiceQuestion service, PenaltyBook book, Instant asOf) {
        this.service = service;
        this.book = book;
        this.asOf = asOf;
    }

    /** Adds an allowance; those of other months are left out. */
    public PenaltyRun add(Allowance allowance) {
        book.add(allowance, "allowances[" + allowances++ + "]");
        return this;
    }

    /** Adds a breach that is none of a service level. */
    public PenaltyRun add(Breach breach) {
        book.add(breach, "breaches[" + breaches++ + "]");
        return this;
    }

    /** Adds a ticket. */
    public PenaltyRun add(Ticket ticket) {
        return addAll(Stream.of(ticket), 1, assessment -> {});
    }

    /**
     * Adds tickets as they come, in constant memory.
     *
     * @param threads how many threads assess at the same time, from 1
     * @param told is told of every assessment, in the order of the tickets, by the thread that calls
     */
    public PenaltyRun addAll(Stream<Ticket> stream, int threads, Consumer<ServiceAssessment> told) {
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
            return new Assessed(ticket, service.assess(ticket, asOf), null);
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

    /** Notes input that could not even be read, such as a line of a file. */
    public PenaltyRun reject(String id, String path, BadInputException refusal) {
        book.reject(id, path, refusal);
        return this;
    }

    /** {@return the month: what is deducted from whom, and what could not be used} */
    public PenaltyReport report() {
        return book.close();
    }
}
