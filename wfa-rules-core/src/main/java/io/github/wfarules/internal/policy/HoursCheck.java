package io.github.wfarules.internal.policy;

import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.model.ParameterLayer;
import io.github.wfarules.internal.model.ParameterLayer.DatedValue;
import io.github.wfarules.internal.model.Schedule;
import io.github.wfarules.internal.model.Schedule.Shift;
import io.github.wfarules.internal.source.Place;
import io.github.wfarules.internal.source.ProblemLog;
import io.github.wfarules.internal.source.SourceFile;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Checks that the values a layer gives make hours that can be worked. */
final class HoursCheck {

    private static final Duration DAY = Duration.ofDays(1);

    private final PolicyFolder folder;
    private final ProblemLog log;

    HoursCheck(PolicyFolder folder, ProblemLog log) {
        this.folder = folder;
        this.log = log;
    }

    void check(Layer layer, List<Layer> parents) {
        List<Layer> layers = new ArrayList<>(parents);
        layers.add(layer);
        ParameterIndex parameters = new ParameterIndex(layers);
        for (Layer holder : layers) {
            for (Schedule schedule : holder.schedules()) {
                for (Shift shift : schedule.shifts()) {
                    check(schedule, shift, layer, parameters);
                }
            }
        }
    }

    private void check(Schedule schedule, Shift shift, Layer layer, ParameterIndex parameters) {
        for (String parameter : shift.parameters()) {
            ParameterLayer own = layer.parameters().get(parameter);
            for (DatedValue value : own == null ? List.<DatedValue>of() : own.values()) {
                turns(shift, value, parameters)
                        .map(day -> ShiftHours.on(day, schedule, shift, parameters))
                        .filter(HoursCheck::cannotBe)
                        .findFirst()
                        .ifPresent(hours -> report(hours, schedule.id(), at(own, value)));
            }
        }
    }

    /** The days of the value on which what the shift reads may begin to differ. */
    private static Stream<LocalDate> turns(Shift shift, DatedValue value, ParameterIndex parameters) {
        Stream<LocalDate> starts = shift.parameters().stream()
                .flatMap(parameter -> parameters.values(parameter).stream())
                .map(ParameterIndex.Value::from);
        return Stream.concat(Stream.of(LocalDate.EPOCH), starts)
                .filter(day -> day != null && ValueDays.of(value).include(day))
                .sorted();
    }

    private static boolean cannotBe(ShiftHours hours) {
        Duration work = hours.work();
        Duration pause = hours.pause();
        return work != null
                && (work.isZero()
                        || work.plus(pause == null ? Duration.ZERO : pause).compareTo(DAY) > 0
                        || isPausedOutside(hours, work));
    }

    private static boolean isPausedOutside(ShiftHours hours, Duration work) {
        Duration until = hours.untilPause();
        return until != null && (until.isZero() || until.compareTo(work) >= 0);
    }

    private void report(ShiftHours hours, String schedule, Place at) {
        if (hours.work() != null && isPausedOutside(hours, hours.work())) {
            log.error(
                    at,
                    "dengan nilai ini istirahat `%s` tidak berada di dalam jam kerjanya",
                    "with this value the break of `%s` does not lie within its hours of work",
                    schedule);
        } else {
            log.error(
                    at,
                    "dengan nilai ini `%s` tidak muat dalam sehari, atau tidak ada yang dikerjakan",
                    "with this value `%s` does not fit into a day, or nothing is worked",
                    schedule);
        }
    }

    private Place at(ParameterLayer parameter, DatedValue value) {
        SourceFile file = folder.file(parameter.file());
        return new Place(file == null ? new SourceFile(parameter.file(), "") : file, value.line(), 0);
    }
}
