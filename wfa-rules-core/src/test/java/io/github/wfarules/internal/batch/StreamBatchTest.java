package io.github.wfarules.internal.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StreamBatchTest {
    private static final int THREADS = 8;

    @Test
    void every_element_gets_its_result_or_its_failure_in_its_place() {
        Stream<Integer> input = IntStream.range(0, 1_000).boxed();

        List<Attempt<Integer, Integer>> attempts = StreamBatch.map(input, number -> 1_000 / (number % 100), THREADS)
                .toList();

        assertThat(attempts)
                .extracting(Attempt::element)
                .isEqualTo(IntStream.range(0, 1_000).boxed().toList());
        assertThat(attempts).allSatisfy(attempt -> {
            boolean fails = attempt.element() % 100 == 0;
            assertThat(attempt.result()).isEqualTo(fails ? null : (Integer) (1_000 / (attempt.element() % 100)));
            if (fails) {
                assertThat(attempt.failure()).isInstanceOf(ArithmeticException.class);
            } else {
                assertThat(attempt.failure()).isNull();
            }
        });
    }

    @Test
    void an_endless_stream_is_read_only_a_little_ahead() {
        AtomicInteger taken = new AtomicInteger();

        try (Stream<Attempt<Integer, Integer>> results =
                StreamBatch.map(Stream.generate(taken::incrementAndGet), number -> number, THREADS)) {
            assertThat(results.limit(1_000).mapToInt(Attempt::result))
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
