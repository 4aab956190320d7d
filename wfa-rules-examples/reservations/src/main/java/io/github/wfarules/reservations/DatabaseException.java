package io.github.wfarules.reservations;

import java.sql.SQLException;

/** The database failed; nothing of the piece of work was done. */
final class DatabaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Carries the state only: the message of a database may hold values, and those are personal data. */
    DatabaseException(SQLException cause) {
        super("the database failed (state " + cause.getSQLState() + "); nothing of this was done, try again", cause);
    }
}
