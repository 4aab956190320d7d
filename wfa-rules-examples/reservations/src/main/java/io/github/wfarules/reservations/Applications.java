package io.github.wfarules.reservations;

import io.github.wfarules.facts.WorkMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The applications. Within one transaction. */
final class Applications {
    private static final String SELECT =
            "select application.*, given_number from application left join reservation on application_id = id ";

    private final Sql sql;

    Applications(Sql sql) {
        this.sql = sql;
    }

    /** {@return what somebody filed for a day; null where that is nothing} */
    @Nullable
    Application find(String employeeId, LocalDate day) throws SQLException {
        return sql.one(
                Applications::application,
                SELECT + "where application.employee_id = ? and application.on_day = ?",
                employeeId,
                day);
    }

    /** {@return what somebody filed for days that are not closed, by day} */
    List<Application> open(String employeeId) throws SQLException {
        return sql.list(Applications::application, SELECT + """
                        join unit_day on unit_day.unit_id = application.unit_id and unit_day.on_day = application.on_day
                        where application.employee_id = ? and not is_closed order by application.on_day""", employeeId);
    }

    /** {@return what was filed for a unit's day: by the number of the reservation, then by id} */
    List<Application> of(String unitId, LocalDate day) throws SQLException {
        return sql.list(
                Applications::application,
                SELECT
                        + "where application.unit_id = ? and application.on_day = ? order by given_number nulls last, id",
                unitId,
                day);
    }

    /** {@return the application as it lies in the database now, without a reservation} */
    Application add(Filing filing, String unitId, State state) throws SQLException {
        sql.write(
                "insert into application (employee_id, unit_id, on_day, work_mode, filed_on, state) values (?, ?, ?, ?, ?, ?)",
                filing.employeeId(),
                unitId,
                filing.day(),
                filing.mode(),
                filing.filedOn(),
                state);
        return get(filing.employeeId(), filing.day());
    }

    /** {@return what somebody filed for a day} */
    Application get(String employeeId, LocalDate day) throws SQLException {
        return Objects.requireNonNull(find(employeeId, day), "the application that was filed");
    }

    void move(long id, State state) throws SQLException {
        sql.write("update application set state = ? where id = ?", state, id);
    }

    /** {@return the days of a stretch on which people of the unit are to be away, as far as planned, by employee} */
    Map<String, List<LocalDate>> away(String unitId, LocalDate from, LocalDate to) throws SQLException {
        Map<String, List<LocalDate>> days = new HashMap<>();
        sql.list(
                row -> days.computeIfAbsent(row.getString("employee_id"), id -> new ArrayList<>())
                        .add(row.getObject("on_day", LocalDate.class)),
                """
                select employee_id, on_day from application
                where unit_id = ? and on_day between ? and ? and state in (?, ?)""",
                unitId,
                from,
                to,
                State.RESERVED,
                State.CONFIRMED);
        return days;
    }

    /** {@return on how many days before this one people of the unit were on the roster, by employee} */
    Map<String, Integer> confirmedBefore(String unitId, LocalDate day) throws SQLException {
        Map<String, Integer> counts = new HashMap<>();
        sql.list(row -> counts.put(row.getString(1), row.getInt(2)), """
                select employee_id, count(*) from application
                where unit_id = ? and on_day < ? and state = ? group by employee_id""", unitId, day, State.CONFIRMED);
        return counts;
    }

    private static Application application(ResultSet row) throws SQLException {
        return new Application(
                row.getLong("id"),
                row.getString("employee_id"),
                row.getString("unit_id"),
                row.getObject("on_day", LocalDate.class),
                WorkMode.valueOf(row.getString("work_mode")),
                row.getObject("filed_on", LocalDate.class),
                State.valueOf(row.getString("state")),
                row.getObject("given_number", Integer.class));
    }
}
