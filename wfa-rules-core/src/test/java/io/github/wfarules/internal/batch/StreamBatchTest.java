package io.github.wfarules.internal.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StreamBatchTest {
    private static final int THREADS = 8;

    @Test
    void every_element_gets_its_result_in_its_place() {
        Stream<Integer> input = IntStream.range(0, 10_000).boxed();

        List<Integer> results =
                StreamBatch.map(input, number -> -number, THREADS).toList();

        assertThat(results)
                .isEqualTo(IntStream.range(0, 10_000).mapToObj(n -> -n).toList());
    }

    @Test
    void what_is_read_one_by_one_is_the_same() {
        Iterator<Integer> results = StreamBatch.map(IntStream.range(0, 1_000).boxed(), number -> -number, THREADS)
                .iterator();

        for (int n = 0; n < 1_000; n++) {
            assertThat(results.next()).isEqualTo(-n);
        }
        assertThat(results.hasNext()).isFalse();
    }

    @Test
    void a_failure_of_the_function_reaches_the_reader() {
        Stream<Integer> results =
                StreamBatch.map(IntStream.range(0, 1_000).boxed(), number -> 1 / (number - 500), THREADS);

        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(results::toList);
    }

    @Test
    void an_endless_stream_is_read_only_a_little_ahead() {
        AtomicInteger taken = new AtomicInteger();

        try (Stream<Integer> results =
                StreamBatch.map(Stream.generate(taken::incrementAndGet), number -> number, THREADS)) {
            assertThat(results.limit(1_000).mapToInt(Integer::intValue))
                    .hasSize(1_000)
                    .isSorted();
        }

        assertThat(taken.get()).isLessThanOrEqualTo(1_000 + (THREADS * OrderedParallel.AHEAD + 1) * StreamBatch.CHUNK);
    }

    @Test
    void closing_closes_the_input() {
        AtomicBoolean closed = new AtomicBoolean();

        StreamBatch.map(Stream.of(1).onClose(() -> closed.set(true)), number -> number, THREADS)
                .close();

        assertThat(closed).isTrue();
    }
}
