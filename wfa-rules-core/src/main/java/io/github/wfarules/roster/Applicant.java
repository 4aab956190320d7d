package io.github.wfarules.roster;

import io.github.wfarules.Decision;
import io.github.wfarules.Text;
import io.github.wfarules.facts.WorkMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one person's application for one day, and why.
 *
 * @param employeeId the id of the employee
 * @param mode what was asked for
 * @param standing what became of it
 * @param reason the same in a sentence
 * @param position the place in the order of those who are entitled, from 1; null for others
 * @param waiting the place among those whom the places did not reach, from 1; null for others
 * @param stoppedBy the ids of the bounds that left no place, for those; empty for others
 * @param decision whether the person may work so on that day, and why
 */
public record Applicant(
        String employeeId,
        WorkMode mode,
        Standing standing,
        Text reason,
        @Nullable Integer position,
        @Nullable Integer waiting,
        List<String> stoppedBy,
        Decision decision) {
    /** Copies what could change. */
    public Applicant {
        stoppedBy = List.copyOf(stoppedBy);
    }

    /** Names the standing only: the rest is personal data. */
    @Override
    public String toString() {
        return "Applicant[" + standing + "]";
    }
}
