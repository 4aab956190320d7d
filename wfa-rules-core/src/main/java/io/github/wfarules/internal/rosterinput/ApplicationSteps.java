package io.github.wfarules.internal.rosterinput;

import io.github.wfarules.facts.Determination;
import io.github.wfarules.internal.policy.Codes;
import io.github.wfarules.roster.Member;
import io.github.wfarules.roster.MemberDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The order of the acts that an application goes through: none before the application, none before the step above it. */
final class ApplicationSteps {
    private final List<String> steps;
    private final Codes codes;

    ApplicationSteps(List<String> steps, Codes codes) {
        this.steps = steps;
        this.codes = codes;
    }

    void check(Member member, String path) {
        if (steps.isEmpty() || member.determinations().isEmpty()) {
            return;
        }
        for (MemberDay day : member.days()) {
            LocalDate filed = day.request() == null ? null : day.request().filedOn();
            check(member.determinations(), day.date(), filed, path);
        }
    }

    private void check(List<Determination> acts, LocalDate date, @Nullable LocalDate filed, String path) {
        LocalDate before = filed;
        for (int step = 0; step < steps.size(); step++) {
            int act = first(acts, steps.get(step), date);
            LocalDate made = act < 0 ? null : acts.get(act).madeOn();
            if (made != null && before != null && made.isBefore(before)) {
                String at = path + ".determinations[" + act + "].madeOn";
                throw Refusal.at(
                        at,
                        made + " sebelum permohonan atau langkah sebelumnya, " + before,
                        made + " is before the application or the step before it, " + before);
            }
            before = made == null ? before : made;
        }
    }

    /** {@return the earliest act of the step that holds on the day, as an index; -1 where none has a day} */
    private int first(List<Determination> acts, String step, LocalDate date) {
        int first = -1;
        for (int i = 0; i < acts.size(); i++) {
            Determination act = acts.get(i);
            LocalDate made = act.madeOn();
            if (made != null
                    && act.holdsOn(date)
                    && step.equals(codes.canonical("determinations", act.code()))
                    && (first < 0
                            || made.isBefore(
                                    Objects.requireNonNull(acts.get(first).madeOn())))) {
                first = i;
            }
        }
        return first;
    }
}
