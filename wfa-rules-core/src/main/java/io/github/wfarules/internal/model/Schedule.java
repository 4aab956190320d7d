package io.github.wfarules.internal.model;

import io.github.wfarules.Basis;
import io.github.wfarules.Text;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Hours of work that a layer lays down. It names parameters and holds no hour itself, so that each has its instrument and
 * its days.
 *
 * @param units the agencies that work so, codes of the list {@code units}; none for the hours of all others
 * @param onHolidays whether work goes on on declared days
 * @param line where it stands in the calendar.yaml of its layer
 */
public record Schedule(
        String id, Text title, Basis basis, Set<String> units, boolean onHolidays, List<Shift> shifts, int line) {

    /**
     * Work on some weekdays, from a start for as long as is worked, and longer by the break.
     *
     * @param start the parameter that says when it starts
     * @param work the parameter that says how long is worked on a day; null where {@code week} is given
     * @param week the parameter that says how long is worked in a week, in equal shares on the weekdays that name it
     * @param pause the parameter that says how long the break is; null where there is none
     * @param pauseStart the parameter that says when the break starts
     * @param within the date windows on which this holds in place of what has none; null where it holds otherwise
     */
    public record Shift(
            Set<DayOfWeek> weekdays,
            String start,
            @Nullable String work,
            @Nullable String week,
            @Nullable String pause,
            @Nullable String pauseStart,
            @Nullable String within) {

        /** {@return the parameters that it names} */
        public List<String> parameters() {
            return Stream.of(start, work, week, pause, pauseStart, within)
                    .filter(Objects::nonNull)
                    .toList();
        }
    }

    /** {@return on how many weekdays a week's work is shared out} */
    public long shares(Shift shift) {
        return shifts.stream()
                .filter(other ->
                        Objects.equals(other.week(), shift.week()) && Objects.equals(other.within(), shift.within()))
                .flatMap(other -> other.weekdays().stream())
                .distinct()
                .count();
    }
}
