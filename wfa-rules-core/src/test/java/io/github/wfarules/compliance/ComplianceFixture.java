package io.github.wfarules.compliance;

import io.github.wfarules.Policy;
import io.github.wfarules.WfaRules;
import io.github.wfarules.facts.Attributes;
import io.github.wfarules.facts.Day;
import io.github.wfarules.facts.Employee;
import io.github.wfarules.facts.Event;
import io.github.wfarules.facts.EventLog;
import io.github.wfarules.facts.Request;
import io.github.wfarules.facts.Service;
import io.github.wfarules.facts.Work;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.facts.WorkUnit;
import io.github.wfarules.facts.WorkedDay;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;

/** A made-up region that measures everything, and a day on which all was well. */
final class ComplianceFixture {
    static final LocalDate TUESDAY = LocalDate.of(2025, 3, 25);
    static final WorkUnit UNIT = WorkUnit.builder()
            .id("u-1")
            .service(Service.builder().type("health").essential(false).build())
            .build();

    private static final Policy POLICY = WfaRules.withFolder(folder()).policy("contoh");

    private ComplianceFixture() {}

    static Policy policy() {
        return POLICY;
    }

    static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(ComplianceFixture.class.getResource("contoh"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A day worked from home as permitted, with an entry, a result and all hours. */
    static WorkedDay.Builder well(LocalDate date) {
        return WorkedDay.builder()
                .date(date)
                .employee(Employee.builder().id("e-1").unitHead(false).build())
                .workUnit(UNIT)
                .request(Request.builder().mode(WorkMode.WFH).place("home").build())
                .worked(Work.builder().mode(WorkMode.WFH).place("home").build())
                .day(Day.builder().onLeave(false).build())
                .lapses(List.of())
                .log(log(date, entry(date, "07:45"), result(date), session(date, "PT7H30M")));
    }

    static EventLog log(LocalDate date, Event... events) {
        return EventLog.builder()
                .from(date.minusYears(1))
                .to(date)
                .events(List.of(events))
                .build();
    }

    static Event entry(LocalDate date, String time) {
        return at("presence-entry", date, time)
                .attributes(Attributes.NONE.with("channel", "mobile"))
                .build();
    }

    static Event result(LocalDate date) {
        return Event.builder().code("task-result").on(date).build();
    }

    static Event session(LocalDate date, String length) {
        return at("work-session", date, "08:00").lasted(Duration.parse(length)).build();
    }

    static Event.Builder at(String code, LocalDate date, String time) {
        return Event.builder().code(code).at(OffsetDateTime.parse(date + "T" + time + ":00+07:00"));
    }
}
