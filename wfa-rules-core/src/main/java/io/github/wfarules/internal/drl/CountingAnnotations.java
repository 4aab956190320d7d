package io.github.wfarules.internal.drl;

import io.github.wfarules.Counted;
import io.github.wfarules.internal.model.RuleDefinition.Consequence;
import io.github.wfarules.internal.model.RuleDefinition.Counting;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What {@code @counts} and {@code @level} say: whose places a cap or minimum is about. */
final class CountingAnnotations {
    private static final String UNIT = "unit";
    private static final String TEAM = "team";
    private static final Map<String, Counted> COUNTED = Map.of(
            "wfa", Counted.WFA, "wfa and wfh", Counted.WFA_AND_WFH, "wfa, wfh and leave", Counted.WFA_WFH_AND_LEAVE);
    private static final Set<Consequence> CAPS = Set.of(Consequence.AT_MOST, Consequence.AT_MOST_NUMBER);
    private static final Set<Consequence> MINIMUMS =
            Set.of(Consequence.AT_LEAST_ON_SITE, Consequence.AT_LEAST_ON_SITE_NUMBER);

    private final Function<String, @Nullable String> values;
    private final BiConsumer<String, String> problems;

    CountingAnnotations(Function<String, @Nullable String> values, BiConsumer<String, String> problems) {
        this.values = values;
        this.problems = problems;
    }

    Counting read(Consequence consequence) {
        String counts = values.apply("counts");
        String level = values.apply("level");
        Counted who = counts == null ? null : COUNTED.get(counts);
        if (counts != null && !CAPS.contains(consequence)) {
            problems.accept(
                    "`@counts` hanya untuk `atMost`; minimum selalu menghitung yang ada di kantor",
                    "`@counts` is for `atMost` alone; a minimum always counts those on site");
        } else if (counts != null && who == null) {
            problems.accept(
                    "`@counts` tidak mengenal `" + counts
                            + "`; tulis `wfa`, `wfa and wfh` atau `wfa, wfh and leave`, atau"
                            + " hapus bila suratnya tidak menyebut",
                    "`@counts` has no `" + counts
                            + "`; write `wfa`, `wfa and wfh` or `wfa, wfh and leave`, or remove it"
                            + " where the circular does not say");
        }
        if (level != null && !CAPS.contains(consequence) && !MINIMUMS.contains(consequence)) {
            problems.accept(
                    "`@level` hanya untuk `atMost` dan `atLeastOnSite`",
                    "`@level` is for `atMost` and `atLeastOnSite` alone");
        } else if (level != null && !Set.of(UNIT, TEAM).contains(level)) {
            problems.accept(
                    "`@level` tidak mengenal `" + level + "`; tulis `unit` atau `team`",
                    "`@level` has no `" + level + "`; write `unit` or `team`");
        }
        return new Counting(who, TEAM.equals(level));
    }
}
