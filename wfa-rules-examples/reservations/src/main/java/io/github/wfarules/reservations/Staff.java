package io.github.wfarules.reservations;

import io.github.wfarules.Text;
import io.github.wfarules.facts.Discipline;
import io.github.wfarules.facts.Employee;
import io.github.wfarules.facts.EmploymentStatus;
import io.github.wfarules.facts.Service;
import io.github.wfarules.facts.Tasks;
import io.github.wfarules.facts.WorkUnit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The agencies, their people, and who is on leave. Within one transaction. */
final class Staff {
    private final Sql sql;

    Staff(Sql sql) {
        this.sql = sql;
    }

    void add(Unit unit) throws SQLException {
        WorkUnit facts = unit.facts();
        sql.write(
                "insert into work_unit (id, policy, code, headcount, essential, direct) values (?, ?, ?, ?, ?, ?)",
                facts.id(),
                unit.policy(),
                facts.code(),
                facts.headcount(),
                facts.service().essential(),
                facts.service().direct());
    }

    void add(StaffMember member) throws SQLException {
        Employee employee = member.employee();
        Tasks tasks = member.tasks();
        sql.write(
                """
                insert into employee (id, unit_id, status, discipline, new_in_post, unit_head, outside_office,
                    special_room, digital, minimal_face_to_face, independent, must_be_outside)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                employee.id(),
                member.unitId(),
                employee.status(),
                employee.discipline(),
                employee.newInPost(),
                employee.unitHead(),
                tasks.outsideOffice(),
                tasks.specialRoom(),
                tasks.digital(),
                tasks.minimalFaceToFace(),
                tasks.independent(),
                tasks.mustBeOutside());
    }

    void change(String employeeId, Discipline discipline) throws SQLException {
        sql.write("update employee set discipline = ? where id = ?", discipline, employeeId);
    }

    void grantLeave(String employeeId, LocalDate day) throws SQLException {
        sql.write("insert into leave_day (employee_id, on_day) values (?, ?)", employeeId, day);
    }

    /** {@return whether there is such an agency} */
    boolean hasUnit(String unitId) throws SQLException {
        return sql.count("select count(*) from work_unit where id = ?", unitId) == 1;
    }

    /** {@return the policies by which agencies are judged: ids or regions' codes} */
    List<String> policies() throws SQLException {
        return sql.list(row -> row.getString(1), "select distinct policy from work_unit order by policy");
    }

    /**
     * {@return the agency}
     *
     * @throws RefusedException if there is none
     */
    Unit unit(String unitId) throws SQLException {
        return found(
                sql.one(Staff::unit, "select * from work_unit where id = ?", unitId),
                "perangkat daerah `" + unitId + "` tidak ada",
                "there is no agency `" + unitId + "`");
    }

    /**
     * {@return the person}
     *
     * @throws RefusedException if there is none
     */
    StaffMember member(String employeeId) throws SQLException {
        return found(
                sql.one(Staff::member, "select * from employee where id = ?", employeeId),
                "pegawai `" + employeeId + "` tidak ada",
                "there is no employee `" + employeeId + "`");
    }

    /** {@return everybody of the agency, by id} */
    List<StaffMember> of(String unitId) throws SQLException {
        return sql.list(Staff::member, "select * from employee where unit_id = ? order by id", unitId);
    }

    /** Keeps everybody else from filing or confirming anything for these people until the end of the transaction. */
    void lock(Collection<String> employeeIds) throws SQLException {
        // One order for all, so that no two wait for each other.
        for (String id : employeeIds.stream().sorted().toList()) {
            sql.list(row -> row.getString(1), "select id from employee where id = ? for update", id);
        }
    }

    /** {@return who of the agency is on leave that day} */
    Set<String> onLeave(String unitId, LocalDate day) throws SQLException {
        return new HashSet<>(sql.list(row -> row.getString(1), """
                select leave_day.employee_id from leave_day join employee on employee.id = leave_day.employee_id
                where employee.unit_id = ? and leave_day.on_day = ?""", unitId, day));
    }

    private static <T> T found(@Nullable T row, String id, String en) {
        if (row == null) {
            throw new RefusedException(new Text(id, en));
        }
        return row;
    }

    private static Unit unit(ResultSet row) throws SQLException {
        return new Unit(
                row.getString("policy"),
                WorkUnit.builder()
                        .id(row.getString("id"))
                        .code(row.getString("code"))
                        .headcount(row.getObject("headcount", Integer.class))
                        .service(Service.builder()
                                .essential(row.getObject("essential", Boolean.class))
                                .direct(row.getObject("direct", Boolean.class))
                                .build())
                        .build());
    }

    private static StaffMember member(ResultSet row) throws SQLException {
        String status = row.getString("status");
        String discipline = row.getString("discipline");
        return new StaffMember(
                row.getString("unit_id"),
                Employee.builder()
                        .id(row.getString("id"))
                        .status(status == null ? null : EmploymentStatus.valueOf(status))
                        .discipline(discipline == null ? null : Discipline.valueOf(discipline))
                        .newInPost(row.getObject("new_in_post", Boolean.class))
                        .unitHead(row.getObject("unit_head", Boolean.class))
                        .build(),
                Tasks.builder()
                        .outsideOffice(row.getObject("outside_office", Boolean.class))
                        .specialRoom(row.getObject("special_room", Boolean.class))
                        .digital(row.getObject("digital", Boolean.class))
                        .minimalFaceToFace(row.getObject("minimal_face_to_face", Boolean.class))
                        .independent(row.getObject("independent", Boolean.class))
                        .mustBeOutside(row.getObject("must_be_outside", Boolean.class))
                        .build());
    }
}
