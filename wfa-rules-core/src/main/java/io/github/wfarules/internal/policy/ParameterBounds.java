package io.github.wfarules.internal.policy;

import io.github.wfarules.Text;
import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.model.ParameterLayer;
import io.github.wfarules.internal.model.ParameterLayer.Bound;
import io.github.wfarules.internal.model.ParameterLayer.DateWindow;
import io.github.wfarules.internal.model.ParameterLayer.DatedValue;
import io.github.wfarules.internal.model.ParameterLayer.Declaration;
import io.github.wfarules.internal.source.Place;
import io.github.wfarules.internal.source.ProblemLog;
import io.github.wfarules.internal.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks the values of a layer against what the layers above allow, on the days on which both hold. */
final class ParameterBounds {

    private final PolicyFolder folder;
    private final ProblemLog log;

    ParameterBounds(PolicyFolder folder, ProblemLog log) {
        this.folder = folder;
        this.log = log;
    }

    void check(Layer layer, List<Layer> parents) {
        List<Layer> chain = new ArrayList<>(parents);
        chain.add(layer);
        Binding binding = Binding.of(chain);
        for (ParameterLayer parameter : layer.parameters().values()) {
            Layer declaring = declaring(parameter.id(), parents);
            if (declaring == null) {
                continue;
            }
            ParameterLayer above = declaring.parameters().get(parameter.id());
            Declaration declaration = above.declaration();
            if (declaration == null) {
                continue;
            }
            for (DatedValue value : parameter.values()) {
                if (declaration.bound() == Bound.FIXED) {
                    log.error(
                            at(parameter, value.line()),
                            "`%s` adalah `fixed` dalam `%s` (%s); lapisan di bawahnya tidak boleh menetapkannya, jadi hapus",
                            "`%s` is `fixed` by `%s` (%s); no layer below may set it, so remove it",
                            parameter.id(),
                            declaring.id(),
                            above.values().stream()
                                    .map(fixed -> "`" + ValueText.of(fixed.value()) + "`")
                                    .collect(Collectors.joining(", ")));
                } else if (value.value() instanceof DateWindow window) {
                    checkWindow(parameter, value, window, declaration, parents);
                } else if (declaration.bound() != Bound.DEFAULT) {
                    for (int depth = 0; depth < parents.size(); depth++) {
                        check(parameter, value, parents.get(depth), depth, binding, declaration);
                    }
                }
            }
        }
    }

    /** Windows add up over the layers: none takes a day away, so a floor is kept by any, a ceiling by few. */
    private void checkWindow(
            ParameterLayer parameter,
            DatedValue value,
            DateWindow window,
            Declaration declaration,
            List<Layer> parents) {
        boolean within = parents.stream()
                .map(parent -> parent.parameters().get(parameter.id()))
                .filter(Objects::nonNull)
                .flatMap(upper -> upper.values().stream())
                .map(ValueDays::of)
                .anyMatch(days -> days.include(window.from()) && days.include(window.to()));
        if (declaration.bound() == Bound.CEILING && !within) {
            log.error(
                    at(parameter, value.line()),
                    "jendela `%s` tidak berada di dalam jendela lapisan atas, padahal `%s` adalah `ceiling`",
                    "the window `%s` does not lie within a window of an upper layer, though `%s` is a `ceiling`",
                    ValueText.of(window),
                    parameter.id());
        }
    }

    private static @Nullable Layer declaring(String id, List<Layer> parents) {
        for (Layer parent : parents) {
            ParameterLayer parameter = parent.parameters().get(id);
            if (parameter != null && parameter.declaration() != null) {
                return parent;
            }
        }
        return null;
    }

    private void check(
            ParameterLayer parameter,
            DatedValue value,
            Layer parent,
            int depth,
            Binding binding,
            Declaration declaration) {
        ParameterLayer upper = parent.parameters().get(parameter.id());
        if (upper == null) {
            return;
        }
        boolean ceiling = declaration.bound() == Bound.CEILING;
        for (DatedValue bound : upper.values()) {
            Object low = ceiling ? value.value() : bound.value();
            Object high = ceiling ? bound.value() : value.value();
            if (binding.reaches(depth, bound.basis())
                    && ValueDays.of(value).meet(ValueDays.of(bound))
                    && !ValueOrder.isWithin(low, high)) {
                log.error(
                        at(parameter, value.line()),
                        "`%s` melampaui %s yang ditetapkan `%s` untuk %s: `%s`",
                        "`%s` goes beyond the %s that `%s` sets for %s: `%s`",
                        ValueText.of(value.value()),
                        ceiling ? new Text("batas atas", "ceiling") : new Text("batas bawah", "floor"),
                        parent.id(),
                        ValueDays.of(bound),
                        ValueText.of(bound.value()));
            }
        }
    }

    private Place at(ParameterLayer parameter, int line) {
        SourceFile file = folder.file(parameter.file());
        return new Place(file == null ? new SourceFile(parameter.file(), "") : file, line, 0);
    }
}
