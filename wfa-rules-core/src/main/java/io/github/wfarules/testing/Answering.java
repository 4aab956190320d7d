package io.github.wfarules.testing;

import io.github.wfarules.Policy;
import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.PenaltyMonth;
import io.github.wfarules.facts.Preparation;
import io.github.wfarules.facts.TicketAsOf;
import io.github.wfarules.facts.UnitPeriod;
import io.github.wfarules.facts.WorkSpan;
import io.github.wfarules.facts.WorkedDay;
import io.github.wfarules.internal.assembly.Assembled;
import io.github.wfarules.internal.deduction.PenaltyQuestion;
import io.github.wfarules.internal.policy.Chain;
import io.github.wfarules.internal.roster.RosterQuestion;
import io.github.wfarules.internal.service.ServiceQuestion;
import io.github.wfarules.internal.worktime.WorkClocks;
import io.github.wfarules.internal.worktime.WorkTimeQuestion;
import io.github.wfarules.roster.RosterRequest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What answers the questions of scenarios: a policy, or its parts where they are being watched. */
record Answering(
        BiFunction<Case, LocalDate, Record> decide,
        Function<WorkedDay, Record> comply,
        Function<UnitPeriod, Record> complyUnit,
        Function<Preparation, Record> ready,
        Function<RosterRequest, Record> roster,
        Function<PenaltyMonth, Record> penalize,
        Function<TicketAsOf, Record> assess,
        BiFunction<WorkSpan, LocalDate, Record> workingTime) {
    static Answering of(Policy policy) {
        return new Answering(
                policy::decide,
                policy::comply,
                policy::complyUnit,
                policy::ready,
                policy::roster,
                policy::penalize,
                asked -> new TicketStanding(
                        policy.zone(),
                        asked.knownOn() == null
                                ? policy.assess(asked.ticket(), asked.asOf())
                                : policy.assess(asked.ticket(), asked.asOf(), asked.knownOn())),
                policy::workingTime);
    }

    static Answering of(Assembled policy) {
        Chain chain = policy.law().chain();
        ZoneId zone = chain.policy().zone();
        WorkClocks clocks = new WorkClocks(chain, policy.law().citations());
        ServiceQuestion service = new ServiceQuestion(policy.law(), clocks);
        return new Answering(
                policy.workMode()::decide,
                policy.compliance()::comply,
                policy.unitCompliance()::comply,
                policy.readiness()::ready,
                new RosterQuestion(policy.law(), policy.workMode()::decide)::roster,
                new PenaltyQuestion(policy.law(), service, policy.breaches())::penalize,
                asked -> new TicketStanding(zone, service.assess(asked.ticket(), asked.asOf(), asked.knownOn())),
                new WorkTimeQuestion(chain, clocks)::workingTime);
    }
}
