package io.github.wfarules.internal.evaluation;

import io.github.wfarules.Counted;
import io.github.wfarules.Places;
import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.Usage;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.internal.model.RuleDefinition;
import io.github.wfarules.internal.model.RuleDefinition.Consequence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts the places that a cap or minimum leaves. */
final class PlaceCount {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final RuleDefinition rule;
    private final Case facts;

    PlaceCount(RuleDefinition rule, Case facts) {
        this.rule = rule;
        this.facts = facts;
    }

    /** {@return the places; a maximum of a share is rounded down, a minimum up} */
    Places of(@Nullable BigDecimal value) {
        boolean share = isShare();
        boolean minimum = isMinimum();
        Integer headcount = headcount();
        Integer number = value == null || !isCountable(headcount) ? null : number(value, headcount, share, minimum);
        Integer spared = number == null || headcount == null ? null : Integer.valueOf(Math.max(0, headcount - number));
        return new Places(
                value != null,
                share ? value : null,
                headcount,
                minimum ? spared : number,
                taken(minimum),
                minimum ? number : null,
                rule.counting().who(),
                rule.counting().team() && facts.team() != null ? facts.team().id() : null);
    }

    /** What is about each team cannot be counted for somebody whose team is not known. */
    private boolean isCountable(@Nullable Integer headcount) {
        return headcount != null || !isShare() && !(rule.counting().team() && facts.team() == null);
    }

    private boolean isShare() {
        return rule.consequence() == Consequence.AT_MOST || rule.consequence() == Consequence.AT_LEAST_ON_SITE;
    }

    private boolean isMinimum() {
        return rule.consequence() == Consequence.AT_LEAST_ON_SITE
                || rule.consequence() == Consequence.AT_LEAST_ON_SITE_NUMBER;
    }

    private @Nullable Integer headcount() {
        if (!rule.counting().team()) {
            return facts.workUnit().headcount();
        }
        return facts.team() == null ? null : facts.team().headcount();
    }

    private static Integer number(BigDecimal value, @Nullable Integer headcount, boolean share, boolean minimum) {
        RoundingMode rounding = minimum ? RoundingMode.CEILING : RoundingMode.FLOOR;
        BigDecimal exact = share
                ? value.multiply(BigDecimal.valueOf(Objects.requireNonNull(headcount)))
                        .divide(HUNDRED, 0, rounding)
                : value.setScale(0, rounding);
        return exact.intValueExact();
    }

    /** The case tells of the unit's places only, so that of a team's none is known to be taken. */
    private @Nullable Integer taken(boolean minimum) {
        Usage usage = facts.usage();
        if (rule.counting().team()) {
            return null;
        }
        Counted who = minimum ? Counted.WFA_WFH_AND_LEAVE : rule.counting().who();
        if (who == null) {
            return facts.request().mode() == WorkMode.WFH ? usage.wfh() : usage.wfa();
        }
        return switch (who) {
            case WFA -> usage.wfa();
            case WFA_AND_WFH -> sum(usage.wfa(), usage.wfh());
            case WFA_WFH_AND_LEAVE -> sum(usage.wfa(), usage.wfh(), usage.leave());
        };
    }

    private static @Nullable Integer sum(@Nullable Integer... counts) {
        return Stream.of(counts).filter(Objects::nonNull).reduce(Integer::sum).orElse(null);
    }

    /** {@return whether no place is left, as far as the case says} */
    static boolean isFull(Places places) {
        Integer atMost = places.atMost();
        Integer taken = places.taken();
        return atMost != null && (atMost == 0 || taken != null && taken >= atMost);
    }

    /** {@return whether the cap is stated but the headcount it is taken of is unknown} */
    static boolean isUncountable(Places places) {
        return places.stated() && places.atMost() == null;
    }
}
