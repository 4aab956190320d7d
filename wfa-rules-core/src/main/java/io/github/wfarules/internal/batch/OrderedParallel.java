package io.github.wfarules.internal.batch;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The results of a function, computed on several threads and given in the order of the input. The thread that asks for
 * results is one of them: it takes elements from the input, only so many that {@value #AHEAD} per thread are between input
 * and output, and works along while its next result is not ready. Memory does not grow with the length of the input.
 *
 * <p>An exception of the function is thrown when its element's turn comes; the elements after it can still be had. Not
 * thread-safe. Close it unless it was read to the end; its threads are daemons and keep no program alive.
 *
 * @param <T> what comes in
 * @param <R> what comes out
 */
final class OrderedParallel<T, R> implements Iterator<R>, AutoCloseable {
    static final int AHEAD = 4;

    private static final AtomicInteger THREADS = new AtomicInteger();

    private final Iterator<? extends T> in;
    private final BooleanSupplier inputIsReady;
    private final Function<? super T, ? extends R> work;
    private final int ahead;
    private final @Nullable ExecutorService executor;
    private final Queue<FutureTask<R>> pending = new ArrayDeque<>();

    /**
     * Starts nothing yet.
     *
     * @param inputIsReady whether asking the input for more would not wait: finished results come before waiting
     * @param work has to be thread-safe
     * @param threads from 1
     */
    OrderedParallel(
            Iterator<? extends T> in,
            BooleanSupplier inputIsReady,
            Function<? super T, ? extends R> work,
            int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1");
        }
        this.in = in;
        this.inputIsReady = inputIsReady;
        this.work = work;
        this.ahead = threads == 1 ? 1 : (int) Math.min((long) threads * AHEAD, Integer.MAX_VALUE);
        this.executor = threads == 1 ? null : Executors.newFixedThreadPool(threads - 1, OrderedParallel::thread);
    }

    @Override
    public boolean hasNext() {
        while (pending.size() < ahead && (pending.isEmpty() || inputIsReady.getAsBoolean()) && in.hasNext()) {
            T element = in.next();
            FutureTask<R> task = new FutureTask<>(() -> work.apply(element));
            pending.add(task);
            if (executor != null) {
                executor.execute(task);
            }
        }
        if (pending.isEmpty()) {
            close();
            return false;
        }
        return true;
    }

    /** Running a task that some thread has begun does nothing. */
    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        FutureTask<R> first = pending.remove();
        first.run();
        Iterator<FutureTask<R>> others = pending.iterator();
        while (!first.isDone() && others.hasNext()) {
            others.next().run();
        }
        return result(first);
    }

    @Override
    public void close() {
        if (executor != null) {
            executor.shutdownNow();
        }
        pending.clear();
    }

    private static <R> R result(Future<R> done) {
        try {
            return done.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a result", e);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "wfa-rules-batch-" + THREADS.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }
}
