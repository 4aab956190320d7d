package io.github.wfarules.reservations;

import io.github.wfarules.Decision;
import io.github.wfarules.Text;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody is told of an application.
 *
 * @param application the application as it lies in the database
 * @param reason what became of it, and why
 * @param decision whether the person may work so on the day, with every reason
 */
record Receipt(Application application, Text reason, Decision decision) {
    /** {@return what everybody was told last who applied for a unit's day, in the order of the reservations} */
    static List<Receipt> of(Sql sql, String unitId, LocalDate day) throws SQLException {
        List<Receipt> receipts = new ArrayList<>();
        for (Application application : new Applications(sql).of(unitId, day)) {
            receipts.add(new AuditTrail(sql).receipt(application));
        }
        return List.copyOf(receipts);
    }

    /** Names the application's id and state only: the rest is personal data. */
    @Override
    public String toString() {
        return "Receipt[" + application + "]";
    }
}
