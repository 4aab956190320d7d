package io.github.wfarules.internal.deduction;

import io.github.wfarules.ServiceAssessment.Responsible;
import io.github.wfarules.internal.model.Deduction.Split;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/** What part of a deduction falls to an employee: a number of seconds out of all, or one of equal parts. */
record Part(BigDecimal share, BigDecimal of) {
    private static final Part WHOLE = new Part(BigDecimal.ONE, BigDecimal.ONE);

    /** {@return the part of the employee when it is split so} */
    static Part of(String employee, List<Responsible> responsible, Split split) {
        if (responsible.isEmpty()) {
            return WHOLE;
        }
        return split == Split.AT_DEADLINE ? equal(employee, responsible) : byTime(employee, responsible);
    }

    private static Part equal(String employee, List<Responsible> responsible) {
        long all = responsible.stream().filter(Responsible::atDeadline).count();
        boolean pays = responsible.stream()
                .anyMatch(one -> one.atDeadline() && one.employee().equals(employee));
        return all == 0
                ? byTime(employee, responsible)
                : new Part(BigDecimal.valueOf(pays ? 1 : 0), BigDecimal.valueOf(all));
    }

    private static Part byTime(String employee, List<Responsible> responsible) {
        Duration all = Duration.ZERO;
        Duration own = Duration.ZERO;
        for (Responsible one : responsible) {
            all = all.plus(one.counted());
            own = one.employee().equals(employee) ? own.plus(one.counted()) : own;
        }
        return all.isZero()
                ? new Part(BigDecimal.ONE, BigDecimal.valueOf(responsible.size()))
                : new Part(BigDecimal.valueOf(own.toSeconds()), BigDecimal.valueOf(all.toSeconds()));
    }

    boolean isNothing() {
        return share.signum() == 0;
    }
}
