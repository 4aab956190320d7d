package io.github.wfarules.spark;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;

/**
 * What came out of a run.
 *
 * @param outcomes how many people have each outcome
 * @param standings what became of the applications for a place away from the office
 * @param errors how many rows could not be used or answered
 * @param digest the digest of all lines
 * @param decided how long it took from the people's files to the answers' files
 * @param readAgain how long it took to read those again, to count and to digest them
 */
record Result(
        Map<String, Long> outcomes,
        Map<String, Long> standings,
        long errors,
        String digest,
        Duration decided,
        Duration readAgain) {
    /** {@return the result that these counts by outcome, by standing and by whether it is an error add up to} */
    static Result of(List<Row> counts, String digest, Duration decided, Duration readAgain) {
        Map<String, Long> outcomes = new TreeMap<>();
        Map<String, Long> standings = new TreeMap<>();
        long errors = 0;
        for (Row row : counts) {
            long count = row.getLong(3);
            add(outcomes, row, 0, count);
            add(standings, row, 1, count);
            errors += row.getBoolean(2) ? count : 0;
        }
        return new Result(
                Collections.unmodifiableMap(outcomes),
                Collections.unmodifiableMap(standings),
                errors,
                digest,
                decided,
                readAgain);
    }

    private static void add(Map<String, Long> counts, Row row, int column, long count) {
        if (!row.isNullAt(column)) {
            counts.merge(row.getString(column), count, Long::sum);
        }
    }

    /** {@return how many people have an answer} */
    long people() {
        return outcomes.values().stream().mapToLong(Long::longValue).sum();
    }
}
