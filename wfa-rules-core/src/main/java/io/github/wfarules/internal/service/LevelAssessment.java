package io.github.wfarules.internal.service;

import io.github.wfarules.Need;
import io.github.wfarules.ServiceAssessment;
import io.github.wfarules.ServiceAssessment.Interval;
import io.github.wfarules.ServiceAssessment.Lateness;
import io.github.wfarules.ServiceAssessment.Responsible;
import io.github.wfarules.ServiceStatus;
import io.github.wfarules.Text;
import io.github.wfarules.ValueUsed;
import io.github.wfarules.facts.Ticket;
import io.github.wfarules.internal.evaluation.Law;
import io.github.wfarules.internal.model.ServiceLevel;
import io.github.wfarules.internal.model.ServiceLevel.Clock;
import io.github.wfarules.internal.service.Run.Stretch;
import io.github.wfarules.internal.worktime.WorkHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Assesses one ticket by one level. */
final class LevelAssessment {
    private final Law law;
    private final ServiceLevel level;
    private final Ticket ticket;
    private final Instant asOf;
    private final @Nullable LocalDate knownOn;
    private final @Nullable WorkHours hours;
    private final ZoneId zone;
    private final LocalDate date;
    private final Readings readings;

    LevelAssessment(
            Law law,
            ServiceLevel level,
            Ticket ticket,
            Instant asOf,
            @Nullable LocalDate knownOn,
            @Nullable WorkHours hours) {
        this.law = law;
        this.level = level;
        this.ticket = ticket;
        this.asOf = asOf;
        this.knownOn = knownOn;
        this.hours = hours;
        this.zone = law.chain().policy().zone();
        this.date = ticket.reported().atZone(zone).toLocalDate();
        this.readings = new Readings(level, ticket, law.chain().parameters(), date);
    }

    ServiceAssessment write() {
        if (!readings.hasDeadline()) {
            Need need = need(level.deadline());
            return assessment(
                    ServiceStatus.UNDETERMINED,
                    new Text("tenggatnya tidak dinyatakan", "the deadline is not stated"),
                    null,
                    List.of(need),
                    null);
        }
        long now = asOf.getEpochSecond();
        Standings standings = new Standings(
                readings,
                reading -> Standing.of(
                        Runs.of(ticket, level, reading, now), reading, zone, readsHours(reading) ? hours : null, now));
        ServiceStatus status = standings.status();
        Bounds bounds = Bounds.of(standings.all());
        return assessment(
                status,
                summary(status, standings, bounds),
                bounds,
                needs(status, standings, bounds),
                standings.first());
    }

    private static boolean readsHours(Reading reading) {
        return reading.clock() == Clock.WORKING_HOURS || reading.clock() == Clock.WORKING_DAYS;
    }

    private ServiceAssessment assessment(
            ServiceStatus status, Text summary, @Nullable Bounds bounds, List<Need> needs, @Nullable Standing example) {
        Run run = example == null ? null : example.run();
        boolean missed = status == ServiceStatus.MISSED;
        List<ValueUsed> values = values();
        return new ServiceAssessment(
                ticket.id(),
                level.id(),
                status,
                summary,
                bounds == null ? null : instant(bounds.earliest()),
                bounds == null ? null : instant(bounds.latest()),
                run != null && run.isMet() ? instant(run.met()) : null,
                missed && bounds != null ? new Lateness(bounds.lateLeast(), bounds.lateMost()) : null,
                run == null ? List.of() : intervals(run),
                run == null ? List.of() : responsible(run, example),
                needs,
                values,
                level.basis(),
                isIllustrative(values),
                asOf,
                knownOn,
                law.version());
    }

    private static boolean isIllustrative(List<ValueUsed> values) {
        for (ValueUsed value : values) {
            if (value.illustrative()) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Instant instant(long second) {
        return second == Deadline.NEVER ? null : Instant.ofEpochSecond(second);
    }

    private List<ValueUsed> values() {
        List<ValueUsed> values = new ArrayList<>(4);
        for (String parameter : level.parameters()) {
            values.add(law.citations().value(parameter, date));
        }
        return List.copyOf(values);
    }

    private List<Interval> intervals(Run run) {
        Clock clock = readings.clock.ways().get(0);
        List<Interval> intervals = new ArrayList<>(run.stretches().size());
        for (Stretch stretch : run.stretches()) {
            intervals.add(new Interval(
                    Instant.ofEpochSecond(stretch.from()),
                    Instant.ofEpochSecond(stretch.to()),
                    stretch.runs(),
                    counted(stretch, clock),
                    stretch.why()));
        }
        return List.copyOf(intervals);
    }

    private @Nullable Duration counted(Stretch stretch, Clock clock) {
        if (!stretch.runs()) {
            return Duration.ZERO;
        }
        if (clock == Clock.ELAPSED) {
            return Duration.ofSeconds(stretch.to() - stretch.from());
        }
        if (clock.countsDays() || hours == null) {
            return null;
        }
        long least = hours.leastSeconds(stretch.from(), stretch.to());
        return least == hours.mostSeconds(stretch.from(), stretch.to()) ? Duration.ofSeconds(least) : null;
    }

    private List<Responsible> responsible(Run run, Standing standing) {
        long reached = Math.min(asOf.getEpochSecond(), run.met());
        return Responsibilities.of(ticket, run, Math.min(reached, standing.earliest()), reached);
    }

    private List<Need> needs(ServiceStatus status, Standings standings, Bounds bounds) {
        if (status == ServiceStatus.MET
                || bounds.earliest() == bounds.latest() && status != ServiceStatus.UNDETERMINED) {
            return List.of();
        }
        Set<Need> needs = new LinkedHashSet<>();
        standings.decisive().forEach(name -> needs.add(need(name)));
        Run run = standings.first().run();
        if (hours != null && run != null) {
            for (Standing standing : standings.all()) {
                if (standing.earliest() != standing.latest()) {
                    long end = Math.min(
                            standing.latest(),
                            asOf.getEpochSecond() + Duration.ofDays(400).toSeconds());
                    needs.addAll(hours.needs(run.start(), Math.max(run.start(), end)));
                }
            }
        }
        return List.copyOf(needs);
    }

    private Need need(String name) {
        if (name.startsWith("events.")) {
            return new Need(
                    Need.Kind.FACT,
                    name,
                    name.endsWith("reason")
                            ? new Text("alasan jeda", "the reason of the pause")
                            : new Text("bagaimana ditangani", "how it was handled"),
                    null);
        }
        if (name.equals(level.id())) {
            return new Need(
                    Need.Kind.CLARIFICATION,
                    name,
                    new Text(
                            "yang tidak diatur tingkat layanan ini: "
                                    + level.title().id(),
                            "what this service level does not say: "
                                    + level.title().en()),
                    null);
        }
        Text title = law.citations().titleOf(name);
        return new Need(
                Need.Kind.VALUE,
                name,
                new Text("yang belum ditetapkan: " + title.id(), "what is not settled: " + title.en()),
                null);
    }

    private Text summary(ServiceStatus status, Standings standings, Bounds bounds) {
        Run run = standings.first().run();
        if (run == null) {
            return new Text("waktunya belum mulai", "its time has not begun");
        }
        return new Summary(zone, status, run, bounds, run.isMet() ? run.met() : asOf.getEpochSecond()).write();
    }
}
