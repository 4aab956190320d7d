package io.github.wfarules.change;

import io.github.wfarules.facts.WorkMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The smallest case of a kind: the one that states the fewest facts; of several the earliest date, then the first by unit,
 * employee, mode, number and source. Holds ids and nothing else about a person.
 *
 * @param number the line of the population or the place in the stream, from 1
 * @param source where the case stands, for scenarios; null for others
 * @param employeeId the id of the employee
 * @param workUnitId the id of the agency
 * @param mode the work mode asked for
 * @param before the date judged before
 * @param after the date judged after
 * @param facts how many facts the case states, ids included
 * @param seen what the rules behind the change look at
 */
public record Example(
        long number,
        @Nullable String source,
        String employeeId,
        String workUnitId,
        WorkMode mode,
        LocalDate before,
        LocalDate after,
        int facts,
        List<SeenFact> seen) {
    /** Copies what could change. */
    public Example {
        seen = List.copyOf(seen);
    }
}
