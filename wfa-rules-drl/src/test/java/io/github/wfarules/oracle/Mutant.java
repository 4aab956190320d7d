package io.github.wfarules.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A law with one thing wrong.
 *
 * @param policy whose law
 * @param wrong what is wrong with it
 * @param law the law
 */
record Mutant(String policy, String wrong, Law law) {
    /** {@return each policy's law without each of its points in turn, and with each cap one percent higher} */
    static List<Mutant> all() {
        List<Mutant> mutants = new ArrayList<>();
        Laws.BY_ID.forEach((policy, law) -> {
            law.points()
                    .forEach(point -> mutants.add(
                            new Mutant(policy, policy + " without `" + point.sentence() + "`", law.without(point))));
            for (Cap cap : law.caps()) {
                BigDecimal percentage = cap.percentage();
                if (percentage != null) {
                    Cap higher = new Cap(percentage.add(BigDecimal.ONE), cap.sentence(), cap.met());
                    mutants.add(new Mutant(
                            policy, policy + " with one percent more: " + cap.sentence(), law.with(cap, higher)));
                }
            }
        });
        return mutants;
    }
}
