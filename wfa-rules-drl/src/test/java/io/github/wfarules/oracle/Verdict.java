package io.github.wfarules.oracle;

import io.github.wfarules.Outcome;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.oracle.Point.Says;

/** The answer where everything is known: the first of the outcomes, in their order, that the points give. */
record Verdict(Law law) {
    Outcome in(World world) {
        if (says(Says.NOT_MY_QUESTION, world)) {
            return Outcome.NOT_APPLICABLE;
        }
        if (world.mode() == WorkMode.WFO) {
            return Outcome.PERMITTED;
        }
        if (says(Says.NO, world) || !says(Says.POSSIBLE, world) || !says(Says.IN_EFFECT, world)) {
            return Outcome.DENIED;
        }
        if (says(Says.NOT_SAID, world)) {
            return Outcome.UNDETERMINED;
        }
        return says(Says.ASK_FIRST, world) ? Outcome.NEEDS_APPROVAL : Outcome.PERMITTED;
    }

    private boolean says(Says what, World world) {
        return law.saying(what).stream().anyMatch(point -> point.met().test(world));
    }
}
