package io.github.wfarules.reservations;

import io.github.wfarules.WfaJson;
import io.github.wfarules.roster.Roster;
import io.github.wfarules.roster.RosterRequest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The places of one unit on one day, held by this transaction alone: whoever gives or confirms places begins by taking it,
 * and others wait until the end of the transaction.
 */
final class UnitDay {
    private final Sql sql;
    private final String unitId;
    private final LocalDate day;
    private final int lastNumber;
    private final boolean closed;

    private UnitDay(Sql sql, String unitId, LocalDate day, Counters counters) {
        this.sql = sql;
        this.unitId = unitId;
        this.day = day;
        this.lastNumber = counters.lastNumber();
        this.closed = counters.closed();
    }

    private record Counters(int lastNumber, boolean closed) {}

    /** {@return the day, taken; it is begun where nobody asked for it before} */
    static UnitDay take(Sql sql, String unitId, LocalDate day) throws SQLException {
        Counters counters = locked(sql, unitId, day);
        if (counters == null) {
            sql.write(
                    "insert into unit_day (unit_id, on_day, last_number, is_closed) values (?, ?, 0, false)",
                    unitId,
                    day);
            counters = new Counters(0, false);
        }
        return new UnitDay(sql, unitId, day, counters);
    }

    private static @Nullable Counters locked(Sql sql, String unitId, LocalDate day) throws SQLException {
        return sql.one(
                row -> new Counters(row.getInt("last_number"), row.getBoolean("is_closed")),
                "select * from unit_day where unit_id = ? and on_day = ? for update",
                unitId,
                day);
    }

    String unitId() {
        return unitId;
    }

    /** {@return whether the cut-off is past} */
    boolean isClosed() {
        return closed;
    }

    /** Ends the day with the roster that was confirmed. */
    void close(RosterRequest request, Roster roster, List<String> headRanking) throws SQLException {
        sql.write(
                """
                insert into roster (unit_id, on_day, policy_id, policy_version, policy_digest, is_illustrative,
                    head_ranking, request_json, roster_json)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                unitId,
                day,
                roster.policy().id(),
                roster.policy().version(),
                roster.policy().digest(),
                roster.illustrative(),
                String.join(",", headRanking),
                WfaJson.write(request),
                WfaJson.write(roster));
        sql.write("update unit_day set is_closed = true where unit_id = ? and on_day = ?", unitId, day);
    }

    /** {@return whether a place is left under every cap} */
    boolean hasRoom(List<Cap> caps) throws SQLException {
        for (Cap cap : caps) {
            if (held(cap) >= cap.atMost()) {
                return false;
            }
        }
        return true;
    }

    private int held(Cap cap) throws SQLException {
        return sql.count(
                "select held from place_count where unit_id = ? and on_day = ? and bound_id = ?",
                unitId,
                day,
                cap.boundId());
    }

    /** Keeps a place under every cap for the application, with the next number unless it had one. */
    void reserve(Application application, List<Cap> caps) throws SQLException {
        if (application.number() == null) {
            number(application.id());
        }
        hold(application.id(), caps);
    }

    private void number(long applicationId) throws SQLException {
        sql.write("update unit_day set last_number = ? where unit_id = ? and on_day = ?", lastNumber + 1, unitId, day);
        sql.write(
                "insert into reservation (application_id, unit_id, on_day, given_number) values (?, ?, ?, ?)",
                applicationId,
                unitId,
                day,
                lastNumber + 1);
    }

    /** Counts the application against every cap. */
    void hold(long applicationId, List<Cap> caps) throws SQLException {
        for (Cap cap : caps) {
            sql.write("insert into place_held (application_id, bound_id) values (?, ?)", applicationId, cap.boundId());
            int counted = sql.write(
                    "update place_count set held = held + 1, at_most = ? where unit_id = ? and on_day = ? and bound_id = ?",
                    cap.atMost(),
                    unitId,
                    day,
                    cap.boundId());
            if (counted == 0) {
                sql.write(
                        "insert into place_count (unit_id, on_day, bound_id, at_most, held) values (?, ?, ?, ?, 1)",
                        unitId,
                        day,
                        cap.boundId(),
                        cap.atMost());
            }
        }
    }

    /** Gives back the places of one application. */
    void release(long applicationId) throws SQLException {
        sql.write("""
                update place_count set held = held - 1 where unit_id = ? and on_day = ?
                    and bound_id in (select bound_id from place_held where application_id = ?)""", unitId, day, applicationId);
        sql.write("delete from place_held where application_id = ?", applicationId);
    }

    /** Gives back all places of the day. */
    void releaseAll() throws SQLException {
        sql.write("""
                delete from place_held where application_id in
                    (select id from application where unit_id = ? and on_day = ?)""", unitId, day);
        sql.write("update place_count set held = 0 where unit_id = ? and on_day = ?", unitId, day);
    }
}
