package io.github.wfarules.internal.change;

import io.github.wfarules.ServiceAssessment;
import io.github.wfarules.facts.PenaltyInput;
import java.util.List;

/**
 * A line on tickets, breaches and allowances.
 *
 * @param before how the ticket stood to the service levels before; empty for other lines
 * @param after how it stands after; empty for other lines
 */
record MoneyLine(PenaltyInput input, List<ServiceAssessment> before, List<ServiceAssessment> after) {
    /** Names nothing: it tells of people. */
    @Override
    public String toString() {
        return "MoneyLine[]";
    }
}
