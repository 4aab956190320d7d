package io.github.wfarules.cli;

import io.github.wfarules.Policy;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One side of a comparison, as users write it: a policy, and perhaps a date behind an {@code @}.
 *
 * @param policy an id, a region code or a folder
 * @param date the date on which every case is judged; null for its own
 */
record DiffSide(String policy, @Nullable LocalDate date) {
    /** {@return what is written} A folder may have an {@code @} in its name: where no digit follows, there is no date. */
    static DiffSide of(String written) {
        int at = written.lastIndexOf('@');
        boolean dated = at > 0 && at + 1 < written.length() && Character.isDigit(written.charAt(at + 1));
        return dated
                ? new DiffSide(written.substring(0, at), DateList.date(written.substring(at + 1)))
                : new DiffSide(written, null);
    }

    Policy find(PolicyFinder finder) {
        return finder.find(policy);
    }
}
