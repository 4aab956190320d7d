package io.github.wfarules.change;

import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.roster.Standing;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Applications of which something else becomes, in the same way and by the same rules and values.
 *
 * @param from what became of them before
 * @param to what becomes of them after
 * @param causes the rules that change the answer to the application, or else the caps that leave another number of places;
 *     empty where others come before it in the order
 * @param applications how many there are
 * @param example the smallest of them
 */
public record RosterKind(Standing from, Standing to, List<Cause> causes, long applications, Example example) {
    /** Copies what could change. */
    public RosterKind {
        causes = List.copyOf(causes);
    }

    /**
     * The application in the smallest unit; of several the earliest, then the first by unit, employee, mode, number and
     * source.
     *
     * @param number the line of the population or the place in the stream, from 1
     * @param source where the request stands, for scenarios; null for others
     * @param employeeId the id of the employee
     * @param workUnitId the id of the agency
     * @param mode the work mode asked for
     * @param date the day
     * @param members how many people the request is about
     */
    public record Example(
            long number,
            @Nullable String source,
            String employeeId,
            String workUnitId,
            WorkMode mode,
            LocalDate date,
            int members) {}
}
