package io.github.wfarules.reservations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 200 people ask for 10 places at the same time. The head among them: from where heads supervise is not said. */
class ConcurrentReservationsTest {
    private static final int THREADS = 16;

    @TempDir
    private Path directory = Path.of("");

    @ParameterizedTest
    @EnumSource
    void two_hundred_applications_for_ten_places_from_sixteen_threads(Server server) throws Exception {
        try (TestOffice office = new TestOffice(server.emptyDatabase(directory))) {
            List<Receipt> receipts = TestOffice.together(THREADS, office::file);

            assertThat(states(receipts)).isEqualTo(Map.of(State.RESERVED, 10L, State.WAITING, 189L, State.OPEN, 1L));
            assertThat(receipts)
                    .extracting(Receipt::application)
                    .containsExactlyInAnyOrderElementsOf(office.applications());
            office.assertThatReservationsAreNumberedUpTo(10);
            List<String> reserved = office.employees(State.RESERVED);
            office.assertThatTheCountersEqualTheRows();

            List<Receipt> confirmed = office.cutOff(List.of());

            assertThat(states(confirmed)).isEqualTo(Map.of(State.CONFIRMED, 10L, State.NOT_PLACED, 190L));
            assertThat(confirmed)
                    .filteredOn(one -> one.application().state() == State.CONFIRMED)
                    .as("a head who ranks nobody confirms the reservations")
                    .extracting(one -> one.application().employeeId())
                    .containsExactlyInAnyOrderElementsOf(reserved);
            office.assertThatTheCountersEqualTheRows();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_cut_off_in_the_middle_loses_nobody(Server server) throws Exception {
        try (TestOffice office = new TestOffice(server.emptyDatabase(directory))) {
            CountDownLatch some = new CountDownLatch(40);
            CompletableFuture<List<Receipt>> confirmed = CompletableFuture.supplyAsync(() -> {
                await(some);
                return office.cutOff(List.of());
            });

            List<Boolean> taken = TestOffice.together(THREADS, employee -> {
                try {
                    office.file(employee);
                    return true;
                } catch (RefusedException past) {
                    return false;
                } finally {
                    some.countDown();
                }
            });

            Map<String, State> states = office.applications().stream()
                    .collect(Collectors.toMap(Application::employeeId, Application::state));
            assertThat(confirmed.get(1, TimeUnit.MINUTES))
                    .as("everybody who applied in time is told at the cut-off")
                    .extracting(one -> one.application().employeeId())
                    .containsExactlyInAnyOrderElementsOf(states.keySet());
            assertThat(taken).filteredOn(one -> one).hasSameSizeAs(states.keySet());
            assertThat(states.values()).containsOnly(State.CONFIRMED, State.NOT_PLACED);
            assertThat(states.values())
                    .filteredOn(one -> one == State.CONFIRMED)
                    .hasSize(10);
            office.assertThatTheCountersEqualTheRows();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everybody_files_twice_at_the_same_time_in_two_offices(Server server) throws Exception {
        String url = server.emptyDatabase(directory);
        try (TestOffice one = new TestOffice(url);
                TestOffice other = new TestOffice(url)) {
            CompletableFuture<List<Receipt>> there = CompletableFuture.supplyAsync(() -> together(other));
            List<Receipt> here = together(one);

            assertThat(there.get(1, TimeUnit.MINUTES)).as("the same answers").isEqualTo(here);
            assertThat(states(here)).isEqualTo(Map.of(State.RESERVED, 10L, State.WAITING, 189L, State.OPEN, 1L));
            assertThat(one.applications()).hasSize(Sample.HEADCOUNT);
            one.assertThatTheCountersEqualTheRows();
        }
    }

    private static List<Receipt> together(TestOffice office) {
        try {
            return TestOffice.together(THREADS / 2, office::file);
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static Map<State, Long> states(List<Receipt> receipts) {
        return receipts.stream()
                .collect(Collectors.groupingBy(one -> one.application().state(), Collectors.counting()));
    }
}
