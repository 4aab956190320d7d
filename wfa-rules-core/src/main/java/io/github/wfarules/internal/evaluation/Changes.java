package io.github.wfarules.internal.evaluation;

import io.github.wfarules.Basis;
import io.github.wfarules.Rulebook.Change;
import io.github.wfarules.Rulebook.Made;
import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.model.ParameterLayer.DateWindow;
import io.github.wfarules.internal.policy.Days;
import io.github.wfarules.internal.policy.ParameterIndex;
import io.github.wfarules.internal.policy.RuleIndex;
import io.github.wfarules.internal.policy.ValueText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what each layer changed in those above it. */
final class Changes {
    private final List<Layer> layers;
    private final RuleIndex rules;
    private final ParameterIndex parameters;
    private final @Nullable LocalDate date;
    private final List<Change> found = new ArrayList<>();

    private Changes(Law law, @Nullable LocalDate date) {
        this.layers = law.chain().layers();
        this.rules = law.chain().rules();
        this.parameters = law.chain().parameters();
        this.date = date;
    }

    /** {@return the changes by layer, kind and id; on the day, or on any where there is none} */
    static List<Change> of(Law law, @Nullable LocalDate date) {
        return new Changes(law, date).all();
    }

    private List<Change> all() {
        List<Change> all = new ArrayList<>();
        for (Layer layer : layers.subList(1, layers.size())) {
            replacements(layer);
            switchOffs(layer);
            parameters.ids().forEach(parameter -> values(layer, parameter));
            found.sort(Comparator.comparing(Change::kind).thenComparing(Change::id));
            all.addAll(found);
            found.clear();
        }
        return List.copyOf(all);
    }

    private void replacements(Layer layer) {
        for (RuleIndex.InForce inForce : rules.all()) {
            String replaced = inForce.rule().replaces();
            if (replaced != null && inForce.layer().equals(layer.id())) {
                Basis basis = new Basis(inForce.instrument(), inForce.rule().locator());
                add(layer, Made.REPLACED, replaced, inForce.rule().id(), null, inForce.days(), basis);
            }
        }
    }

    private void switchOffs(Layer layer) {
        layer.switchOffs()
                .forEach(off -> add(
                        layer, Made.SWITCHED_OFF, off.rule(), null, null, new Days(off.from(), off.to()), off.basis()));
    }

    private void values(Layer layer, String parameter) {
        if (isOwn(layer, parameter)) {
            return;
        }
        for (ParameterIndex.Value value : parameters.values(parameter)) {
            if (value.layer().equals(layer.id())) {
                Days days = new Days(value.from(), value.to());
                String before = value.value() instanceof DateWindow ? null : above(layer, parameter, days);
                add(layer, Made.SET, parameter, ValueText.of(value.value()), before, days, value.basis());
            }
        }
    }

    private static boolean isOwn(Layer layer, String parameter) {
        return layer.parameters().containsKey(parameter)
                && layer.parameters().get(parameter).declaration() != null;
    }

    /** Windows of all layers add up; of any other value the nearest layer above that has one on these days counts. */
    private @Nullable String above(Layer layer, String parameter, Days days) {
        for (int depth = layers.indexOf(layer) - 1; depth >= 0; depth--) {
            String upper = layers.get(depth).id();
            String said = parameters.values(parameter).stream()
                    .filter(value -> value.layer().equals(upper))
                    .filter(value -> new Days(value.from(), value.to()).meet(days))
                    .map(value -> ValueText.of(value.value()))
                    .distinct()
                    .collect(Collectors.joining("; "));
            if (!said.isEmpty()) {
                return said;
            }
        }
        return null;
    }

    private void add(
            Layer layer,
            Made kind,
            String id,
            @Nullable String to,
            @Nullable String before,
            Days days,
            @Nullable Basis basis) {
        if (date == null || days.include(date)) {
            found.add(new Change(layer.id(), kind, id, to, before, days.from(), days.to(), basis));
        }
    }
}
