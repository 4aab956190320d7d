package io.github.wfarules.internal.assembly;

import io.github.wfarules.Problem;
import io.github.wfarules.internal.evaluation.BreachQuestion;
import io.github.wfarules.internal.evaluation.ComplianceQuestion;
import io.github.wfarules.internal.evaluation.Law;
import io.github.wfarules.internal.evaluation.ReadinessQuestion;
import io.github.wfarules.internal.evaluation.UnitComplianceQuestion;
import io.github.wfarules.internal.evaluation.WorkModeQuestion;
import java.util.List;

/**
 * A policy put together, ready to answer. Immutable and thread-safe.
 *
 * @param warnings what should be mended in its folders
 */
public record Assembled(
        Law law,
        WorkModeQuestion workMode,
        ComplianceQuestion compliance,
        UnitComplianceQuestion unitCompliance,
        BreachQuestion breaches,
        ReadinessQuestion readiness,
        List<Problem> warnings) {}
