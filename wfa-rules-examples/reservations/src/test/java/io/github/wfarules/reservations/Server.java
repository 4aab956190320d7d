package io.github.wfarules.reservations;

import java.nio.file.Path;
import java.util.UUID;

/** Where the tests keep their data. */
enum Server {
    H2,
    POSTGRESQL;

    /** {@return the connection string of an empty database, of which files lie in the directory} */
    String emptyDatabase(Path directory) {
        return switch (this) {
            case H2 -> "jdbc:h2:file:" + directory.resolve(UUID.randomUUID().toString());
            case POSTGRESQL -> PostgresServer.emptyDatabase();
        };
    }
}
