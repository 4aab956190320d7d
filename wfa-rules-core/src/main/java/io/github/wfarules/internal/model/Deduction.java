package io.github.wfarules.internal.model;

import io.github.wfarules.Basis;
import io.github.wfarules.Text;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a deduction is computed. It names parameters and holds no number itself.
 *
 * @param per what is multiplied by
 * @param started whether a unit that has only begun counts whole; else only whole units count
 * @param rate the parameter with the rate: a percentage, an amount, or a table of either
 * @param measure what the numbers of the rate are
 * @param part the part of the allowance that shares are taken of, a code of the list {@code allowance-parts}; null for
 *     the whole
 * @param steps by what a table by range is read; null for other rates
 * @param within the parameter with the time in which breaches count as repeated
 * @param grace the parameter with the lateness up to which nothing is deducted
 * @param cap the parameter with the most for one breach: a percentage of the same base, or an amount
 * @param split the parameter that says who pays where several answered
 * @param postponed the parameter with the months by which the payment is postponed
 */
public record Deduction(
        String id,
        Text title,
        Basis basis,
        Per per,
        boolean started,
        String rate,
        Measure measure,
        @Nullable String part,
        @Nullable Steps steps,
        @Nullable String within,
        @Nullable String grace,
        @Nullable String cap,
        @Nullable String split,
        @Nullable String postponed,
        int line) {

    /** What the rate is multiplied by. */
    public enum Per {
        OCCURRENCE,
        MINUTE,
        HOUR,
        DAY
    }

    /** What the numbers of a rate are. */
    public enum Measure {
        /** Hundredths of the base. */
        SHARE,
        /** Rupiah. */
        AMOUNT
    }

    /** By what a table by range is read. */
    public enum Steps {
        MINUTES,
        HOURS,
        DAYS,
        COUNT,
        /** The first breach of the employee within the period is 1, the second 2. */
        OCCURRENCE
    }

    /** Who pays where several answered for a ticket, by the codes of the list {@code splits}. */
    public enum Split {
        /** Those who answered when the deadline passed, in equal parts. */
        AT_DEADLINE,
        /** All who answered before the deadline, in proportion to the time that counted until then. */
        BY_TIME,
        /** The same, the time after the deadline counted until the matter was handled or assessed. */
        BY_TIME_UNTIL_HANDLED
    }

    /** {@return the parameters that it names} */
    public List<String> parameters() {
        return Stream.of(rate, within, grace, cap, split, postponed)
                .filter(Objects::nonNull)
                .toList();
    }
}
