package io.github.wfarules.reservations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements within one transaction. For one thread. */
final class Sql {
    private final Connection connection;

    Sql(Connection connection) {
        this.connection = connection;
    }

    /** Makes a value of one row. */
    interface Row<T> {
        /** {@return the value} */
        T of(ResultSet row) throws SQLException;
    }

    /** {@return a value for each row, in their order} */
    <T> List<T> list(Row<T> row, String statement, @Nullable Object... values) throws SQLException {
        try (PreparedStatement prepared = prepare(statement, values);
                ResultSet rows = prepared.executeQuery()) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(row.of(rows));
            }
            return all;
        }
    }

    /** {@return the value of the only row; null where there is none} */
    <T> @Nullable T one(Row<T> row, String statement, @Nullable Object... values) throws SQLException {
        List<T> all = list(row, statement, values);
        return all.isEmpty() ? null : all.get(0);
    }

    /** {@return the first column of the only row, a count} */
    int count(String statement, @Nullable Object... values) throws SQLException {
        Integer count = one(row -> row.getInt(1), statement, values);
        return count == null ? 0 : count;
    }

    /** {@return how many rows were written} */
    int write(String statement, @Nullable Object... values) throws SQLException {
        try (PreparedStatement prepared = prepare(statement, values)) {
            return prepared.executeUpdate();
        }
    }

    private PreparedStatement prepare(String statement, @Nullable Object... values) throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        try {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i] instanceof Enum<?> constant ? constant.name() : values[i]);
            }
            return prepared;
        } catch (SQLException failure) {
            prepared.close();
            throw failure;
        }
    }
}
