package io.github.wfarules.testing;

import io.github.wfarules.Text;
import io.github.wfarules.internal.policy.Days;
import io.github.wfarules.internal.source.ProblemLog;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The first or last day of something, moved.
 *
 * @param last whether it is the last day
 */
record DayMove(boolean last, LocalDate before, LocalDate after) {

    /** {@return the days with this one moved} */
    Days of(@Nullable LocalDate from, @Nullable LocalDate to) {
        return last ? new Days(from, after) : new Days(after, to);
    }

    /** {@return the days that are among the moved days only, or among the old ones only} */
    Stream<LocalDate> between() {
        LocalDate lower = before.isBefore(after) ? before : after;
        LocalDate upper = before.isBefore(after) ? after : before;
        int shift = last ? 1 : 0;
        return lower.plusDays(shift).datesUntil(upper.plusDays(shift));
    }

    /** {@return the first and the last of these days} */
    List<LocalDate> ends() {
        List<LocalDate> days = between().toList();
        return List.of(days.get(0), days.get(days.size() - 1));
    }

    Text text() {
        Text which = last ? new Text("akhir", "end") : new Text("mulai", "start");
        return ProblemLog.text("%s %s menjadi %s", "%s %s becomes %s", which, before, after);
    }
}
