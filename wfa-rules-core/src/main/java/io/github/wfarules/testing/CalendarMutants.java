package io.github.wfarules.testing;

import static io.github.wfarules.internal.source.ProblemLog.text;

import io.github.wfarules.internal.assembly.Workbench;
import io.github.wfarules.internal.model.CalendarDay;
import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.policy.WorkingDays;
import java.util.ArrayList;
import java.util.List;

/** The days that a policy declares non-working, each left out, as far as somebody would work on it then. */
final class CalendarMutants {
    /** What such a change is about, in place of the id of a rule or parameter. */
    static final String SUBJECT = "calendar";

    private static final String FILE = "calendar.yaml";

    private CalendarMutants() {}

    static List<Mutant> of(Workbench policy) {
        List<Mutant> mutants = new ArrayList<>();
        for (CalendarDay day : policy.own().calendar()) {
            Layer without = without(policy.own(), day);
            List<Layer> layers = new ArrayList<>(policy.chain().layers());
            layers.set(layers.size() - 1, without);
            // A Sunday stays one, and what a layer above declares stays declared.
            if (Boolean.TRUE.equals(new WorkingDays(layers).working(day.date()))) {
                mutants.add(new Mutant(
                        SUBJECT,
                        FILE,
                        day.line(),
                        text("hari %s dihapus", "day %s left out", day.date()),
                        List.of(day.date()),
                        it -> it.changed(without)));
            }
        }
        return mutants;
    }

    private static Layer without(Layer own, CalendarDay day) {
        return own.withCalendar(
                own.calendar().stream().filter(other -> !other.equals(day)).toList());
    }
}
