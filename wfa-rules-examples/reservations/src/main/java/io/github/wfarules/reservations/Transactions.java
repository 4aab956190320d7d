package io.github.wfarules.reservations;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/**
 * Runs pieces of work, each as one transaction: all of it is in the database, or none. What fails because others worked at
 * the same time is tried again, so a piece of work may run more than once. Thread-safe.
 */
final class Transactions {
    private static final int MOST_TRIES = 10;
    private static final long PAUSE_MILLIS = 5;

    /**
     * Serialization failure, deadlock, lock not available (PostgreSQL), lock timeout and concurrent update (H2), and a row
     * that somebody else wrote first: on the next try it is there.
     */
    private static final Set<String> TRY_AGAIN = Set.of("40001", "40P01", "55P03", "HYT00", "90131", "23505");

    private final Database database;
    private final Durability durability;

    Transactions(Database database) {
        this.database = database;
        this.durability = database.durability();
    }

    /** A piece of work. */
    interface Work<T> {
        /** {@return what came of it} Reads and writes through {@code sql} only. */
        T run(Sql sql) throws SQLException;
    }

    /**
     * {@return what came of the work, once it is durable}
     *
     * @throws DatabaseException if the database fails, or others were in the way every time
     */
    <T> T run(Work<T> work) {
        for (int tries = 1; ; tries++) {
            try {
                return once(work);
            } catch (SQLException failure) {
                if (tries == MOST_TRIES || !TRY_AGAIN.contains(String.valueOf(failure.getSQLState()))) {
                    throw new DatabaseException(failure);
                }
                pause(tries);
            }
        }
    }

    private <T> T once(Work<T> work) throws SQLException {
        try (Connection connection = database.connection()) {
            T result;
            durability.begin();
            try {
                result = work.run(new Sql(connection));
                connection.commit();
            } catch (SQLException | RuntimeException failure) {
                rollBack(connection, failure);
                throw failure;
            } finally {
                durability.end();
            }
            durability.settle(connection);
            return result;
        }
    }

    private static void rollBack(Connection connection, Exception failure) {
        try {
            connection.rollback();
        } catch (SQLException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }

    private static void pause(int tries) {
        try {
            Thread.sleep(tries * PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
