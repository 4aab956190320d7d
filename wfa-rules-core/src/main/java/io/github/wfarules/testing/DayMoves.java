package io.github.wfarules.testing;

import io.github.wfarules.internal.policy.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** {@return the first and the last day, each moved back and forth, as far as days are left} */
    List<DayMove> of(@Nullable LocalDate from, @Nullable LocalDate to) {
        List<DayMove> moves = new ArrayList<>();
        for (int step : new int[] {-1, 1}) {
            if (from != null) {
                moves.add(new DayMove(false, from, moved(from, step)));
            }
            if (to != null) {
                moves.add(new DayMove(true, to, moved(to, step)));
            }
        }
        moves.removeIf(move -> move.of(from, to).isEmpty());
        return moves;
    }

    private LocalDate moved(LocalDate day, int step) {
        LocalDate moved = day.plusDays(step);
        for (int i = 0; i < LONGEST && Boolean.FALSE.equals(calendar.working(moved)); i++) {
            moved = moved.plusDays(step);
        }
        return moved;
    }
}
