package io.github.wfarules.nation;

import java.time.Duration;
import java.time.LocalDate;

/**
 * A day of the nation, answered.
 *
 * @param date the day
 * @param counts how many have which answer
 * @param digest the digest of all lines, in hexadecimal digits, see {@link NationalDigest}
 * @param bytes how many bytes were written
 * @param took how long it took, from the first unit to the last line
 */
public record NationalDay(LocalDate date, NationalCounts counts, String digest, long bytes, Duration took) {}
