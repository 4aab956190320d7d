package io.github.wfarules.testing;

import io.github.wfarules.Compliance;
import io.github.wfarules.Decision;
import io.github.wfarules.PenaltyReport;
import io.github.wfarules.Readiness;
import io.github.wfarules.UnitCompliance;
import io.github.wfarules.roster.RosterDay;

/**
 * Assertions in the words of policies, in the manner of AssertJ:
 *
 * <pre>{@code
 * assertThat(policy.decide(question, date))
 *         .isPermitted()
 *         .because("kota-malang.listed-units-may")
 *         .obliges("kota-malang.head-supervises")
 *         .hasPlaces(3);
 * }</pre>
 *
 * A failure tells the difference and everything that the answer says. Goes along with AssertJ's own {@code assertThat};
 * needs AssertJ at run time.
 */
public final class WfaAssertions {

    private WfaAssertions() {}

    /** {@return assertions on the answer to whether an employee may work in a mode} */
    public static DecisionAssert assertThat(Decision decision) {
        return new DecisionAssert(decision);
    }

    /** {@return assertions on a day of an employee that has happened} */
    public static ComplianceAssert<Compliance> assertThat(Compliance day) {
        return new ComplianceAssert<>(day, it -> Answered.of(it, it.date()));
    }

    /** {@return assertions on a period of a unit that has happened} */
    public static ComplianceAssert<UnitCompliance> assertThat(UnitCompliance period) {
        return new ComplianceAssert<>(period, it -> Answered.of(it, it.from()));
    }

    /** {@return assertions on how ready a unit or region is} */
    public static ReadinessAssert assertThat(Readiness readiness) {
        return new ReadinessAssert(readiness);
    }

    /** {@return assertions on one day of a roster} */
    public static RosterDayAssert assertThat(RosterDay day) {
        return new RosterDayAssert(day);
    }

    /** {@return assertions on a month of deductions} */
    public static PenaltyAssert assertThat(PenaltyReport month) {
        return new PenaltyAssert(month);
    }
}
