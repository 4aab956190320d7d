package io.github.wfarules.internal.safety;

import java.util.List;
import java.util.Map;

/** The walls between compiled rules and the host. */
public final class Walls {
    private Walls() {}

    /**
     * {@return the classes as they may be defined: scanned, and with checks of the step budget where they could loop}
     *
     * @param classes class name to class file
     * @throws RefusedRulesException if they do what rules may not do
     */
    public static StepChecks checked(Map<String, byte[]> classes) {
        ClassIndex index = new ClassIndex(classes);
        List<Refusal> refusals = ClassScan.refusals(classes, index);
        if (!refusals.isEmpty()) {
            throw new RefusedRulesException(refusals);
        }
        return StepChecks.in(classes, index);
    }

    /** {@return a loader that shows nothing but what rules may use} */
    public static ClassLoader visibleToRules() {
        return new RuleView(Walls.class.getClassLoader());
    }
}
