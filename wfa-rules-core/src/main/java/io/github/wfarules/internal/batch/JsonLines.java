package io.github.wfarules.internal.batch;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.wfarules.BadInputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lines of JSON that are read by several threads and come together in order, for answers that are about all of them. */
public final class JsonLines {
    private JsonLines() {}

    /**
     * What came of a line.
     *
     * @param number its number in the stream, from 1
     * @param result what was made of it; null where it cannot be used
     * @param refusal what is wrong with it; null where nothing is
     */
    public record Read<R>(
            long number, @Nullable R result, @Nullable BadInputException refusal) {}

    /** Reads lines of no more than {@value NdjsonBatch#LONGEST_LINE} bytes, see the method with a bound. */
    public static <R> void read(InputStream in, int threads, Function<JsonNode, R> work, Consumer<Read<R>> told)
            throws IOException {
        read(in, NdjsonBatch.LONGEST_LINE, threads, work, told);
    }

    /**
     * Reads every line that is not blank. Holds no more than a few chunks of lines at a time, and of a line no more than its
     * bound.
     *
     * @param longest the number of bytes that a line may have
     * @param work has to be thread-safe; may throw {@link BadInputException}
     * @param told is told of what came of each line, in the order of the lines, by the thread that calls
     * @throws IOException if reading fails; does not close the stream
     */
    public static <R> void read(
            InputStream in, int longest, int threads, Function<JsonNode, R> work, Consumer<Read<R>> told)
            throws IOException {
        Lines lines = new Lines(Objects.requireNonNull(in, "in"), longest);
        try (OrderedParallel<List<Line>, List<Read<R>>> chunks =
                new OrderedParallel<>(lines, lines::isReady, chunk -> read(chunk, longest, work), threads)) {
            while (chunks.hasNext()) {
                chunks.next().forEach(told);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static <R> List<Read<R>> read(List<Line> chunk, int longest, Function<JsonNode, R> work) {
        List<Read<R>> all = new ArrayList<>(chunk.size());
        for (Line line : chunk) {
            try {
                JsonNode json = line.json(longest);
                if (json != null) {
                    all.add(new Read<>(line.number(), work.apply(json), null));
                }
            } catch (BadInputException refusal) {
                all.add(new Read<>(line.number(), null, refusal));
            }
        }
        return all;
    }
}
