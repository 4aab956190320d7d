package io.github.wfarules.reservations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.WfaRules;
import io.github.wfarules.facts.WorkMode;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** The application on one database, with the sample agency in it. */
final class Office implements AutoCloseable {
    static final LocalDate TUESDAY = LocalDate.of(2025, 3, 25);
    static final LocalDate FILED = LocalDate.of(2025, 3, 20);
    static final WfaRules RULES = WfaRules.bundled();

    private final Database database;
    final Transactions transactions;
    final Desk desk;
    final CutOff cutOff;

    Office(String url) {
        database = Database.open(url, null, null);
        transactions = new Transactions(database);
        desk = new Desk(transactions, RULES);
        cutOff = new CutOff(transactions, RULES);
        Sample.load(transactions);
    }

    static Filing wfa(int employee, LocalDate day) {
        return new Filing(Sample.employee(employee), day, WorkMode.WFA, FILED);
    }

    Receipt file(int employee) {
        return desk.file(wfa(employee, TUESDAY));
    }

    /** {@return what everybody of the agency is told who files at the same time} */
    List<Receipt> fileAll(int threads) throws InterruptedException, ExecutionException {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Receipt>> filings = IntStream.rangeClosed(1, Sample.HEADCOUNT)
                    .<Callable<Receipt>>mapToObj(employee -> () -> file(employee))
                    .toList();
            List<Receipt> receipts = new java.util.ArrayList<>();
            for (Future<Receipt> future : executor.invokeAll(filings)) {
                receipts.add(future.get());
            }
            return receipts;
        } finally {
            executor.shutdownNow();
        }
    }

    List<Application> applications() {
        return transactions.run(sql -> new Applications(sql).of(Sample.UNIT, TUESDAY));
    }

    List<AuditTrail.Entry> trail(Application application) {
        return transactions.run(sql -> new AuditTrail(sql).of(application.id()));
    }

    int count(String query) {
        return transactions.run(sql -> sql.count(query));
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

    @Override
    public void close() {
        database.close();
    }
}
