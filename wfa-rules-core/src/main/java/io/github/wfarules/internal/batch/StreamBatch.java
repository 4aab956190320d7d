package io.github.wfarules.internal.batch;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Batches of Java objects. */
public final class StreamBatch {
    /** Large enough that handing over costs little beside the work, small enough to keep all threads busy. */
    static final int CHUNK = 64;

    private StreamBatch() {}

    /**
     * {@return what became of each element, in the order of the elements} The function runs on so many threads, while
     * the stream is read; a failure of one element is its result, and the rest goes on. Memory does not grow with the
     * length of the stream. Close it unless it was read to the end; that closes the input.
     */
    public static <T, R> Stream<Attempt<T, R>> map(Stream<T> in, Function<? super T, ? extends R> work, int threads) {
        OrderedParallel<List<T>, List<Attempt<T, R>>> chunks =
                new OrderedParallel<>(new Chunks<>(in.iterator()), () -> true, chunk -> attempts(chunk, work), threads);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(chunks, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .flatMap(List::stream)
                .onClose(chunks::close)
                .onClose(in::close);
    }

    private static <T, R> List<Attempt<T, R>> attempts(List<T> chunk, Function<? super T, ? extends R> work) {
        List<Attempt<T, R>> attempts = new ArrayList<>(chunk.size());
        for (T element : chunk) {
            attempts.add(attempt(element, work));
        }
        return attempts;
    }

    private static <T, R> Attempt<T, R> attempt(T element, Function<? super T, ? extends R> work) {
        try {
            return new Attempt<>(element, work.apply(element), null);
        } catch (RuntimeException failure) {
            return new Attempt<>(element, null, failure);
        }
    }

    private record Chunks<T>(Iterator<T> in) implements Iterator<List<T>> {
        @Override
        public boolean hasNext() {
            return in.hasNext();
        }

        @Override
        public List<T> next() {
            List<T> chunk = new ArrayList<>(CHUNK);
            do {
                chunk.add(in.next());
            } while (chunk.size() < CHUNK && in.hasNext());
            return chunk;
        }
    }
}
