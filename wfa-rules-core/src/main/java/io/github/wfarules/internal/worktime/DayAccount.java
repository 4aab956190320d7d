package io.github.wfarules.internal.worktime;

import io.github.wfarules.Need;
import io.github.wfarules.Text;
import io.github.wfarules.ValueUsed;
import io.github.wfarules.WorkDay;
import io.github.wfarules.internal.evaluation.Citations;
import io.github.wfarules.internal.model.Schedule.Shift;
import io.github.wfarules.internal.policy.ShiftHours;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives account of one day: its hours, what of them is derived and what is not stated, and the values they rest on. */
final class DayAccount {
    private final DayPlan plan;
    private final Citations citations;
    private final LocalDate date;
    private final Set<ValueUsed> values = new LinkedHashSet<>();
    private final List<WorkDay.Span> spans = new ArrayList<>();
    private final List<Text> notes = new ArrayList<>();

    DayAccount(DayPlan plan, Citations citations, LocalDate date) {
        this.plan = plan;
        this.citations = citations;
        this.date = date;
    }

    WorkDay write() {
        Boolean working = plan.works(date);
        if (working == null) {
            notes.add(new Text(
                    "tahun " + date.getYear() + " belum ada kalendernya",
                    "the year " + date.getYear() + " has no calendar"));
        } else if (working) {
            plan.shifts(date).forEach(this::write);
        } else if (plan.days().declared(date) != null) {
            ValueUsed decree = citations.calendarDay(date);
            if (decree != null) {
                values.add(decree);
            }
        }
        return new WorkDay(
                date,
                plan.schedule().id(),
                working,
                List.copyOf(spans),
                List.copyOf(notes),
                List.copyOf(values),
                plan.schedule().basis());
    }

    /** {@return the parameters of the day that no instrument gives a value} */
    List<Need> unstated() {
        List<Need> needs = new ArrayList<>();
        for (Shift shift : plan.shifts(date)) {
            for (String parameter : shift.parameters()) {
                ValueUsed value = citations.value(parameter, date);
                if (value.value() == null) {
                    needs.add(new Need(Need.Kind.VALUE, parameter, value.title(), null));
                }
            }
        }
        return needs;
    }

    private void write(Shift shift) {
        shift.parameters().forEach(parameter -> values.add(citations.value(parameter, date)));
        ShiftHours hours = plan.hours(date, shift);
        LocalTime begins = hours.start();
        Duration work = hours.work();
        Duration pause = hours.pause();
        if (begins == null || work == null || pause == null) {
            notes.add(new Text("jam kerjanya tidak dinyatakan", "the hours are not stated"));
            return;
        }
        LocalDateTime start = date.atTime(begins);
        LocalDateTime end = start.plus(work).plus(pause);
        noteEnd(hours, end);
        Duration untilPause = hours.untilPause();
        if (pause.isZero() || untilPause == null) {
            spans.add(new WorkDay.Span(start, end));
        } else {
            spans.add(new WorkDay.Span(start, start.plus(untilPause)));
            spans.add(new WorkDay.Span(start.plus(untilPause).plus(pause), end));
        }
        if (!pause.isZero() && untilPause == null) {
            notes.add(new Text(
                    "mulai istirahat (" + text(pause, true) + ") tidak dinyatakan",
                    "when the break (" + text(pause, false) + ") starts is not stated"));
        }
    }

    private void noteEnd(ShiftHours hours, LocalDateTime end) {
        notes.add(new Text(
                "akhir hari kerja diturunkan: " + sum(hours, end, true),
                "the end of the day is derived: " + sum(hours, end, false)));
    }

    private static String sum(ShiftHours hours, LocalDateTime end, boolean indonesian) {
        Duration pause = hours.pause();
        String rest = pause == null || pause.isZero()
                ? ""
                : (indonesian ? " + istirahat " : " + break ") + text(pause, indonesian);
        return hours.start() + (indonesian ? " + kerja " : " + work ") + text(hours.work(), indonesian) + rest + " = "
                + end.toLocalTime();
    }

    private static String text(@Nullable Duration duration, boolean indonesian) {
        if (duration == null) {
            return "?";
        }
        String hours = duration.toHours() == 0 ? "" : duration.toHours() + (indonesian ? " jam" : " h");
        String minutes =
                duration.toMinutesPart() == 0 ? "" : duration.toMinutesPart() + (indonesian ? " menit" : " min");
        return hours + (hours.isEmpty() || minutes.isEmpty() ? "" : " ") + minutes;
    }
}
