package io.github.wfarules.internal.evaluation;

import io.github.wfarules.ComplianceOutcome;
import io.github.wfarules.Effect;
import io.github.wfarules.ReadinessOutcome;
import java.util.Collection;
import java.util.function.Predicate;

/**
 * What a rule weighs in an answer on compliance or readiness.
 *
 * @param effect what it does
 * @param certain whether it certainly holds
 * @param measured of a duty: whether some rule tells if it was kept
 */
public record Weight(Effect effect, boolean certain, boolean measured) {
    /** {@return how a day went that these rules speak of; a violation is among them only where its duty held} */
    public static ComplianceOutcome compliance(Collection<Weight> all) {
        if (any(all, one -> one.effect == Effect.EXCLUDES && one.certain)) {
            return ComplianceOutcome.NOT_APPLICABLE;
        }
        if (any(all, one -> one.effect == Effect.VIOLATION && one.certain)) {
            return ComplianceOutcome.VIOLATED;
        }
        boolean duties = any(all, one -> one.effect == Effect.OBLIGES);
        boolean open = any(
                all,
                one -> one.effect == Effect.VIOLATION
                        || one.effect == Effect.LEAVES_OPEN
                        || one.effect == Effect.OBLIGES && !one.measured
                        || one.effect == Effect.EXCLUDES && duties);
        if (open) {
            return ComplianceOutcome.UNDETERMINED;
        }
        return duties ? ComplianceOutcome.COMPLIANT : ComplianceOutcome.NOT_APPLICABLE;
    }

    /** {@return whether that of which these rules speak is ready} */
    public static ReadinessOutcome readiness(Collection<Weight> all) {
        if (any(all, one -> one.effect == Effect.EXCLUDES && one.certain)) {
            return ReadinessOutcome.NOT_APPLICABLE;
        }
        if (any(all, one -> one.effect == Effect.DENIES && one.certain)) {
            return ReadinessOutcome.NOT_READY;
        }
        boolean open = any(
                all,
                one -> one.effect == Effect.EXCLUDES
                        || one.effect == Effect.DENIES
                        || one.effect == Effect.LIMITS_FORM && !one.certain
                        || one.effect == Effect.LEAVES_OPEN);
        if (open || !any(all, one -> one.effect == Effect.APPLIES && one.certain)) {
            return ReadinessOutcome.UNDETERMINED;
        }
        boolean limited = any(all, one -> one.effect == Effect.LIMITS_FORM);
        return limited ? ReadinessOutcome.LIMITED : ReadinessOutcome.READY;
    }

    private static boolean any(Collection<Weight> all, Predicate<Weight> wanted) {
        return all.stream().anyMatch(wanted);
    }
}
