package io.github.wfarules.testing;

import io.github.wfarules.Text;
import io.github.wfarules.internal.policy.WorkingDays;
import io.github.wfarules.internal.source.ProblemLog;
import java.time.LocalDate;

/**
 * Moves a day to the working day before or after it: a move over days on which nobody works could be noticed by nobody.
 * Where no calendar is known it is the very next day.
 */
final class DayMoves {
    private static final int LONGEST = 30;

    private final WorkingDays calendar;

    DayMoves(WorkingDays calendar) {
        this.calendar = calendar;
    }

    LocalDate moved(LocalDate day, int step) {
        LocalDate moved = day.plusDays(step);
        for (int i = 0; i < LONGEST && Boolean.FALSE.equals(calendar.working(moved)); i++) {
            moved = moved.plusDays(step);
        }
        return moved;
    }

    static Text text(String id, String en, LocalDate before, LocalDate after) {
        return ProblemLog.text("%s %s menjadi %s", "%s %s becomes %s", new Text(id, en), before, after);
    }
}
