package io.github.wfarules.internal.index;

import io.github.wfarules.internal.model.CalendarDay;
import io.github.wfarules.internal.model.Schedule;
import io.github.wfarules.internal.model.Schedule.Shift;
import java.time.DayOfWeek;
import java.util.Set;
import java.util.TreeSet;

/** Writes and reads the days and hours of a calendar. */
final class HoursForm {
    private static final CalendarDay.Kind[] KINDS = CalendarDay.Kind.values();
    private static final DayOfWeek[] WEEKDAYS = DayOfWeek.values();

    private final Bases bases;

    /** Reads what rests on these instruments. */
    HoursForm(Bases bases) {
        this.bases = bases;
    }

    static void write(CalendarDay day, IndexOutput out) {
        out.date(day.date());
        out.word(day.kind());
        out.both(day.title());
        Bases.write(day.basis(), out);
        out.number(day.line());
    }

    CalendarDay readDay(IndexInput in) {
        return new CalendarDay(in.date(), in.word(KINDS), in.both(), bases.read(in), in.number());
    }

    static void write(Schedule schedule, IndexOutput out) {
        out.text(schedule.id());
        out.both(schedule.title());
        Bases.write(schedule.basis(), out);
        out.texts(new TreeSet<>(schedule.units()));
        out.flag(schedule.onHolidays());
        out.all(schedule.shifts(), HoursForm::write);
        out.number(schedule.line());
    }

    Schedule read(IndexInput in) {
        return new Schedule(
                in.text(),
                in.both(),
                bases.read(in),
                Set.copyOf(in.texts()),
                in.flag(),
                in.all(HoursForm::readShift),
                in.number());
    }

    private static void write(Shift shift, IndexOutput out) {
        out.all(new TreeSet<>(shift.weekdays()), (weekday, to) -> to.word(weekday));
        out.text(shift.start());
        out.text(shift.work());
        out.text(shift.week());
        out.text(shift.pause());
        out.text(shift.pauseStart());
        out.text(shift.within());
    }

    private static Shift readShift(IndexInput in) {
        return new Shift(
                Set.copyOf(in.all(from -> from.word(WEEKDAYS))),
                in.text(),
                in.textOrNull(),
                in.textOrNull(),
                in.textOrNull(),
                in.textOrNull(),
                in.textOrNull());
    }
}
