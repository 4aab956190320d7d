package io.github.wfarules.internal.deduction;

import io.github.wfarules.ServiceAssessment.Responsible;
import io.github.wfarules.internal.model.Deduction.Split;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What part of a deduction falls to an employee: a number of seconds out of all, or one of equal parts. */
record Part(BigDecimal share, BigDecimal of) {
    private static final Part WHOLE = new Part(BigDecimal.ONE, BigDecimal.ONE);

    /** {@return the part of the employee when it is split so; null where so split nobody would pay} */
    static @Nullable Part of(String employee, List<Responsible> responsible, Split split) {
        if (responsible.isEmpty()) {
            return WHOLE;
        }
        if (split == Split.BY_TIME_UNTIL_HANDLED) {
            return byTime(employee, responsible, Responsible::countedUntilMet);
        }
        List<Responsible> inTime = responsible.stream().filter(Part::inTime).toList();
        if (inTime.isEmpty()) {
            return null;
        }
        return split == Split.AT_DEADLINE ? equal(employee, inTime) : byTime(employee, inTime, Responsible::counted);
    }

    /** {@return whether somebody answered for it before the deadline passed} */
    static boolean inTime(Responsible one) {
        return one.atDeadline() || !one.counted().isZero();
    }

    private static Part equal(String employee, List<Responsible> responsible) {
        long all = responsible.stream().filter(Responsible::atDeadline).count();
        boolean pays = responsible.stream()
                .anyMatch(one -> one.atDeadline() && one.employee().equals(employee));
        return all == 0
                ? byTime(employee, responsible, Responsible::counted)
                : new Part(BigDecimal.valueOf(pays ? 1 : 0), BigDecimal.valueOf(all));
    }

    private static Part byTime(
            String employee, List<Responsible> responsible, Function<Responsible, Duration> counted) {
        Duration all = Duration.ZERO;
        Duration own = Duration.ZERO;
        for (Responsible one : responsible) {
            all = all.plus(counted.apply(one));
            own = one.employee().equals(employee) ? own.plus(counted.apply(one)) : own;
        }
        return all.isZero()
                ? new Part(BigDecimal.ONE, BigDecimal.valueOf(responsible.size()))
                : new Part(BigDecimal.valueOf(own.toSeconds()), BigDecimal.valueOf(all.toSeconds()));
    }

    boolean isNothing() {
        return share.signum() == 0;
    }
}
