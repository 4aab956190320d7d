package io.github.wfarules.facts;

/**
 * What a rule file sees of the compliance question: how an employee's flexible day went. The vocabulary of rule authors;
 * the library alone implements it.
 *
 * <p>A property or function that returns {@code null} is unknown, and conditions on it are neither true nor false.
 */
public interface ComplianceCase extends PolicyFunctions {
    /** {@return the civil servant} */
    Employee employee();

    /** {@return the agency} */
    WorkUnit workUnit();

    /** {@return the service of the team where it is known, else that of the agency, field by field} */
    Service service();

    /** {@return what was permitted or ordered for the day} */
    Request request();

    /** {@return what the tasks need} */
    Tasks tasks();

    /** {@return the day; {@code working} comes from the calendar where the case does not tell} */
    Day day();
}
