package io.github.wfarules.internal.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 5, unit = TimeUnit.MINUTES)
class OrderedParallelTest {
    private static final int THREADS = 8;

    @Test
    void results_come_in_the_order_of_the_input_while_all_threads_work() {
        CyclicBarrier allAtWork = new CyclicBarrier(THREADS);

        List<Integer> results = new ArrayList<>();
        open(numbers(40 * THREADS), number -> {
                    meet(allAtWork);
                    return -number;
                })
                .forEachRemaining(results::add);

        assertThat(results)
                .isEqualTo(IntStream.range(0, 40 * THREADS).mapToObj(n -> -n).toList());
    }

    @Test
    void only_so_many_elements_are_between_input_and_output() {
        AtomicInteger taken = new AtomicInteger();
        Iterator<Integer> input = IntStream.range(0, 10_000)
                .peek(number -> taken.incrementAndGet())
                .iterator();
        int most = 0;
        int given = 0;
        try (OrderedParallel<Integer, Integer> batch = open(input, number -> number)) {
            while (batch.hasNext()) {
                most = Math.max(most, taken.get() - given);
                batch.next();
                given++;
            }
        }

        assertThat(given).isEqualTo(10_000);
        assertThat(most).isEqualTo(THREADS * OrderedParallel.AHEAD);
    }

    @Test
    void more_threads_than_can_be_counted_ahead_of_answer_everything() {
        List<Integer> results = new ArrayList<>();
        try (OrderedParallel<Integer, Integer> batch =
                new OrderedParallel<>(numbers(3), () -> true, number -> number, 1 << 30)) {
            batch.forEachRemaining(results::add);
        }

        assertThat(results).isEqualTo(List.of(0, 1, 2));
    }

    @Test
    void a_failure_comes_in_its_place_and_the_rest_goes_on() {
        try (OrderedParallel<Integer, Integer> batch = open(numbers(3), number -> 10 / (number - 1))) {
            assertThat(batch.next()).isEqualTo(-10);
            assertThatThrownBy(batch::next).isInstanceOf(ArithmeticException.class);
            assertThat(batch.next()).isEqualTo(10);
            assertThat(batch.hasNext()).isFalse();
        }
    }

    @Test
    void finished_results_come_before_the_input_is_waited_for() {
        Iterator<Integer> waiting = new Iterator<>() {
            private int given;

            @Override
            public boolean hasNext() {
                assertThat(given)
                        .as("elements taken before the first result was given")
                        .isZero();
                return true;
            }

            @Override
            public Integer next() {
                return given++;
            }
        };

        try (OrderedParallel<Integer, Integer> batch = new OrderedParallel<>(waiting, () -> false, n -> n, THREADS)) {
            assertThat(batch.next()).isZero();
        }
    }

    @Test
    void one_thread_is_the_thread_that_asks() {
        try (OrderedParallel<Integer, Thread> batch =
                new OrderedParallel<>(numbers(1), () -> true, number -> Thread.currentThread(), 1)) {
            assertThat(batch.next()).isSameAs(Thread.currentThread());
        }
    }

    @Test
    void closing_stops_the_work() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        try (OrderedParallel<Integer, Integer> batch = open(numbers(1), number -> {
            started.countDown();
            try {
                Thread.sleep(TimeUnit.MINUTES.toMillis(4));
            } catch (InterruptedException e) {
                stopped.countDown();
            }
            return number;
        })) {
            assertThat(batch.hasNext()).isTrue();
            started.await();
        }

        assertThat(stopped.await(4, TimeUnit.MINUTES)).isTrue();
    }

    private static <R> OrderedParallel<Integer, R> open(Iterator<Integer> input, Function<Integer, R> work) {
        return new OrderedParallel<>(input, () -> true, work, THREADS);
    }

    private static Iterator<Integer> numbers(int count) {
        return IntStream.range(0, count).iterator();
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(4, TimeUnit.MINUTES);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException("not all threads were at work at the same time", e);
        }
    }
}
