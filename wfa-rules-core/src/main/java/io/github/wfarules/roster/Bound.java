package io.github.wfarules.roster;

import io.github.wfarules.Basis;
import io.github.wfarules.Counted;
import io.github.wfarules.Text;
import io.github.wfarules.ValueUsed;
import io.github.wfarules.internal.text.PlainNumber;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cap or a minimum that bore on the applicants of a day, and how far it was used.
 *
 * @param id the id of the rule, and after a blank that of the team where it counts the team
 * @param kind whether it bounds from above or from below
 * @param ruleId the rule that sets it
 * @param teamId the team it counts; null where it counts the unit
 * @param stated whether an instrument states the number; where none does it stops nobody
 * @param percentage the share that gives the number; null where the number is given as such, or is not stated
 * @param headcount the headcount that the share is taken of; null where it is not known or there is no share
 * @param limit the most that may be counted away, or the fewest that have to be on site; null where not stated
 * @param counted who is counted; null where the instrument does not say: then those in a mode that the rule is about
 * @param used how many are counted away, or are on site
 * @param left how many more may go away; null where not stated
 * @param reason the rule's own sentence
 * @param basis what it rests on
 * @param values the parameters that it reads
 */
public record Bound(
        String id,
        Kind kind,
        String ruleId,
        @Nullable String teamId,
        boolean stated,
        @Nullable BigDecimal percentage,
        @Nullable Integer headcount,
        @Nullable Integer limit,
        @Nullable Counted counted,
        int used,
        @Nullable Integer left,
        Text reason,
        Basis basis,
        List<ValueUsed> values) {
    /** Copies what could change, and writes the percentage without an exponent, as {@link io.github.wfarules.Places} does. */
    public Bound {
        percentage = PlainNumber.ofNullable(percentage);
        values = List.copyOf(values);
    }

    /** Above or below. */
    public enum Kind {
        /** So many may be away at most. */
        MAXIMUM_AWAY,
        /** So many have to be on site at least. */
        MINIMUM_ON_SITE
    }
}
