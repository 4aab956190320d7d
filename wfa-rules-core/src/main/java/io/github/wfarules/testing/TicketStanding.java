package io.github.wfarules.testing;

import io.github.wfarules.ServiceAssessment;
import io.github.wfarules.ServiceStatus;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/**
 * How a ticket stands to every service level for such a matter: what a scenario with {@code question: service-level} is
 * answered. Immutable and thread-safe.
 *
 * @param zone the zone of the policy, in which deadlines are told
 * @param levels one assessment for each level; at least one
 */
public record TicketStanding(ZoneId zone, List<ServiceAssessment> levels) {
    private static final List<ServiceStatus> WORST_FIRST = List.of(
            ServiceStatus.MISSED,
            ServiceStatus.UNDETERMINED,
            ServiceStatus.RUNNING,
            ServiceStatus.MET,
            ServiceStatus.NOT_APPLICABLE);

    /** Copies what could change. */
    public TicketStanding {
        levels = List.copyOf(levels);
    }

    /** {@return how it stands as a whole: missed where one level is, met only where all are} */
    public ServiceStatus status() {
        return levels.stream()
                .map(ServiceAssessment::status)
                .min(Comparator.comparing(WORST_FIRST::indexOf))
                .orElseThrow();
    }
}
