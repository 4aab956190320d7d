package io.github.wfarules.reservations;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/**
 * How many places are held under a cap.
 *
 * @param boundId the rule that sets it
 * @param held how many are held
 * @param atMost how many there are, as the last decision said
 */
record PlaceCount(String boundId, int held, int atMost) {
    /** {@return the counts of a unit's day, by rule} */
    static List<PlaceCount> of(Sql sql, String unitId, LocalDate day) throws SQLException {
        return sql.list(
                row -> new PlaceCount(row.getString("bound_id"), row.getInt("held"), row.getInt("at_most")),
                "select * from place_count where unit_id = ? and on_day = ? order by bound_id",
                unitId,
                day);
    }
}
