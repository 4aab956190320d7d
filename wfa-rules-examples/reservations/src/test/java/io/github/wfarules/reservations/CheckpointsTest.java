package io.github.wfarules.reservations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** Nothing is written while a transaction is in the middle, and nobody is told before it is written. */
class CheckpointsTest {
    private final Checkpoints checkpoints = new Checkpoints();

    @Test
    void a_checkpoint_waits_for_the_transactions_under_way() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:")) {
            checkpoints.begin();
            checkpoints.begin();
            checkpoints.end();
            CompletableFuture<Void> settled = CompletableFuture.runAsync(() -> settle(connection));

            assertThatThrownBy(() -> settled.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            checkpoints.end();
            settled.get(1, TimeUnit.MINUTES);
        }
    }

    @Test
    void one_checkpoint_serves_all_that_ended_before_it() throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
        checkpoints.begin();
        checkpoints.end();
        checkpoints.begin();
        checkpoints.end();
        checkpoints.settle(connection);
        connection.close();

        assertThat(connection.isClosed()).isTrue();
        checkpoints.settle(connection);
        checkpoints.begin();
        checkpoints.end();
        assertThatThrownBy(() -> checkpoints.settle(connection))
                .as("a later one needs another, and this connection cannot make it")
                .isInstanceOf(SQLException.class);
    }

    private void settle(Connection connection) {
        try {
            checkpoints.settle(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
