package io.github.wfarules.nation;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;

/**
 * Answers the whole nation on one machine: units are made up, judged and written out on several threads, a few at a time, so
 * that memory does not grow with their number. The lines come in the order of the units. For one caller at a time.
 */
public final class NationalRun implements AutoCloseable {
    /** Some ten milliseconds of work: little beside it is the handing over, and little waits for the slowest of them. */
    private static final int UNITS_A_PIECE = 16;

    private static final int PIECES_A_THREAD = 8;

    private final NationalPopulation population;
    private final UnitJob job;
    private final Packing packing;
    private final int ahead;
    private final ExecutorService workers;

    /**
     * Prepares a run.
     *
     * @param threads how many threads work at the same time, from 1; the caller's only writes
     */
    public NationalRun(NationalPopulation population, UnitJob job, Packing packing, int threads) {
        this.population = population;
        this.job = job;
        this.packing = packing;
        this.ahead = PIECES_A_THREAD * threads;
        this.workers = Executors.newFixedThreadPool(threads);
    }

    /**
     * Answers for every unit on a day and writes the lines.
     *
     * @param out is neither closed nor flushed
     * @param progress is told the number of the last unit that was written
     * @throws IOException if writing fails; what was written may end within a line
     */
    public NationalDay day(LocalDate date, OutputStream out, LongConsumer progress) throws IOException {
        long began = System.nanoTime();
        NationalCounts counts = new NationalCounts();
        NationalDigest digest = new NationalDigest();
        Deque<Future<Piece>> pending = new ArrayDeque<>(ahead);
        long bytes = 0;
        int next = 1;
        while (next <= population.units() || !pending.isEmpty()) {
            while (next <= population.units() && pending.size() < ahead) {
                int from = next;
                next = Math.min(population.units() + 1, from + UNITS_A_PIECE);
                int to = next;
                pending.add(workers.submit(() -> Piece.of(population, job, packing, date, from, to)));
            }
            Piece piece = done(pending.remove());
            out.write(piece.lines());
            bytes += piece.lines().length;
            counts.add(piece.counts());
            piece.digests().forEach(digest::add);
            progress.accept(counts.units());
        }
        return new NationalDay(date, counts, digest.finish(), bytes, Duration.ofNanos(System.nanoTime() - began));
    }

    private static Piece done(Future<Piece> future) throws InterruptedIOException {
        try {
            return future.get();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the run was stopped");
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException ours) {
                throw ours;
            }
            throw new IllegalStateException(failure.getCause());
        }
    }

    /** Stops the threads, also where a day was not finished. */
    @Override
    public void close() {
        workers.shutdownNow();
    }
}
