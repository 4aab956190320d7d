package io.github.wfarules;

import java.time.LocalDate;
import java.util.List;

/**
 * Whether a unit or region is ready for flexible work, with everything an auditor needs. Immutable and thread-safe. The
 * same policy on the same facts gives equal answers, and equal JSON, byte for byte.
 *
 * @param outcome the answer
 * @param summary the answer in a sentence
 * @param forms the limits of the form in which it is applicable, certain or possible; empty where there is none
 * @param obstacles what stands or could stand in the way, and what would change that
 * @param findings what speaks for it, what the sources leave open, what is good to know
 * @param needs what would settle the answer, where it is undetermined; empty otherwise
 * @param illustrative whether a value that no instrument gives took part
 * @param workUnitId the id of the agency, or of what stands for the region
 * @param date the day from which flexible work would be applied
 * @param policy the policy that answered
 */
public record Readiness(
        ReadinessOutcome outcome,
        Text summary,
        List<LimitedForm> forms,
        List<Obstacle> obstacles,
        List<Finding> findings,
        List<Need> needs,
        boolean illustrative,
        String workUnitId,
        LocalDate date,
        PolicyVersion policy) {
    /** Copies what could change. */
    public Readiness {
        forms = List.copyOf(forms);
        obstacles = List.copyOf(obstacles);
        findings = List.copyOf(findings);
        needs = List.copyOf(needs);
    }
}
