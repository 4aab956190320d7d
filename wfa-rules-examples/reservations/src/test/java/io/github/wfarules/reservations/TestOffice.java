package io.github.wfarules.reservations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Policy;
import io.github.wfarules.WfaJson;
import io.github.wfarules.facts.Determination;
import io.github.wfarules.facts.WorkMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The application on one database, with the sample agency in it. */
final class TestOffice implements AutoCloseable {
    static final LocalDate TUESDAY = LocalDate.of(2025, 3, 25);
    static final LocalDate FILED = LocalDate.of(2025, 3, 20);

    private final Office office;

    TestOffice(String url) {
        office = Office.open(url, null, null);
        Sample.load(office.transactions());
        // As if the agency had been there when the office was opened.
        Office.RULES.policy("kota-malang");
    }

    /** {@return an office whose database is gone afterwards} */
    static TestOffice inMemory() {
        return new TestOffice("jdbc:h2:mem:" + UUID.randomUUID());
    }

    <T> T run(Transactions.Work<T> work) {
        return office.transactions().run(work);
    }

    static Filing wfa(int employee, LocalDate day) {
        return new Filing(Sample.employee(employee), day, WorkMode.WFA, FILED);
    }

    Receipt file(int employee) {
        return file(wfa(employee, TUESDAY));
    }

    Receipt file(Filing filing) {
        return office.desk().file(filing);
    }

    /** {@return what comes of a piece of work for everybody of the agency, done at the same time} */
    static <T> List<T> together(int threads, IntFunction<T> work) throws InterruptedException, ExecutionException {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<T>> pieces = IntStream.rangeClosed(1, Sample.HEADCOUNT)
                    .<Callable<T>>mapToObj(employee -> () -> work.apply(employee))
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> future : executor.invokeAll(pieces)) {
                results.add(future.get());
            }
            return results;
        } finally {
            executor.shutdownNow();
        }
    }

    List<Receipt> record(String employeeId, Determination act) {
        return office.desk().record(employeeId, act);
    }

    List<Receipt> cutOff(List<String> ranking) {
        return cutOff(Sample.UNIT, TUESDAY, ranking);
    }

    List<Receipt> cutOff(String unit, LocalDate day, List<String> ranking) {
        return office.cutOff().close(unit, day, ranking);
    }

    List<Application> applications() {
        return run(sql -> new Applications(sql).of(Sample.UNIT, TUESDAY));
    }

    /** {@return who has an application in this state} */
    List<String> employees(State state) {
        return applications().stream()
                .filter(one -> one.state() == state)
                .map(Application::employeeId)
                .toList();
    }

    List<AuditTrail.Entry> trail(Application application) {
        return run(sql -> new AuditTrail(sql).of(application.id()));
    }

    /** {@return the decision that the same policy makes on the case in the trail} */
    String askAgain(AuditTrail.Entry entry, LocalDate day) {
        Policy policy = Office.RULES.policy(entry.policy().id());
        return WfaJson.write(policy.decide(policy.json().readCase(entry.caseJson()), day));
    }

    String text(String query) {
        return Objects.requireNonNull(run(sql -> sql.one(row -> row.getString(1), query)));
    }

    int count(String query) {
        return run(sql -> sql.count(query));
    }

    /** Every count agrees with the rows that it counts, and no cap is exceeded. */
    void assertThatTheCountersEqualTheRows() {
        assertThat(count("""
                        select count(*) from place_count where held > at_most or held <>
                            (select count(*) from place_held join application on application.id = place_held.application_id
                             where application.unit_id = place_count.unit_id and application.on_day = place_count.on_day
                               and place_held.bound_id = place_count.bound_id
                               and application.state in ('RESERVED', 'CONFIRMED'))""")).as("counters that do not equal their rows").isZero();
        assertThat(count("select count(*) from place_held"))
                .as("places held under the one cap of the day")
                .isEqualTo(count("select count(*) from application where state in ('RESERVED', 'CONFIRMED')"))
                .isEqualTo(count("select coalesce(sum(held), 0) from place_count"));
        assertThat(count("select coalesce(sum(last_number), 0) from unit_day"))
                .as("reservations given")
                .isEqualTo(count("select count(*) from reservation"));
        assertThat(count("select count(*) from application where id not in (select application_id from audit_entry)"))
                .as("applications without an entry in the trail")
                .isZero();
    }

    /** In the order in which they were given, without a gap. */
    void assertThatReservationsAreNumberedUpTo(int last) {
        assertThat(applications())
                .filteredOn(one -> one.state() == State.RESERVED)
                .extracting(Application::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, last).boxed().toList());
    }

    @Override
    public void close() {
        office.close();
    }
}
