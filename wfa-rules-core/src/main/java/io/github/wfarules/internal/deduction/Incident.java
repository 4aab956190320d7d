package io.github.wfarules.internal.deduction;

import io.github.wfarules.Need;
import io.github.wfarules.ServiceAssessment.Responsible;
import io.github.wfarules.ServiceStatus;
import io.github.wfarules.Text;
import io.github.wfarules.facts.Breach;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A breach, certain or not, and who answers for it.
 *
 * @param breach the breach, its codes canonical
 * @param status {@link ServiceStatus#MISSED} where it is certain, else {@link ServiceStatus#UNDETERMINED}
 * @param least how late at least; null where nothing of the kind was measured
 * @param most how late at most
 * @param inWorkingTime whether lateness counts working hours, of which nobody says how many are a day
 * @param responsible who answered for it; nobody where that was not supplied
 * @param needs what would make it certain
 * @param account how it came about, for people
 */
record Incident(
        Breach breach,
        ServiceStatus status,
        @Nullable Duration least,
        @Nullable Duration most,
        boolean inWorkingTime,
        List<Responsible> responsible,
        List<Need> needs,
        Text account) {

    /** {@return whether the employee answered for it before its deadline passed, or nobody else did} */
    boolean isOf(String employee) {
        return responsible.isEmpty()
                || responsible.stream().anyMatch(one -> one.employee().equals(employee) && Part.inTime(one));
    }

    boolean isCertain() {
        return status == ServiceStatus.MISSED;
    }
}
