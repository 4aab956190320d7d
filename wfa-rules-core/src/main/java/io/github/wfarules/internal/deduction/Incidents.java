package io.github.wfarules.internal.deduction;

import io.github.wfarules.ServiceAssessment;
import io.github.wfarules.ServiceAssessment.Lateness;
import io.github.wfarules.ServiceStatus;
import io.github.wfarules.Text;
import io.github.wfarules.facts.Breach;
import io.github.wfarules.facts.Ticket;
import io.github.wfarules.internal.model.ServiceLevel;
import io.github.wfarules.internal.policy.Chain;
import io.github.wfarules.internal.policy.ParameterIndex;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes incidents of missed service levels and of other breaches. */
final class Incidents {
    private static final String WORKING_HOURS = "working-hours";

    private final Chain chain;

    Incidents(Chain chain) {
        this.chain = chain;
    }

    /** {@return the breach as rules see it, its codes canonical; it is certain} */
    Incident of(Breach given) {
        Breach breach = given.toBuilder()
                .code(code("breaches", given.code()))
                .severity(code("severities", given.severity()))
                .service(code("services", given.service()))
                .unit(code("units", given.unit()))
                .build();
        Duration late = given.minutes() == null ? null : Duration.ofMinutes(given.minutes());
        return new Incident(
                breach,
                ServiceStatus.MISSED,
                late,
                late,
                false,
                List.of(),
                List.of(),
                account(given.code(), breach.code()));
    }

    /** A code that no list knows is as good as none: the line says so. */
    private Text account(@Nullable String given, @Nullable String code) {
        return given == null || code != null ? new Text("", "") : chain.codes().unknown("breaches", given);
    }

    private @Nullable String code(String list, @Nullable String name) {
        return name == null ? null : chain.codes().canonical(list, name);
    }

    /** {@return the breach that missing a service level is; uncertain where the month of the deadline is not certain} */
    Incident of(Ticket ticket, ServiceAssessment assessment, ServiceLevel level, String code) {
        Lateness late = assessment.late();
        LocalDate first = date(assessment.earliestDeadline(), assessment.asOf());
        LocalDate last = date(assessment.latestDeadline(), assessment.asOf());
        boolean sameMonth = YearMonth.from(first).equals(YearMonth.from(last));
        boolean settled = late != null && late.least().equals(late.most());
        Breach breach = Breach.builder()
                .id(ticket.id())
                .code(code)
                .on(first)
                .minutes(
                        settled ? (int) Math.min(Integer.MAX_VALUE, late.least().toMinutes()) : null)
                .severity(ticket.severity())
                .service(ticket.service())
                .unit(ticket.unit())
                .determinations(ticket.determinations())
                .build();
        return new Incident(
                breach,
                sameMonth ? assessment.status() : ServiceStatus.UNDETERMINED,
                late == null ? null : late.least(),
                late == null ? null : late.most(),
                countsWorkingTime(level, first),
                assessment.responsible(),
                assessment.needs(),
                assessment.summary());
    }

    /** Where it is not said by which clock a level runs, it may be that of working hours. */
    private boolean countsWorkingTime(ServiceLevel level, LocalDate day) {
        ParameterIndex.Value clocks = chain.parameters().valueOn(level.clocks(), day);
        return clocks == null || ((Collection<?>) clocks.value()).contains(WORKING_HOURS);
    }

    private LocalDate date(@Nullable Instant deadline, Instant otherwise) {
        return (deadline == null ? otherwise : deadline)
                .atZone(chain.policy().zone())
                .toLocalDate();
    }
}
