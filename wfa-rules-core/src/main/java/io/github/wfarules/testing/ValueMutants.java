package io.github.wfarules.testing;

import static io.github.wfarules.internal.source.ProblemLog.text;

import io.github.wfarules.Text;
import io.github.wfarules.internal.assembly.Workbench;
import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.model.ParameterLayer;
import io.github.wfarules.internal.model.ParameterLayer.DateWindow;
import io.github.wfarules.internal.model.ParameterLayer.DatedValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values of a policy that some rule reads, each changed by one step, moved by a day, or left out. */
final class ValueMutants {
    private final List<Mutant> mutants = new ArrayList<>();
    private final DayMoves days;

    private ValueMutants(DayMoves days) {
        this.days = days;
    }

    static List<Mutant> of(Workbench policy) {
        Set<String> read = policy.chain().rules().all().stream()
                .flatMap(rule -> rule.rule().parameters().stream())
                .collect(Collectors.toSet());
        ValueMutants values = new ValueMutants(new DayMoves(policy.chain().workingDays()));
        for (ParameterLayer parameter : policy.own().parameters().values()) {
            if (read.contains(parameter.id())) {
                for (int i = 0; i < parameter.values().size(); i++) {
                    values.add(parameter, i);
                }
            }
        }
        return values.mutants;
    }

    private void add(ParameterLayer parameter, int index) {
        DatedValue value = parameter.values().get(index);
        add(parameter, index, text("nilai dihapus", "value left out"), null);
        for (int step : new int[] {-1, 1}) {
            if (value.value() instanceof BigDecimal number) {
                change(parameter, index, number.add(BigDecimal.valueOf(step)));
            }
            if (value.value() instanceof DateWindow window) {
                change(parameter, index, new DateWindow(days.moved(window.from(), step), window.to()));
                change(parameter, index, new DateWindow(window.from(), days.moved(window.to(), step)));
            } else {
                addDays(parameter, index, step);
            }
        }
        if (value.value() instanceof Set<?> members) {
            for (Object member : members) {
                Set<Object> fewer = new TreeSet<>(members);
                fewer.remove(member);
                add(parameter, index, text("`%s` dihapus", "`%s` left out", member), of(value, fewer));
            }
        }
    }

    private void addDays(ParameterLayer parameter, int index, int step) {
        DatedValue value = parameter.values().get(index);
        LocalDate from = value.from();
        LocalDate to = value.to();
        if (from != null) {
            LocalDate moved = days.moved(from, step);
            add(parameter, index, DayMoves.text("mulai", "start", from, moved), on(value, moved, to));
        }
        if (to != null) {
            LocalDate moved = days.moved(to, step);
            add(parameter, index, DayMoves.text("akhir", "end", to, moved), on(value, from, moved));
        }
    }

    private void change(ParameterLayer parameter, int index, Object value) {
        if (value instanceof DateWindow days && days.to().isBefore(days.from())) {
            return;
        }
        DatedValue before = parameter.values().get(index);
        add(
                parameter,
                index,
                text("%s menjadi %s", "%s becomes %s", shown(before.value()), shown(value)),
                of(before, value));
    }

    private static Object shown(Object value) {
        return value instanceof DateWindow days ? days.from() + ".." + days.to() : value;
    }

    private static DatedValue of(DatedValue before, Object value) {
        return new DatedValue(before.from(), before.to(), value, before.basis(), before.illustrative(), before.line());
    }

    private static DatedValue on(DatedValue before, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new DatedValue(from, to, before.value(), before.basis(), before.illustrative(), before.line());
    }

    private void add(ParameterLayer parameter, int index, Text change, @Nullable DatedValue instead) {
        List<DatedValue> values = new ArrayList<>(parameter.values());
        int line = values.remove(index).line();
        if (instead != null) {
            values.add(index, instead);
        }
        ParameterLayer changed = new ParameterLayer(
                parameter.id(), parameter.declaration(), List.copyOf(values), parameter.file(), parameter.line());
        mutants.add(new Mutant(
                parameter.id(), parameter.file(), line, change, policy -> policy.changed(with(policy.own(), changed))));
    }

    private static Layer with(Layer own, ParameterLayer changed) {
        Map<String, ParameterLayer> parameters = new LinkedHashMap<>(own.parameters());
        parameters.put(changed.id(), changed);
        return own.withParameters(parameters);
    }
}
