package io.github.wfarules.internal.deduction;

import io.github.wfarules.facts.Breach;
import io.github.wfarules.internal.model.Deduction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How often or how long: what a rate is multiplied by, and by what a table is read. */
final class Quantity {
    private static final int DIGITS = 12;

    private Quantity() {}

    /** {@return the number of units; null where it is not known} */
    static @Nullable BigDecimal units(Deduction deduction, Breach breach, @Nullable Duration late) {
        long seconds =
                switch (deduction.per()) {
                    case OCCURRENCE -> 0;
                    case MINUTE -> 60;
                    case HOUR -> 3_600;
                    case DAY -> 86_400;
                };
        if (seconds == 0) {
            return BigDecimal.valueOf(breach.count() == null ? 1 : breach.count());
        }
        if (late == null) {
            return null;
        }
        RoundingMode mode = deduction.started() ? RoundingMode.CEILING : RoundingMode.FLOOR;
        return BigDecimal.valueOf(late.toSeconds()).divide(BigDecimal.valueOf(seconds), 0, mode);
    }

    /** {@return whether it asks for days of lateness} */
    static boolean countsDays(Deduction deduction) {
        return deduction.per() == Deduction.Per.DAY || deduction.steps() == Deduction.Steps.DAYS;
    }

    /** {@return by what the table of the deduction is read; null where it is not known} */
    static @Nullable BigDecimal step(Deduction.Steps steps, Breach breach, @Nullable Duration late, int nth) {
        return switch (steps) {
            case COUNT -> BigDecimal.valueOf(breach.count() == null ? 1 : breach.count());
            case OCCURRENCE -> BigDecimal.valueOf(nth);
            case MINUTES -> late == null ? null : of(late, 60);
            case HOURS -> late == null ? null : of(late, 3_600);
            case DAYS -> late == null ? null : of(late, 86_400);
        };
    }

    private static BigDecimal of(Duration late, long seconds) {
        return BigDecimal.valueOf(late.toSeconds()).divide(BigDecimal.valueOf(seconds), DIGITS, RoundingMode.DOWN);
    }
}
