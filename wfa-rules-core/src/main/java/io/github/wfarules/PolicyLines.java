package io.github.wfarules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.wfarules.facts.DatedCase;
import io.github.wfarules.internal.batch.NdjsonBatch;
import io.github.wfarules.roster.Certificate;
import io.github.wfarules.roster.PlannedRoster;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers lines of JSON by a policy, on several threads. Answers come in the order of the lines, and memory does not grow
 * with their number, where nothing else is said. Immutable and thread-safe.
 */
public final class PolicyLines {
    /** A line of a unit holds all its people; this is room for more than ten thousand. */
    private static final int LONGEST_UNIT = 1 << 26;

    private final Policy policy;

    PolicyLines(Policy policy) {
        this.policy = policy;
    }

    /**
     * Answers lines of JSON, one question in a line, with lines of JSON in the same order: the decision, or an error
     * record that says line, path and reason. The date stands beside the fields of the case. Lines of more than a
     * mebibyte are skipped without being held in memory. Neither stream is closed.
     *
     * @param threads how many threads work at the same time, from 1
     * @param date the date of lines that have none; null where such a line is unusable
     * @return how many lines were answered, and how many were unusable
     * @throws IOException if reading or writing fails
     * @throws IllegalStateException if the thread is interrupted while it waits for others; what came before is written
     */
    public BatchCounts decide(InputStream in, OutputStream out, int threads, @Nullable LocalDate date)
            throws IOException {
        return lines(in, out, threads, line -> {
            DatedCase question = policy.reader().readDated(line, date);
            return policy.decide(question.facts(), question.date());
        });
    }

    /**
     * Answers lines of JSON like {@link #decide}: each a day of an employee for {@link Policy#comply}, or, where it has
     * {@code from} and {@code to}, a period of a unit for {@link Policy#complyUnit}.
     *
     * @param threads how many threads work at the same time, from 1
     * @return how many lines were answered, and how many were unusable
     * @throws IOException if reading or writing fails
     */
    public BatchCounts comply(InputStream in, OutputStream out, int threads) throws IOException {
        return lines(
                in,
                out,
                threads,
                line -> line.has("from")
                        ? policy.complyUnit(policy.reader().readUnitPeriod(line))
                        : policy.comply(policy.reader().readWorkedDay(line)));
    }

    /**
     * Answers lines of JSON like {@link #decide}: each how a unit or region is prepared, for {@link Policy#ready}.
     *
     * @param threads how many threads work at the same time, from 1
     * @return how many lines were answered, and how many were unusable
     * @throws IOException if reading or writing fails
     */
    public BatchCounts ready(InputStream in, OutputStream out, int threads) throws IOException {
        return lines(in, out, threads, line -> policy.ready(policy.reader().readPreparation(line)));
    }

    /**
     * Answers lines of JSON like {@link #decide}: each the request of a unit for {@link Policy#roster}. A line may have
     * sixty-four mebibytes.
     *
     * @param threads how many threads work at the same time, from 1
     * @return how many lines were answered, and how many were unusable
     * @throws IOException if reading or writing fails
     */
    public BatchCounts roster(InputStream in, OutputStream out, int threads) throws IOException {
        return new NdjsonBatch(line -> policy.roster(policy.reader().readRosterRequest(line)), threads, LONGEST_UNIT)
                .run(in, out);
    }

    /**
     * Answers lines of JSON like {@link #roster}: each a planned roster with its request for {@link Policy#checkRoster}.
     *
     * @param threads how many threads work at the same time, from 1
     * @return how many lines were answered, and how many were unusable
     * @throws IOException if reading or writing fails
     */
    public BatchCounts checkRoster(InputStream in, OutputStream out, int threads) throws IOException {
        return new NdjsonBatch(line -> checkRoster(policy.reader().readPlannedRoster(line)), threads, LONGEST_UNIT)
                .run(in, out);
    }

    /**
     * Reads lines of JSON like {@link #decide}, each a ticket as {@code {"ticket":{…}}}, and writes what will be missed
     * soon, one in a line, the most urgent first, as {@link Policy#dueSoon} tells it. Error records stand before that. Breaches
     * and allowances, which a month of deductions has beside tickets, are passed over. Memory grows with what is due.
     *
     * @param threads how many threads work at the same time, from 1
     * @param now the instant; what happened later is left out
     * @param within how far ahead to look
     * @return how many lines were read, and how many were unusable
     * @throws IOException if reading or writing fails
     */
    public BatchCounts dueSoon(InputStream in, OutputStream out, int threads, Instant now, Duration within)
            throws IOException {
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(within, "within");
        return new DueSoonLines(policy.reader(), policy.outlook(), now, within).run(in, out, threads);
    }

    private static BatchCounts lines(InputStream in, OutputStream out, int threads, Function<JsonNode, Record> answer)
            throws IOException {
        return new NdjsonBatch(answer, threads, NdjsonBatch.LONGEST_LINE).run(in, out);
    }

    private Certificate checkRoster(PlannedRoster planned) {
        try {
            return policy.checkRoster(planned.request(), planned.plan());
        } catch (BadInputException bad) {
            boolean ofPlan = bad.path().startsWith("placements") || bad.path().equals("workUnitId");
            throw new BadInputException((ofPlan ? "plan." : "request.") + bad.path(), bad.text());
        }
    }
}
