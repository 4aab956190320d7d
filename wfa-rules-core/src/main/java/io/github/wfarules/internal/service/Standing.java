package io.github.wfarules.internal.service;

import io.github.wfarules.ServiceStatus;
import io.github.wfarules.internal.worktime.WorkHours;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a ticket stands to a level that is read in one way. In seconds since the epoch.
 *
 * @param run the run that decides: the first that was missed, else the last; null where the clock has not started
 */
record Standing(
        ServiceStatus status, @Nullable Run run, long earliest, long latest, Duration lateLeast, Duration lateMost) {

    /** {@return how the runs of the clock stand at the instant} */
    static Standing of(List<Run> runs, Reading reading, ZoneId zone, @Nullable WorkHours hours, long asOf) {
        Deadline deadline = new Deadline(reading.clock(), reading.firstDay(), zone, hours);
        Standing last =
                new Standing(ServiceStatus.RUNNING, null, Deadline.NEVER, Deadline.NEVER, Duration.ZERO, Duration.ZERO);
        for (Run run : runs) {
            last = of(run, reading, deadline, asOf);
            if (last.status != ServiceStatus.MET) {
                return last;
            }
        }
        return last;
    }

    private static Standing of(Run run, Reading reading, Deadline deadline, long asOf) {
        long earliest = deadline.earliest(run, asOf, reading.deadline());
        long latest = deadline.latest(run, asOf, reading.deadline());
        long reached = run.isMet() ? run.met() : asOf;
        ServiceStatus inTime = run.isMet() ? ServiceStatus.MET : ServiceStatus.RUNNING;
        ServiceStatus status =
                reached <= earliest ? inTime : reached > latest ? ServiceStatus.MISSED : ServiceStatus.UNDETERMINED;
        boolean missed = status == ServiceStatus.MISSED;
        return new Standing(
                status,
                run,
                earliest,
                latest,
                missed ? deadline.between(run, latest, reached, true) : Duration.ZERO,
                missed ? deadline.between(run, earliest, reached, false) : Duration.ZERO);
    }

    boolean isLike(Standing other) {
        return status == other.status && earliest == other.earliest && latest == other.latest;
    }
}
