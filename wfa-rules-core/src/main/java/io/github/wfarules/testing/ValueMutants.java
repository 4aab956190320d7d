package io.github.wfarules.testing;

import static io.github.wfarules.internal.source.ProblemLog.text;

import io.github.wfarules.Text;
import io.github.wfarules.internal.assembly.Workbench;
import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.model.ParameterLayer;
import io.github.wfarules.internal.model.ParameterLayer.DateWindow;
import io.github.wfarules.internal.model.ParameterLayer.DatedValue;
import io.github.wfarules.internal.policy.Chain;
import io.github.wfarules.internal.policy.Days;
import io.github.wfarules.internal.policy.ValueText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Values of a policy that some rule reads, each changed by one step, moved by a day, or left out. */
final class ValueMutants {
    private final List<Mutant> mutants = new ArrayList<>();
    private final DayMoves moves;
    private final SilentDays silent;

    private ValueMutants(DayMoves moves, SilentDays silent) {
        this.moves = moves;
        this.silent = silent;
    }

    static List<Mutant> of(Workbench policy) {
        Set<String> read = read(policy.chain());
        ValueMutants values =
                new ValueMutants(new DayMoves(policy.chain().workingDays()), new SilentDays(policy.chain()));
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
        add(parameter, index, text("nilai %s dihapus", "value %s left out", shown(value.value())), List.of(), null);
        for (ValueStep step : ValueStep.from(value.value())) {
            add(parameter, index, step.change(), List.of(), with(value, step.value()));
        }
        for (DayMove move : moves.of(value.from(), value.to())) {
            if (!silent.of(parameter.id(), move)) {
                Days moved = move.of(value.from(), value.to());
                add(parameter, index, told(value, move), move.ends(), on(value, moved.from(), moved.to()));
            }
        }
    }

    /** {@return what some rule, roster, counter, service level, deduction or the hours of work depend on} */
    private static Set<String> read(Chain chain) {
        Set<String> read = new TreeSet<>();
        chain.rules().all().forEach(rule -> read.addAll(rule.rule().parameters()));
        for (Layer layer : chain.layers()) {
            read.addAll(layer.parametersReadBesideRules());
            layer.counters().values().forEach(counter -> read.addAll(counter.parameters()));
        }
        return read;
    }

    /** Windows are told by both their days, for there are several. */
    private static Text told(DatedValue value, DayMove move) {
        return value.value() instanceof DateWindow
                ? text("%s: %s", "%s: %s", shown(value.value()), move.text())
                : move.text();
    }

    private static String shown(Object value) {
        return value instanceof DateWindow days ? days.from() + ".." + days.to() : ValueText.of(value);
    }

    private static DatedValue with(DatedValue before, Object value) {
        return new DatedValue(before.from(), before.to(), value, before.basis(), before.illustrative(), before.line());
    }

    /** A window is its days. */
    private static DatedValue on(DatedValue before, @Nullable LocalDate from, @Nullable LocalDate to) {
        boolean window = before.value() instanceof DateWindow && from != null && to != null;
        Object value = window ? new DateWindow(from, to) : before.value();
        return new DatedValue(from, to, value, before.basis(), before.illustrative(), before.line());
    }

    private void add(
            ParameterLayer parameter, int index, Text change, List<LocalDate> when, @Nullable DatedValue instead) {
        List<DatedValue> values = new ArrayList<>(parameter.values());
        int line = values.remove(index).line();
        if (instead != null) {
            values.add(index, instead);
        }
        ParameterLayer changed = new ParameterLayer(
                parameter.id(), parameter.declaration(), List.copyOf(values), parameter.file(), parameter.line());
        mutants.add(new Mutant(
                parameter.id(),
                parameter.file(),
                line,
                change,
                when,
                policy -> policy.changed(with(policy.own(), changed))));
    }

    private static Layer with(Layer own, ParameterLayer changed) {
        Map<String, ParameterLayer> parameters = new LinkedHashMap<>(own.parameters());
        parameters.put(changed.id(), changed);
        return own.withParameters(parameters);
    }
}
