package io.github.wfarules.reservations;

import io.github.wfarules.WfaRules;
import org.jspecify.annotations.Nullable;

/** The application on one database. Thread-safe. One for each process: H2 writes when this one tells it to. */
final class Office implements AutoCloseable {
    /** Built once: the policies that it has put together are shared by all threads. */
    static final WfaRules RULES = WfaRules.bundled();

    private final Database database;
    private final Transactions transactions;

    private Office(Database database) {
        this.database = database;
        this.transactions = new Transactions(database);
    }

    /**
     * {@return the application, with the tables brought up to date, see {@link Database#open}} The policies of its agencies
     * are put together now, which takes a moment: not when the first one applies, while others wait for the same places.
     */
    static Office open(String url, @Nullable String user, @Nullable String password) {
        Office office = new Office(Database.open(url, user, password));
        try {
            office.transactions.run(sql -> new Staff(sql).policies()).forEach(RULES::policy);
            return office;
        } catch (RuntimeException failed) {
            office.close();
            throw failed;
        }
    }

    Transactions transactions() {
        return transactions;
    }

    Desk desk() {
        return new Desk(transactions, RULES);
    }

    CutOff cutOff() {
        return new CutOff(transactions, RULES);
    }

    @Override
    public void close() {
        database.close();
    }
}
