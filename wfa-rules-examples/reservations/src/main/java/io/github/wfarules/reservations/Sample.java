package io.github.wfarules.reservations;

import io.github.wfarules.facts.Discipline;
import io.github.wfarules.facts.Employee;
import io.github.wfarules.facts.EmploymentStatus;
import io.github.wfarules.facts.Service;
import io.github.wfarules.facts.Tasks;
import io.github.wfarules.facts.WorkUnit;
import java.sql.SQLException;

/** A made-up agency in Kota Malang, whose circular allows 5 % of the staff to work from anywhere. */
final class Sample {
    /** The agency's id. */
    static final String UNIT = "diskominfo";
    /** How many work there, the head among them: 5 % are 10 places. */
    static final int HEADCOUNT = 200;

    private Sample() {}

    /** {@return the id of one of the staff, from 1; the first one is the head} */
    static String employee(int number) {
        return "p%03d".formatted(number);
    }

    /** Puts the agency and its people into the database, unless it is there. */
    static void load(Transactions transactions) {
        transactions.run(sql -> {
            Staff staff = new Staff(sql);
            return staff.hasUnit(UNIT) ? 0 : write(staff);
        });
    }

    private static int write(Staff staff) throws SQLException {
        staff.add(new Unit(
                "kota-malang",
                WorkUnit.builder()
                        .id(UNIT)
                        .headcount(HEADCOUNT)
                        .service(Service.builder().direct(false).build())
                        .build()));
        for (int number = 1; number <= HEADCOUNT; number++) {
            staff.add(member(number));
        }
        return HEADCOUNT;
    }

    private static StaffMember member(int number) {
        Employee employee = Employee.builder()
                .id(employee(number))
                .status(EmploymentStatus.PNS)
                .discipline(Discipline.NONE)
                .newInPost(false)
                .unitHead(number == 1)
                .build();
        return new StaffMember(UNIT, employee, Tasks.suitable());
    }
}
