package io.github.wfarules.internal.evaluation;

import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.Day;
import io.github.wfarules.facts.Service;
import io.github.wfarules.internal.policy.Chain;
import java.time.LocalDate;

/** Facts that rules see otherwise than the case says them: completed from the agency and from the calendar. */
final class EffectiveFacts {
    private EffectiveFacts() {}

    /** {@return the service of the team where it is known, else that of the agency} */
    static Service service(Case facts) {
        Service unit = facts.workUnit().service();
        if (facts.team() == null) {
            return unit;
        }
        Service team = facts.team().service();
        return new Service(
                team.type() != null ? team.type() : unit.type(),
                team.essential() != null ? team.essential() : unit.essential(),
                team.direct() != null ? team.direct() : unit.direct(),
                team.electronic() != null ? team.electronic() : unit.electronic(),
                team.fieldTeams() != null ? team.fieldTeams() : unit.fieldTeams());
    }

    /** {@return the day, working or not as the calendar says where the case does not tell} */
    static Day day(Day given, Chain chain, LocalDate date) {
        return given.working() != null
                ? given
                : new Day(chain.workingDays().working(date), given.onLeave(), given.attributes());
    }
}
