package io.github.wfarules.internal.change;

import io.github.wfarules.Outcome;
import io.github.wfarules.change.Group;
import io.github.wfarules.change.OutcomeShift;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts answers by a key and their outcomes. Not thread-safe. */
final class Groups {
    private final Map<@Nullable String, Part> parts = new HashMap<>();

    private static final class Part {
        private final Shifts changed = new Shifts();
        private long answers;
        private long below;
    }

    void add(@Nullable String key, CaseShift shift) {
        Part part = part(key);
        part.answers++;
        Outcome from = shift.from();
        Outcome to = shift.to();
        part.below += shift.below().any() ? 1 : 0;
        if (from != to) {
            part.changed.add(from, to, 1);
        }
    }

    void add(List<Group> groups) {
        for (Group group : groups) {
            Part part = part(group.key());
            part.answers += group.answers();
            part.below += group.below();
            for (OutcomeShift shift : group.shifts()) {
                part.changed.add(shift.from(), shift.to(), shift.answers());
            }
        }
    }

    private Part part(@Nullable String key) {
        return parts.computeIfAbsent(key, each -> new Part());
    }

    /** {@return the parts by key; what has none comes last} */
    List<Group> all() {
        return parts.entrySet().stream()
                .map(entry -> {
                    Part part = entry.getValue();
                    return new Group(
                            entry.getKey(), part.answers, part.changed.answers(), part.below, part.changed.of(false));
                })
                .sorted(Comparator.comparing(Group::key, Comparator.nullsLast(Comparator.<String>naturalOrder())))
                .toList();
    }
}
