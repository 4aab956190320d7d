package io.github.wfarules.benchmarks.peers;

import io.github.wfarules.benchmarks.handwritten.Question;
import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.Discipline;
import io.github.wfarules.facts.EmploymentStatus;
import io.github.wfarules.facts.Service;
import io.github.wfarules.facts.Tasks;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.facts.WorkUnit;
import org.jspecify.annotations.Nullable;

/**
 * A question as one fact without parts, for engines that are slower on nested or joined facts. Every fact of the question
 * is known.
 *
 * @param away whether the mode is one away from the own office
 * @param underCircular2 whether Circular 2/2025 speaks, on its own days or on the one that was added
 * @param bodyApplied whether the body has put flexible work into effect; null where no act is on file
 * @param specialCircumstances whether an act says that there are special circumstances
 */
public record FlatCase(
        WorkMode mode,
        boolean away,
        boolean working,
        boolean onLeave,
        boolean inMarchWindow,
        boolean onAddedDay,
        boolean underCircular2,
        boolean underRegulation4,
        boolean guidanceAnnounced,
        EmploymentStatus status,
        @Nullable Discipline discipline,
        boolean newInPost,
        boolean unitHead,
        @Nullable String unitCode,
        @Nullable String serviceType,
        boolean essential,
        boolean direct,
        boolean outsideOffice,
        boolean specialRoom,
        boolean digital,
        boolean minimalFaceToFace,
        boolean independent,
        boolean mustBeOutside,
        int flexibleDays,
        @Nullable Boolean bodyApplied,
        boolean specialCircumstances) {

    static FlatCase of(Question asked) {
        Case facts = asked.facts();
        WorkUnit unit = facts.workUnit();
        Service service = asked.service();
        Tasks tasks = facts.tasks();
        Integer days = facts.week().flexibleDays();
        return new FlatCase(
                asked.mode(),
                asked.mode() != WorkMode.WFO,
                asked.working(),
                isTrue(facts.day().onLeave()),
                asked.inMarchWindow(),
                asked.onAddedDay(),
                asked.inMarchWindow() || asked.onAddedDay(),
                asked.underRegulation4(),
                asked.guidanceAnnounced(),
                facts.employee().status(),
                facts.employee().discipline(),
                isTrue(facts.employee().newInPost()),
                isTrue(facts.employee().unitHead()),
                unit.code(),
                service.type(),
                isTrue(service.essential()),
                isTrue(service.direct()),
                isTrue(tasks.outsideOffice()),
                isTrue(tasks.specialRoom()),
                isTrue(tasks.digital()),
                isTrue(tasks.minimalFaceToFace()),
                isTrue(tasks.independent()),
                isTrue(tasks.mustBeOutside()),
                days == null ? 0 : days,
                asked.determined("flexible-work-applied"),
                isTrue(asked.determined("special-circumstances")));
    }

    private static boolean isTrue(@Nullable Boolean known) {
        return Boolean.TRUE.equals(known);
    }
}
