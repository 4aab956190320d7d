package io.github.wfarules.reservations;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/** The application's database, with its tables brought up to date. Thread-safe. */
final class Database implements AutoCloseable {
    private static final int CONNECTIONS = 16;
    private static final String MIGRATIONS = "classpath:io/github/wfarules/reservations/migrations";

    private final HikariDataSource pool;
    private final Durability durability;

    private Database(HikariDataSource pool, Durability durability) {
        this.pool = pool;
        this.durability = durability;
    }

    /**
     * {@return the database, once its tables are there}
     *
     * @param url a connection string of H2 or PostgreSQL
     * @param user who connects; null where the connection string says so
     * @param password with which password; null where none is needed
     * @throws IllegalArgumentException if it is of another product
     */
    static Database open(String url, @Nullable String user, @Nullable String password) {
        Product product = Product.of(url);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setAutoCommit(false);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.setConnectionInitSql(product.firstStatement());
        HikariDataSource pool = new HikariDataSource(config);
        try {
            Flyway.configure().dataSource(pool).locations(MIGRATIONS).load().migrate();
            return new Database(pool, product.durability());
        } catch (RuntimeException failed) {
            pool.close();
            throw failed;
        }
    }

    /** {@return a connection that commits when told to} */
    Connection connection() throws SQLException {
        return pool.getConnection();
    }

    /** {@return what makes its commits durable} */
    Durability durability() {
        return durability;
    }

    @Override
    public void close() {
        pool.close();
    }
}
