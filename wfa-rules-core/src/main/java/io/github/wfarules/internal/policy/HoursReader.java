package io.github.wfarules.internal.policy;

import io.github.wfarules.Basis;
import io.github.wfarules.Text;
import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.model.ParameterLayer.Kind;
import io.github.wfarules.internal.model.Schedule;
import io.github.wfarules.internal.source.ProblemLog;
import io.github.wfarules.internal.yaml.Fields;
import io.github.wfarules.internal.yaml.ScalarReader;
import io.github.wfarules.internal.yaml.Tree;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the hours of work of a calendar.yaml. */
final class HoursReader {

    private static final Map<String, DayOfWeek> WEEKDAYS = ParameterReader.words(DayOfWeek.values());

    private final String policy;
    private final Scope scope;
    private final ParameterNames parameters;
    private final ProblemLog log;

    HoursReader(String policy, Scope scope, ParameterNames parameters, ProblemLog log) {
        this.policy = policy;
        this.scope = scope;
        this.parameters = parameters;
        this.log = log;
    }

    List<Schedule> read(Collection<Tree.Entry> entries) {
        List<Schedule> schedules = new ArrayList<>();
        for (Tree.Entry entry : entries) {
            Ids.checkOwned(entry.key().text(), policy, entry.key().at(), log);
            Schedule schedule = schedule(entry);
            if (schedule != null) {
                checkUnits(schedule, entry, schedules);
                schedules.add(schedule);
            }
        }
        return List.copyOf(schedules);
    }

    private @Nullable Schedule schedule(Tree.Entry entry) {
        Fields fields = Fields.of(entry.value(), log, "title", "basis", "units", "on-holidays", "shifts");
        if (fields == null) {
            return null;
        }
        Text title = fields.requiredTitle("title");
        Basis basis = scope.basis(fields.required("basis"));
        Set<String> units = new TreeSet<>();
        for (Tree item : fields.items("units")) {
            String code = scope.code(item, "units");
            if (code != null) {
                units.add(code);
            }
        }
        boolean onHolidays = fields.flag("on-holidays");
        List<Schedule.Shift> shifts = new ArrayList<>();
        Tree list = fields.required("shifts");
        for (Tree item : list == null ? List.<Tree>of() : Fields.items(list, log)) {
            Schedule.Shift shift = shift(item);
            if (shift != null) {
                shifts.add(shift);
            }
        }
        return title == null || basis == null || shifts.isEmpty()
                ? null
                : new Schedule(
                        entry.key().text(),
                        title,
                        basis,
                        Set.copyOf(units),
                        onHolidays,
                        List.copyOf(shifts),
                        entry.key().at().line());
    }

    private Schedule.@Nullable Shift shift(Tree item) {
        Fields fields = Fields.of(item, log, "weekdays", "start", "work", "week", "break", "break-start", "within");
        if (fields == null) {
            return null;
        }
        Set<DayOfWeek> weekdays = weekdays(fields.required("weekdays"));
        String start = parameters.read(fields.required("start"), Kind.TIME);
        String work = parameters.read(fields.get("work"), Kind.DURATION);
        String week = parameters.read(fields.get("week"), Kind.DURATION);
        String pause = parameters.read(fields.get("break"), Kind.DURATION);
        String pauseStart = parameters.read(fields.get("break-start"), Kind.TIME);
        String within = parameters.read(fields.get("within"), Kind.DATE_WINDOWS);
        if (fields.has("work") == fields.has("week")) {
            log.error(
                    fields.at("week", "work"),
                    "tulis salah satu: `work`, lama kerja sehari, atau `week`, lama kerja seminggu",
                    "write one of the two: `work`, how long is worked in a day, or `week`, in a week");
        }
        if (fields.has("break") != fields.has("break-start")) {
            log.error(
                    fields.at("break", "break-start"),
                    "`break` dan `break-start` ditulis bersama; parameter `break-start` boleh belum bernilai",
                    "`break` and `break-start` stand together; the parameter of `break-start` may be without a value");
        }
        return start == null || weekdays.isEmpty() || (work == null && week == null)
                ? null
                : new Schedule.Shift(weekdays, start, work, week, pause, pauseStart, within);
    }

    private Set<DayOfWeek> weekdays(@Nullable Tree tree) {
        Set<DayOfWeek> weekdays = new TreeSet<>();
        for (Tree item : tree == null ? List.<Tree>of() : Fields.items(tree, log)) {
            DayOfWeek weekday = new ScalarReader(log).oneOf(item, WEEKDAYS);
            if (weekday != null) {
                weekdays.add(weekday);
            }
        }
        return Set.copyOf(weekdays);
    }

    /** Of two schedules for one agency nobody could tell which one it works by. */
    private void checkUnits(Schedule schedule, Tree.Entry entry, List<Schedule> own) {
        List<Schedule> above = scope.parents().stream()
                .map(Layer::schedules)
                .flatMap(List::stream)
                .toList();
        if (schedule.units().isEmpty() && !(above.isEmpty() && own.isEmpty())) {
            log.error(
                    entry.key().at(),
                    "jam kerja umum sudah ada; tulis `units`, perangkat daerah yang bekerja menurut `%s`",
                    "there are general hours already; write the `units` that work by `%s`",
                    schedule.id());
        }
        for (Schedule other : own) {
            if (other.units().stream().anyMatch(schedule.units()::contains)) {
                log.error(
                        entry.key().at(),
                        "`%s` sudah menetapkan jam kerja salah satu dari perangkat daerah ini",
                        "`%s` lays down the hours of one of these agencies already",
                        other.id());
            }
        }
    }
}
