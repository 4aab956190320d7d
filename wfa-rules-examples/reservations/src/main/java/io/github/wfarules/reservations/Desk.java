package io.github.wfarules.reservations;

import io.github.wfarules.Text;
import io.github.wfarules.WfaRules;
import io.github.wfarules.facts.Determination;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes applications: judges each by the policy of its agency and keeps a place for it while there is one. An application
 * that was filed already is answered as it stands, so that whoever does not know whether theirs arrived files it again.
 * Thread-safe.
 */
final class Desk {
    private final Transactions transactions;
    private final WfaRules rules;

    Desk(Transactions transactions, WfaRules rules) {
        this.transactions = transactions;
        this.rules = rules;
    }

    /**
     * {@return what became of it; on return it is in the database for good}
     *
     * @throws RefusedException if there is no such employee, the cut-off is past, another mode was filed for the day, or an
     *     act on file was made before the application that it is about
     * @throws DatabaseException if the database fails; nothing was filed then
     */
    Receipt file(Filing filing) {
        return transactions.run(sql -> {
            UnitDay day = take(sql, filing.employeeId(), filing.day());
            Application before = new Applications(sql).find(filing.employeeId(), filing.day());
            if (before != null) {
                return again(sql, before, filing);
            }
            if (day.isClosed()) {
                throw new RefusedException(new Text(
                        "batas waktu untuk " + filing.day() + " sudah lewat; tanyakan kepada kepala perangkat daerah",
                        "the cut-off for " + filing.day() + " is past; ask the head of the agency"));
            }
            return new Judge(sql, rules, day).judge(filing);
        });
    }

    /**
     * Puts an act about somebody on file, such as an approval, and judges anew what they applied for on days that are not
     * closed.
     *
     * @return what became of these applications, by day
     * @throws RefusedException if there is no such employee, or it was made before the application that it is about
     * @throws DatabaseException if the database fails; whether the act is on file has to be looked up then
     */
    List<Receipt> record(String employeeId, Determination act) {
        List<LocalDate> days = transactions.run(sql -> {
            Staff staff = new Staff(sql);
            StaffMember member = staff.member(employeeId);
            // Whatever this person files meanwhile comes after the act, and is judged by it.
            staff.lock(List.of(employeeId));
            new Acts(sql).addAboutEmployee(employeeId, act);
            List<LocalDate> open = new ArrayList<>();
            for (Application application : new Applications(sql).open(employeeId)) {
                Unit unit = staff.unit(application.unitId());
                Facts.read(sql, rules.policy(unit.policy()), unit, application.day())
                        .refuseContradictions(member, application.filing());
                open.add(application.day());
            }
            return open;
        });
        return days.stream().map(day -> review(employeeId, day)).toList();
    }

    /** {@return what becomes of an application by the facts of now} A day that is closed stays as it is. */
    private Receipt review(String employeeId, LocalDate date) {
        return transactions.run(sql -> {
            UnitDay day = take(sql, employeeId, date);
            Application before = new Applications(sql).get(employeeId, date);
            return day.isClosed() ? new AuditTrail(sql).receipt(before) : new Judge(sql, rules, day).judgeAnew(before);
        });
    }

    private static UnitDay take(Sql sql, String employeeId, LocalDate date) throws SQLException {
        Staff staff = new Staff(sql);
        UnitDay day = UnitDay.take(sql, staff.member(employeeId).unitId(), date);
        staff.lock(List.of(employeeId));
        return day;
    }

    private static Receipt again(Sql sql, Application before, Filing filing) throws SQLException {
        if (before.mode() != filing.mode()) {
            throw new RefusedException(new Text(
                    "untuk " + filing.day() + " sudah diajukan `" + before.mode() + "`",
                    "for " + filing.day() + " there is an application for `" + before.mode() + "` already"));
        }
        return new AuditTrail(sql).receipt(before);
    }
}
