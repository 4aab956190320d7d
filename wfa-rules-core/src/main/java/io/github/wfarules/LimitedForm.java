package io.github.wfarules;

import io.github.wfarules.internal.text.PlainNumber;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A limit of the form in which flexible work is applicable.
 *
 * @param finding the rule that limits it, and why
 * @param onlyFor for what alone: codes of the parameter's list; empty where it is not limited so
 * @param onlyOn on which weekdays alone; empty where it is not limited so
 * @param upTo for which share of the staff at most, 5 for 5 %; null where it is not limited so
 */
public record LimitedForm(
        Finding finding,
        List<String> onlyFor,
        List<DayOfWeek> onlyOn,
        @Nullable BigDecimal upTo) {
    /**
     * Copies what could change, and brings the share into the form that JSON has, so that an answer that was read equals
     * the one that was written.
     */
    public LimitedForm {
        onlyFor = List.copyOf(onlyFor);
        onlyOn = List.copyOf(onlyOn);
        upTo = PlainNumber.ofNullable(upTo);
    }
}
