package io.github.wfarules.internal.policy;

import io.github.wfarules.Instrument;
import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.model.RuleDefinition;
import io.github.wfarules.internal.model.SwitchOff;
import io.github.wfarules.internal.source.Place;
import io.github.wfarules.internal.source.ProblemLog;
import io.github.wfarules.internal.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Checks the days of a layer's rules: that each has some, and that on any day only one thing is done with a rule of an
 * upper layer.
 */
final class RuleDays {
    private final PolicyFolder folder;
    private final ProblemLog log;
    private final Map<String, Instrument> instruments = new HashMap<>();
    private final Map<String, List<Change>> changes = new HashMap<>();

    /** What is done with a rule above: another stands in for it, or it is switched off. */
    private record Change(Days days, String file, int line) {}

    RuleDays(PolicyFolder folder, ProblemLog log) {
        this.folder = folder;
        this.log = log;
    }

    void check(Layer layer, List<Layer> parents) {
        parents.forEach(parent -> instruments.putAll(parent.instruments()));
        instruments.putAll(layer.instruments());
        for (RuleDefinition rule : layer.rules()) {
            Instrument instrument = Objects.requireNonNull(instruments.get(rule.instrument()), rule.instrument());
            Days days = Days.of(instrument, rule.from(), rule.to());
            String replaced = rule.replaces();
            if (days.isEmpty()) {
                checkNotEmpty(rule, instrument);
            } else if (replaced != null) {
                add(replaced, new Change(days, rule.file(), rule.line()));
            }
        }
        for (SwitchOff off : layer.switchOffs()) {
            add(off.rule(), new Change(new Days(off.from(), off.to()), PolicyFolder.POLICY, off.line()));
        }
    }

    /** Where both days stand in the rule, that the end lies before the start was said of them. */
    private void checkNotEmpty(RuleDefinition rule, Instrument instrument) {
        if (rule.from() == null || rule.to() == null) {
            log.error(
                    at(rule.file(), rule.line()),
                    "aturan `%s` tidak berlaku pada hari apa pun: instrumen `%s` berlaku %s; perbaiki `@from` atau `@to`",
                    "the rule `%s` holds on no day: the instrument `%s` holds on %s; mend `@from` or `@to`",
                    rule.id(),
                    instrument.id(),
                    Days.of(instrument, null, null));
        }
    }

    private void add(String rule, Change change) {
        List<Change> former = changes.computeIfAbsent(rule, id -> new ArrayList<>());
        for (Change other : former) {
            if (other.days().meet(change.days())) {
                log.error(
                        at(change.file(), change.line()),
                        "aturan `%s` sudah digantikan atau dimatikan pada hari yang sama (%s:%s); beri keduanya hari yang"
                                + " berbeda dengan `@from` dan `@to`",
                        "the rule `%s` is replaced or switched off on some of the same days already (%s:%s); give the two"
                                + " different days by `@from` and `@to`",
                        rule,
                        other.file(),
                        other.line());
                return;
            }
        }
        former.add(change);
    }

    private Place at(String path, int line) {
        SourceFile file = folder.file(path);
        return new Place(file == null ? new SourceFile(path, "") : file, line, 0);
    }
}
