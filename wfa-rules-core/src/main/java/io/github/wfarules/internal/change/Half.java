package io.github.wfarules.internal.change;

import io.github.wfarules.Compliance;
import io.github.wfarules.Readiness;
import io.github.wfarules.ServiceAssessment;
import io.github.wfarules.UnitCompliance;
import io.github.wfarules.ValueUsed;
import io.github.wfarules.change.Side;
import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.Preparation;
import io.github.wfarules.facts.Ticket;
import io.github.wfarules.facts.UnitPeriod;
import io.github.wfarules.facts.WorkedDay;
import io.github.wfarules.internal.assembly.Assembled;
import io.github.wfarules.internal.deduction.PenaltyBook;
import io.github.wfarules.internal.deduction.PenaltyQuestion;
import io.github.wfarules.internal.evaluation.Judgement;
import io.github.wfarules.internal.evaluation.Law;
import io.github.wfarules.internal.model.ServiceLaw;
import io.github.wfarules.internal.service.ServiceQuestion;
import io.github.wfarules.internal.worktime.WorkClocks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A policy on one side of the comparison. Immutable and thread-safe. */
final class Half {
    private final Assembled policy;
    private final @Nullable LocalDate date;
    private final KnownFields fields;
    private final ServiceQuestion service;
    private final PenaltyQuestion penalties;

    /**
     * Takes one side.
     *
     * @param date the date on which every case is judged; null for that of the case
     * @param other the policy on the other side, which may know further fields that this one does not
     */
    Half(Assembled policy, @Nullable LocalDate date, Assembled other) {
        this.policy = policy;
        this.date = date;
        this.fields = KnownFields.of(policy.law().chain(), other.law().chain());
        this.service = new ServiceQuestion(law(), new WorkClocks(law().chain(), law().citations()));
        this.penalties = new PenaltyQuestion(law(), service, policy.breaches());
    }

    Law law() {
        return policy.law();
    }

    /** {@return what leaves out the further fields that only the other side declares} */
    KnownFields fields() {
        return fields;
    }

    Judgement judge(Case facts, LocalDate asked) {
        return judgeKnown(fields.known(facts), date == null ? asked : date);
    }

    Judgement judgeKnown(Case facts, LocalDate day) {
        return policy.workMode().judge(facts, day);
    }

    Compliance comply(WorkedDay day) {
        return policy.compliance().comply(fields.known(day));
    }

    UnitCompliance comply(UnitPeriod period) {
        return policy.unitCompliance().comply(fields.known(period));
    }

    Readiness ready(Preparation facts) {
        Preparation known = fields.known(facts);
        return policy.readiness()
                .ready(date == null ? known : known.toBuilder().date(date).build());
    }

    /** {@return the ticket as of the end of the month, in the zone of the policy} */
    List<ServiceAssessment> assess(Ticket ticket, YearMonth month) {
        Instant end = month.plusMonths(1)
                .atDay(1)
                .atStartOfDay(law().chain().policy().zone())
                .toInstant();
        return assess(ticket, end);
    }

    List<ServiceAssessment> assess(Ticket ticket, Instant asOf) {
        return service.assess(ticket, asOf, null);
    }

    /** {@return the code of the unit as the lists of the policy have it; null where it is unknown} */
    @Nullable
    String unit(@Nullable String name) {
        return name == null ? null : law().chain().codes().canonical("units", name);
    }

    PenaltyBook open(YearMonth month) {
        return penalties.open(month, null);
    }

    /** {@return the cap of the month; nothing where no layer has one} */
    List<ValueUsed> monthlyCap(LocalDate day) {
        ServiceLaw.MonthlyCap cap = law().chain().provisions().monthlyCap();
        return cap == null ? List.of() : List.of(law().valueUsed(cap.parameter(), day));
    }

    /** {@return whether cases are judged on a date of this side's own} */
    boolean isDated() {
        return date != null;
    }

    /** {@return how the report names it} */
    Side side() {
        return new Side(law().version(), date);
    }
}
