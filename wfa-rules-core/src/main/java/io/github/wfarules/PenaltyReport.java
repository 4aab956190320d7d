package io.github.wfarules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A month of deductions.
 *
 * @param month the month
 * @param outcome whether something is deducted, and whether all can be told
 * @param summary the same as a sentence
 * @param penalties by the id of the employee; those without a breach are left out
 * @param rejected input that could not be used, in order
 * @param uncovered tickets that no service level covers, in order, with the reason; they are in none of the counts, but
 *     for those whose kind of matter is not known, which are undetermined
 * @param met how many service levels were met in time
 * @param missed how many were missed, in whatever month
 * @param running how many still run
 * @param undetermined of how many it cannot be told
 * @param knownOn the day whose knowledge of holidays and special periods counts; null where it is all that is known
 * @param policy the policy that answers
 */
public record PenaltyReport(
        YearMonth month,
        PenaltyOutcome outcome,
        Text summary,
        List<Penalty> penalties,
        List<RejectedInput> rejected,
        List<Uncovered> uncovered,
        long met,
        long missed,
        long running,
        long undetermined,
        @Nullable LocalDate knownOn,
        PolicyVersion policy) {
    /** Copies what could change. */
    public PenaltyReport {
        penalties = List.copyOf(penalties);
        rejected = List.copyOf(rejected);
        uncovered = List.copyOf(uncovered);
    }

    /** Names the month and outcome only: the rest is about people. */
    @Override
    public String toString() {
        return "PenaltyReport[" + month + ", " + outcome + "]";
    }
}
