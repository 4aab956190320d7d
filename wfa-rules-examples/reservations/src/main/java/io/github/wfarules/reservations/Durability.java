package io.github.wfarules.reservations;

import java.sql.Connection;
import java.sql.SQLException;

/** Sees to it that what was committed outlives the process, whole. Thread-safe. */
interface Durability {
    /** For databases whose commit is durable when it returns. */
    Durability BY_COMMIT = new Durability() {
        @Override
        public void begin() {
            // A server keeps its transactions apart by itself.
        }

        @Override
        public void end() {
            // Nothing was begun.
        }

        @Override
        public void settle(Connection connection) {
            // The commit was enough.
        }
    };

    /** Comes before the first statement of a transaction. */
    void begin();

    /** Comes after its commit or rollback, by the same thread. */
    void end();

    /** Comes after {@link #end()} where it was a commit; on return the transaction is durable. */
    void settle(Connection connection) throws SQLException;
}
