package io.github.wfarules.internal.batch;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Batches of Java objects. */
public final class StreamBatch {
    /**
     * Large enough that handing over costs little beside the work; small enough to keep all threads busy, and for the results
     * that wait to stay in the caches of the processor.
     */
    static final int CHUNK = 64;

    private StreamBatch() {}

    /**
     * {@return the results of the function, in the order of the elements} The function runs on so many threads, while the
     * stream is read; what it throws is thrown when the turn of its element, or of one shortly after it, comes. Memory
     * does not grow with the length of the stream. Close it unless it was read to the end; that closes the input.
     */
    public static <T, R> Stream<R> map(Stream<T> in, Function<? super T, ? extends R> work, int threads) {
        OrderedParallel<List<T>, List<R>> chunks = new OrderedParallel<>(
                new Chunks<>(in.spliterator()), () -> true, chunk -> results(chunk, work), threads);
        return StreamSupport.stream(new Results<>(chunks), false)
                .onClose(chunks::close)
                .onClose(in::close);
    }

    private static <T, R> List<R> results(List<T> chunk, Function<? super T, ? extends R> work) {
        List<R> results = new ArrayList<>(chunk.size());
        for (T element : chunk) {
            results.add(work.apply(element));
        }
        return results;
    }

    /** The input in pieces. */
    private static final class Chunks<T> implements Iterator<List<T>> {
        private final Spliterator<T> in;
        private List<T> next = List.of();

        Chunks(Spliterator<T> in) {
            this.in = in;
        }

        @Override
        public boolean hasNext() {
            if (next.isEmpty()) {
                List<T> chunk = new ArrayList<>(CHUNK);
                while (chunk.size() < CHUNK && in.tryAdvance(chunk::add)) {
                    // What is taken is in the chunk.
                }
                next = chunk;
            }
            return !next.isEmpty();
        }

        @Override
        public List<T> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            List<T> chunk = next;
            next = List.of();
            return chunk;
        }
    }

    /** The pieces of the output, laid together. */
    private static final class Results<R> extends AbstractSpliterator<R> {
        private final Iterator<List<R>> chunks;
        private Iterator<R> chunk = List.<R>of().iterator();

        Results(Iterator<List<R>> chunks) {
            super(Long.MAX_VALUE, ORDERED | NONNULL);
            this.chunks = chunks;
        }

        @Override
        public boolean tryAdvance(Consumer<? super R> action) {
            if (!chunk.hasNext() && chunks.hasNext()) {
                chunk = chunks.next().iterator();
            }
            if (!chunk.hasNext()) {
                return false;
            }
            action.accept(chunk.next());
            return true;
        }

        @Override
        public void forEachRemaining(Consumer<? super R> action) {
            chunk.forEachRemaining(action);
            while (chunks.hasNext()) {
                chunks.next().forEach(action);
            }
        }
    }
}
