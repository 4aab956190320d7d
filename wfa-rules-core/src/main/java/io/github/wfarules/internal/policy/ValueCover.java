package io.github.wfarules.internal.policy;

import io.github.wfarules.Instrument;
import io.github.wfarules.Problem;
import io.github.wfarules.Text;
import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.model.ParameterLayer;
import io.github.wfarules.internal.model.ParameterLayer.DateWindow;
import io.github.wfarules.internal.model.ParameterLayer.DatedValue;
import io.github.wfarules.internal.model.RuleDefinition;
import io.github.wfarules.internal.source.Place;
import io.github.wfarules.internal.source.ProblemLog;
import io.github.wfarules.internal.source.SourceFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Warns of rules of a layer that hold before the first or after the last day of a value that they read: on those days they
 * leave the answer open. A value that nobody states on any day is left open on purpose, and so is one between two others.
 */
final class ValueCover {
    private final PolicyFolder folder;
    private final ProblemLog log;

    ValueCover(PolicyFolder folder, ProblemLog log) {
        this.folder = folder;
        this.log = log;
    }

    void check(Layer layer, List<Layer> parents) {
        List<Layer> chain = Stream.concat(parents.stream(), Stream.of(layer)).toList();
        Map<String, Instrument> instruments = new TreeMap<>();
        Map<String, List<DatedValue>> values = new TreeMap<>();
        for (Layer each : chain) {
            instruments.putAll(each.instruments());
            for (ParameterLayer parameter : each.parameters().values()) {
                values.computeIfAbsent(parameter.id(), id -> new ArrayList<>()).addAll(parameter.values());
            }
        }
        for (RuleDefinition rule : layer.rules()) {
            Instrument instrument = Objects.requireNonNull(instruments.get(rule.instrument()), rule.instrument());
            List<List<DatedValue>> read = rule.parameters().stream()
                    .map(id -> values.getOrDefault(id, List.of()))
                    .toList();
            // A rule that asks for certain days says by itself when it has something to say.
            if (read.stream().flatMap(List::stream).noneMatch(value -> value.value() instanceof DateWindow)) {
                Days days = stated(rule, instrument);
                rule.parameters().forEach(id -> check(rule, days, id, values.getOrDefault(id, List.of())));
            }
        }
    }

    /** {@return the days as they are written} That it begins on the date of its instrument, at the earliest, is no word of it. */
    private static Days stated(RuleDefinition rule, Instrument instrument) {
        return new Days(
                rule.from() != null ? rule.from() : instrument.from(), rule.to() != null ? rule.to() : instrument.to());
    }

    private void check(RuleDefinition rule, Days days, String parameter, List<DatedValue> values) {
        if (values.isEmpty()) {
            return;
        }
        LocalDate first = days.from() == null ? null : first(values);
        if (first != null && first.isAfter(days.from())) {
            warn(
                    rule,
                    "aturan `%s` berlaku sejak %s, tetapi nilai pertama `%s` baru berlaku sejak %s, sehingga sebelumnya"
                            + " jawaban terbuka; samakan hari-harinya (`@from`, atau `from` pada nilai)",
                    "the rule `%s` holds from %s, but the first value of `%s` only from %s, so that before it the answer is"
                            + " left open; make the days the same (`@from`, or `from` of the value)",
                    rule.id(),
                    days.from(),
                    parameter,
                    first);
        }
        LocalDate last = last(values);
        if (last != null && (days.to() == null || last.isBefore(days.to()))) {
            warn(
                    rule,
                    "aturan `%s` berlaku %s, tetapi nilai terakhir `%s` hanya sampai %s, sehingga sesudahnya jawaban"
                            + " terbuka; samakan hari-harinya (`@to`, atau `to` pada nilai) atau tambahkan satu nilai",
                    "the rule `%s` holds %s, but the last value of `%s` only to %s, so that after it the answer is left"
                            + " open; make the days the same (`@to`, or `to` of the value) or add a value",
                    rule.id(),
                    end(days),
                    parameter,
                    last);
        }
    }

    private static Text end(Days days) {
        return days.to() == null
                ? new Text("tanpa batas akhir", "without an end")
                : new Text("sampai " + days.to(), "to " + days.to());
    }

    /** {@return the first day of all values; null where one holds from ever} */
    private static @Nullable LocalDate first(List<DatedValue> values) {
        return values.stream().anyMatch(value -> value.from() == null)
                ? null
                : values.stream()
                        .map(DatedValue::from)
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
    }

    /** {@return the last day of all values; null where one has no end} */
    private static @Nullable LocalDate last(List<DatedValue> values) {
        return values.stream().anyMatch(value -> value.to() == null)
                ? null
                : values.stream()
                        .map(DatedValue::to)
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
    }

    private void warn(RuleDefinition rule, String id, String en, Object... arguments) {
        SourceFile file = folder.file(rule.file());
        Place at = new Place(file == null ? new SourceFile(rule.file(), "") : file, rule.line(), 0);
        log.add(at.problem(Problem.Severity.WARNING, ProblemLog.text(id, en, arguments)));
    }
}
