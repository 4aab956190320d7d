package io.github.wfarules.internal.policy;

import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.model.ParameterLayer;
import io.github.wfarules.internal.model.ParameterLayer.DatedValue;
import io.github.wfarules.internal.model.RuleDefinition;
import io.github.wfarules.internal.model.RuleDefinition.Consequence;
import io.github.wfarules.internal.source.Place;
import io.github.wfarules.internal.source.ProblemLog;
import io.github.wfarules.internal.source.SourceFile;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks numbers of places: nobody counts half a person, or fewer than none. */
final class PlaceNumbers {
    private static final Set<Consequence> BY_NUMBER =
            Set.of(Consequence.AT_MOST_NUMBER, Consequence.AT_LEAST_ON_SITE_NUMBER);

    private final PolicyFolder folder;
    private final ProblemLog log;

    PlaceNumbers(PolicyFolder folder, ProblemLog log) {
        this.folder = folder;
        this.log = log;
    }

    /** Checks the values that the layer gives, for its own rules and for those above it. */
    void check(Layer layer, List<Layer> parents) {
        Set<String> counting = new HashSet<>();
        parents.forEach(parent -> addTo(counting, parent));
        addTo(counting, layer);
        for (ParameterLayer parameter : layer.parameters().values()) {
            if (counting.contains(parameter.id())) {
                parameter.values().forEach(value -> check(parameter, value));
            }
        }
    }

    private static void addTo(Set<String> counting, Layer layer) {
        for (RuleDefinition rule : layer.rules()) {
            if (BY_NUMBER.contains(rule.consequence()) && rule.placesParameter() != null) {
                counting.add(rule.placesParameter());
            }
        }
    }

    private void check(ParameterLayer parameter, DatedValue value) {
        if (value.value() instanceof BigDecimal number
                && (number.signum() < 0 || number.stripTrailingZeros().scale() > 0)) {
            SourceFile file = folder.file(parameter.file());
            log.error(
                    new Place(file == null ? new SourceFile(parameter.file(), "") : file, value.line(), 0),
                    "`%s` bukan jumlah pegawai; tulis bilangan bulat mulai dari 0",
                    "`%s` is not a number of people; write a whole number, 0 or more",
                    number.toPlainString());
        }
    }
}
