package io.github.wfarules.internal.policy;

import io.github.wfarules.Basis;
import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.model.ParameterLayer;
import io.github.wfarules.internal.model.ParameterLayer.DatedValue;
import io.github.wfarules.internal.model.ParameterLayer.Declaration;
import io.github.wfarules.internal.policy.Timeline.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parameters of a chain: which value binds its last policy on a day, and who set it. Immutable and thread-safe. */
public final class ParameterIndex {

    private final Map<String, Parameter> parameters;
    private final DayStretches stretches;

    private record Parameter(Declaration declaration, Timeline<Value> timeline, List<Value> nearestFirst) {}

    /**
     * A value as it holds.
     *
     * @param value its Java type follows from the kind, see {@link DatedValue}
     * @param basis null only for an illustrative value
     * @param layer the policy that set it
     */
    public record Value(
            Object value,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Basis basis,
            String layer,
            boolean illustrative) {}

    /** Indexes the parameters of these layers, given from the top. */
    ParameterIndex(List<Layer> layers) {
        Map<String, Declaration> declared = new LinkedHashMap<>();
        for (Layer layer : layers) {
            for (ParameterLayer parameter : layer.parameters().values()) {
                if (parameter.declaration() != null) {
                    declared.put(parameter.id(), parameter.declaration());
                }
            }
        }
        Map<String, Parameter> indexed = new LinkedHashMap<>();
        declared.forEach((id, declaration) -> indexed.put(id, parameter(id, declaration, layers)));
        parameters = indexed;
        List<LocalDate> breaks = new ArrayList<>();
        indexed.values().forEach(parameter -> breaks.addAll(parameter.timeline().breaks()));
        stretches = new DayStretches(breaks);
    }

    private static Parameter parameter(String id, Declaration declaration, List<Layer> layers) {
        List<Entry<Value>> entries = new ArrayList<>();
        List<Value> nearestFirst = new ArrayList<>();
        Binding binding = Binding.of(layers);
        for (int i = layers.size() - 1; i >= 0; i--) {
            ParameterLayer said = layers.get(i).parameters().get(id);
            for (DatedValue dated : said == null ? List.<DatedValue>of() : said.values()) {
                if (!binding.reaches(i, dated.basis())) {
                    continue;
                }
                Value value = new Value(
                        dated.value(),
                        dated.from(),
                        dated.to(),
                        dated.basis(),
                        layers.get(i).id(),
                        dated.illustrative());
                entries.add(new Entry<>(i, dated.from(), dated.to(), value));
                nearestFirst.add(value);
            }
        }
        return new Parameter(declaration, new Timeline<>(entries), List.copyOf(nearestFirst));
    }

    /** {@return the ids of all parameters, those of upper layers first, in the order of the files} */
    public Set<String> ids() {
        return Collections.unmodifiableSet(parameters.keySet());
    }

    /** {@return what the parameter is; null where no layer declares it} */
    public @Nullable Declaration declaration(String id) {
        Parameter parameter = parameters.get(id);
        return parameter == null ? null : parameter.declaration();
    }

    /** {@return the value that holds on the day, of windows the one that covers it; null where none does} */
    public @Nullable Value valueOn(String id, LocalDate date) {
        Parameter parameter = parameters.get(id);
        List<Value> values =
                parameter == null ? List.of() : parameter.timeline().on(date);
        return values.isEmpty() ? null : values.get(0);
    }

    /** {@return the number of the stretch of days around this one on which every parameter keeps its value} */
    public int stretchOn(LocalDate date) {
        return stretches.on(date);
    }

    /** {@return every value that some layer gives the parameter, the nearest layer's first, in the order of its file} */
    public List<Value> values(String id) {
        Parameter parameter = parameters.get(id);
        return parameter == null ? List.of() : parameter.nearestFirst();
    }
}
