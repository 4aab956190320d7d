package io.github.wfarules.testing;

import io.github.wfarules.internal.policy.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Moves a day so far that one working day is added or taken away, and on to the next working day: a move over days on which
 * nobody works could be noticed by nobody. Where no calendar is known every day may be one of work.
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
        if (from != null) {
            moves.add(new DayMove(false, from, nextWorking(from.minusDays(1), -1)));
        }
        if (to != null) {
            moves.add(new DayMove(true, to, nextWorking(nextWorking(to, -1).minusDays(1), -1)));
        }
        if (from != null) {
            moves.add(new DayMove(false, from, nextWorking(nextWorking(from, 1).plusDays(1), 1)));
        }
        if (to != null) {
            moves.add(new DayMove(true, to, nextWorking(to.plusDays(1), 1)));
        }
        moves.removeIf(move -> move.of(from, to).isEmpty());
        return moves;
    }

    /** {@return the day itself, or the first one after or before it on which work may be done} */
    private LocalDate nextWorking(LocalDate day, int step) {
        LocalDate moved = day;
        for (int i = 0; i < LONGEST && Boolean.FALSE.equals(calendar.working(moved)); i++) {
            moved = moved.plusDays(step);
        }
        return moved;
    }
}
