package io.github.wfarules.internal.evaluation;

import io.github.wfarules.ComplianceOutcome;
import io.github.wfarules.Text;
import java.util.Collection;

/** What the answers for people and for units have in common. */
public final class Conducts {
    private Conducts() {}

    /** {@return the answer for all of them together} A violation outweighs a doubt, a doubt what was kept. */
    public static ComplianceOutcome together(Collection<ComplianceOutcome> outcomes) {
        for (ComplianceOutcome outcome : new ComplianceOutcome[] {
            ComplianceOutcome.VIOLATED, ComplianceOutcome.UNDETERMINED, ComplianceOutcome.COMPLIANT
        }) {
            if (outcomes.contains(outcome)) {
                return outcome;
            }
        }
        return ComplianceOutcome.NOT_APPLICABLE;
    }

    static Text summary(ComplianceOutcome outcome) {
        return switch (outcome) {
            case NOT_APPLICABLE ->
                new Text("Tidak ada kewajiban kerja fleksibel yang berlaku.", "No duty of flexible work held.");
            case VIOLATED -> new Text("Ada kewajiban yang tidak dipenuhi.", "A duty was not kept.");
            case UNDETERMINED ->
                new Text(
                        "Belum dapat ditentukan; ada hal yang perlu diketahui atau ditetapkan lebih dahulu.",
                        "Not determined; something has to be known or settled first.");
            case COMPLIANT -> new Text("Semua kewajiban dipenuhi.", "Every duty was kept.");
        };
    }
}
