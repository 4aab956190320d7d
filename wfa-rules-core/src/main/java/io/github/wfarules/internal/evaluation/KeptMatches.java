package io.github.wfarules.internal.evaluation;

import io.github.wfarules.internal.kleene.Truth;
import io.github.wfarules.internal.model.RuleDefinition;
import io.github.wfarules.internal.model.RuleDefinition.Operand;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The matches of one rule that come out alike for many cases, kept with their findings: most rules compare a work mode and
 * a few answers of yes or no, so that there are hardly more than a handful. Nothing that tells of a person is kept but such
 * answers. What is kept may be forgotten at any time, and made anew. Thread-safe without locks: what is kept is immutable,
 * and which of two threads keeps its match does not matter.
 */
final class KeptMatches {
    private static final int BITS = 4;
    private static final int MOST = 1 << BITS;

    /** Spreads numbers that lie beside each other. */
    private static final int SPREAD = 0x9E3779B9;

    private final boolean[] impersonal;
    private @Nullable Kept @Nullable [] kept;

    /** A match on the days of this stretch, see {@link io.github.wfarules.internal.policy.ParameterIndex#stretchOn}. */
    private record Kept(int stretch, Match match) {}

    KeptMatches(RuleDefinition rule) {
        List<Operand> operands = rule.operands();
        impersonal = new boolean[operands.size()];
        for (int i = 0; i < impersonal.length; i++) {
            impersonal[i] = Impersonal.mayBeShown(operands.get(i));
        }
    }

    /** {@return whether a match with these values may be kept} */
    boolean mayKeep(@Nullable Object[] values) {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (!impersonal[i] && value != null && !(value instanceof Boolean) && !(value instanceof Enum<?>)) {
                return false;
            }
        }
        return true;
    }

    /** {@return the match with these values of the operands, and the truths that follow from them; null where it is not kept} */
    @Nullable
    Match find(int stretch, Truth @Nullable [] truths, @Nullable Object[] values) {
        @Nullable Kept[] kept = this.kept;
        if (kept == null) {
            return null;
        }
        int slot = slot(stretch, values);
        Match first = find(kept[slot], stretch, truths, values);
        return first != null ? first : find(kept[slot ^ 1], stretch, truths, values);
    }

    private static @Nullable Match find(
            @Nullable Kept kept, int stretch, Truth @Nullable [] truths, @Nullable Object[] values) {
        return kept != null
                        && kept.stretch() == stretch
                        && areSame(kept.match().values(), values)
                        && Arrays.equals(kept.match().truths(), truths)
                ? kept.match()
                : null;
    }

    /** Keeps the match, and beside it the one that was kept in its place before. */
    void keep(int stretch, Match match) {
        @Nullable Kept[] kept = this.kept;
        if (kept == null) {
            // Most rules never match: a policy for each of a thousand regions should not pay for them.
            kept = new Kept[MOST];
            this.kept = kept;
        }
        int slot = slot(stretch, match.values());
        kept[slot ^ 1] = kept[slot];
        kept[slot] = new Kept(stretch, match);
    }

    private static boolean areSame(@Nullable Object[] some, @Nullable Object[] others) {
        for (int i = 0; i < some.length; i++) {
            Object one = some[i];
            Object other = others[i];
            if (one != other && (one == null || !one.equals(other))) {
                return false;
            }
        }
        return true;
    }

    private static int slot(int stretch, @Nullable Object[] values) {
        int hash = stretch;
        for (Object value : values) {
            hash = 31 * hash + code(value);
        }
        return hash * SPREAD >>> Integer.SIZE - BITS;
    }

    /** An enum has another hash code in each process; what is kept should not hang on chance. */
    private static int code(@Nullable Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.ordinal() + 1;
        }
        if (value instanceof Boolean flag) {
            return flag ? 2 : 1;
        }
        return value instanceof String || value instanceof Integer ? value.hashCode() : 0;
    }
}
