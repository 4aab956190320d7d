package io.github.wfarules.nation;

import io.github.wfarules.Outcome;
import io.github.wfarules.roster.Standing;
import java.util.Map;

/**
 * What the policy answers of one unit on one day.
 *
 * @param number the number of the unit
 * @param policy the id of the policy
 * @param people how many people it was asked of
 * @param outcomes how many of them have each outcome
 * @param standings what became of the applications for a place away from the office
 * @param errors how many lines are error records
 * @param lines the lines, in UTF-8, each with a line feed: one for the unit, and one for each of its people
 * @param digest the SHA-256 of the lines
 */
public record UnitAnswer(
        int number,
        String policy,
        int people,
        Map<Outcome, Integer> outcomes,
        Map<Standing, Integer> standings,
        int errors,
        byte[] lines,
        byte[] digest) {
    /** Names the unit only: the rest is personal data. */
    @Override
    public String toString() {
        return "UnitAnswer[" + number + "]";
    }
}
