package io.github.wfarules.reservations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All of a piece of work or nothing, and again where others were in the way. */
class TransactionsTest {
    @TempDir
    private Path directory = Path.of("");

    @ParameterizedTest
    @EnumSource
    void a_failure_leaves_nothing_behind(Server server) {
        try (TestOffice office = new TestOffice(server.emptyDatabase(directory))) {
            assertThatThrownBy(() -> office.run(sql -> {
                        new Staff(sql).grantLeave("p002", TestOffice.TUESDAY);
                        throw new IllegalStateException("in the middle");
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("in the middle");
            assertThat(office.count("select count(*) from leave_day")).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void two_that_wait_for_each_other_are_both_done_in_the_end(Server server) throws Exception {
        try (TestOffice office = new TestOffice(server.emptyDatabase(directory))) {
            CyclicBarrier bothHoldOne = new CyclicBarrier(2);
            AtomicInteger tries = new AtomicInteger();
            CompletableFuture<Void> other =
                    CompletableFuture.runAsync(() -> lockBoth(office, List.of("p002", "p003"), bothHoldOne, tries));
            lockBoth(office, List.of("p003", "p002"), bothHoldOne, tries);
            other.get(1, TimeUnit.MINUTES);

            assertThat(tries).as("one of the two was sent back").hasValueGreaterThan(2);
            assertThat(office.count("select count(*) from leave_day")).isEqualTo(2);
        }
    }

    private static void lockBoth(
            TestOffice office, List<String> employees, CyclicBarrier barrier, AtomicInteger tries) {
        office.run(sql -> {
            Staff staff = new Staff(sql);
            staff.lock(employees.subList(0, 1));
            if (tries.incrementAndGet() <= 2) {
                barrier(barrier);
            }
            staff.lock(employees.subList(1, 2));
            staff.grantLeave(employees.get(0), TestOffice.TUESDAY);
            return null;
        });
    }

    private static void barrier(CyclicBarrier barrier) {
        try {
            barrier.await(1, TimeUnit.MINUTES);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_failure_of_the_database_shows_no_facts(Server server) {
        try (TestOffice office = new TestOffice(server.emptyDatabase(directory))) {
            assertThatThrownBy(
                            () -> office.run(sql -> sql.write("insert into leave_day values ('nobody', '2025-03-25')")))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageMatching("the database failed \\(state 2350.\\); nothing of this was done, try again");
        }
    }
}
