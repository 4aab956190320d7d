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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Checks numbers of places: nobody counts half a person, or fewer than none. */
final class PlaceNumbers {
    private static final Set<Consequence> BY_NUMBER =
            Set.of(Consequence.AT_MOST_NUMBER, Consequence.AT_LEAST_ON_SITE_NUMBER);
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private final PolicyFolder folder;
    private final ProblemLog log;

    PlaceNumbers(PolicyFolder folder, ProblemLog log) {
        this.folder = folder;
        this.log = log;
    }

    /**
     * Checks the values that the layer gives, for its own rules and for those above it, and the values from above that
     * its own rules are the first to count people by.
     */
    void check(Layer layer, List<Layer> parents) {
        Map<String, RuleDefinition> above = new TreeMap<>();
        parents.forEach(parent -> above.putAll(counting(parent)));
        Map<String, RuleDefinition> own = counting(layer);
        for (ParameterLayer parameter : layer.parameters().values()) {
            if (above.containsKey(parameter.id()) || own.containsKey(parameter.id())) {
                parameter.values().forEach(value -> check(parameter, value));
            }
        }
        own.forEach((parameter, rule) -> {
            if (!above.containsKey(parameter)) {
                parents.forEach(parent -> check(parent, parent.parameters().get(parameter), rule));
            }
        });
    }

    /** {@return the rules of the layer that count people by a number, by the parameter that states it} */
    private static Map<String, RuleDefinition> counting(Layer layer) {
        Map<String, RuleDefinition> rules = new TreeMap<>();
        for (RuleDefinition rule : layer.rules()) {
            if (BY_NUMBER.contains(rule.consequence()) && rule.placesParameter() != null) {
                rules.putIfAbsent(rule.placesParameter(), rule);
            }
        }
        return rules;
    }

    private void check(ParameterLayer parameter, DatedValue value) {
        if (value.value() instanceof BigDecimal number && !isCount(number)) {
            log.error(
                    at(parameter.file(), value.line()),
                    "`%s` bukan jumlah pegawai; tulis bilangan bulat mulai dari 0",
                    "`%s` is not a number of people; write a whole number, 0 or more",
                    number.toPlainString());
        }
    }

    private void check(Layer parent, @Nullable ParameterLayer parameter, RuleDefinition rule) {
        for (DatedValue value : parameter == null ? List.<DatedValue>of() : parameter.values()) {
            if (value.value() instanceof BigDecimal number && !isCount(number)) {
                log.error(
                        at(rule.file(), rule.line()),
                        "aturan ini menghitung pegawai dengan `%s`, tetapi `%s` dari `%s` bukan jumlah pegawai; pakai parameter lain",
                        "this rule counts people by `%s`, but `%s` of `%s` is not a number of people; use another parameter",
                        rule.placesParameter(),
                        number.toPlainString(),
                        parent.id());
            }
        }
    }

    private static boolean isCount(BigDecimal number) {
        return number.signum() >= 0 && number.stripTrailingZeros().scale() <= 0 && number.compareTo(MOST) <= 0;
    }

    private Place at(String path, int line) {
        SourceFile file = folder.file(path);
        return new Place(file == null ? new SourceFile(path, "") : file, line, 0);
    }
}
