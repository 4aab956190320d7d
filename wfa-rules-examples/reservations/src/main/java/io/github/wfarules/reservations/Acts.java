package io.github.wfarules.reservations;

import io.github.wfarules.facts.Determination;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The acts of authorities on file: approvals, withdrawals, what a body has put into effect. Within one transaction. */
final class Acts {
    private final Sql sql;

    Acts(Sql sql) {
        this.sql = sql;
    }

    void addAboutUnit(String unitId, Determination act) throws SQLException {
        add("unit_id", unitId, act);
    }

    void addAboutEmployee(String employeeId, Determination act) throws SQLException {
        add("employee_id", employeeId, act);
    }

    private void add(String column, String id, Determination act) throws SQLException {
        sql.write(
                "insert into act (" + column + ", code, is_granted, by_party, made_on, from_day, to_day)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                id,
                act.code(),
                act.granted(),
                act.by(),
                act.madeOn(),
                act.from(),
                act.to());
    }

    /** {@return the acts about an agency, in the order in which they came in} */
    List<Determination> aboutUnit(String unitId) throws SQLException {
        return sql.list(Acts::act, "select * from act where unit_id = ? order by id", unitId);
    }

    /** {@return the acts about people of an agency, by employee, in the order in which they came in} */
    Map<String, List<Determination>> aboutPeopleOf(String unitId) throws SQLException {
        Map<String, List<Determination>> acts = new HashMap<>();
        sql.list(
                row -> acts.computeIfAbsent(row.getString("employee_id"), id -> new ArrayList<>())
                        .add(act(row)),
                """
                select act.* from act join employee on employee.id = act.employee_id
                where employee.unit_id = ? order by act.id""",
                unitId);
        return acts;
    }

    private static Determination act(ResultSet row) throws SQLException {
        return Determination.builder()
                .code(row.getString("code"))
                .granted(row.getObject("is_granted", Boolean.class))
                .by(row.getString("by_party"))
                .madeOn(row.getObject("made_on", LocalDate.class))
                .from(row.getObject("from_day", LocalDate.class))
                .to(row.getObject("to_day", LocalDate.class))
                .build();
    }
}
