package io.github.wfarules.internal.evaluation;

import io.github.wfarules.Effect;
import io.github.wfarules.Outcome;
import io.github.wfarules.Places;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The outcome that the rules of a case add up to; the first that matches wins, in the order of {@link Outcome}. */
final class Verdict {
    private final boolean groundState;
    /** A bit for each effect that some match certainly, or possibly, has. */
    private int certain;

    private int possible;
    private boolean full;
    private boolean possiblyFull;
    private final Outcome outcome;

    /**
     * Judges.
     *
     * @param groundState whether the mode is the office, which nothing needs to open or put into effect
     */
    Verdict(List<Match> matches, boolean groundState) {
        this.groundState = groundState;
        for (int i = 0; i < matches.size(); i++) {
            count(matches.get(i));
        }
        this.outcome = judge();
    }

    private void count(Match match) {
        boolean isCertain = match.isCertain();
        int effect = 1 << match.effect().ordinal();
        if (isCertain) {
            certain |= effect;
        } else {
            possible |= effect;
        }
        if (match.places() != null) {
            boolean isFull = PlaceCount.isFull(match.places());
            full |= isFull && isCertain;
            possiblyFull |= isFull && !isCertain || PlaceCount.isUncountable(match.places());
        }
    }

    private Outcome judge() {
        if (isCertain(Effect.EXCLUDES)) {
            return Outcome.NOT_APPLICABLE;
        }
        if (isCertain(Effect.DENIES) || !couldPlace(Effect.OPENS) || !couldPlace(Effect.APPLIES) || full) {
            return Outcome.DENIED;
        }
        if (isPossible(Effect.EXCLUDES)
                || isPossible(Effect.DENIES)
                || isPossible(Effect.REQUIRES_APPROVAL)
                || !doesPlace(Effect.OPENS)
                || !doesPlace(Effect.APPLIES)
                || isCertain(Effect.LEAVES_OPEN)
                || isPossible(Effect.LEAVES_OPEN)
                || possiblyFull) {
            return Outcome.UNDETERMINED;
        }
        return isCertain(Effect.REQUIRES_APPROVAL) ? Outcome.NEEDS_APPROVAL : Outcome.PERMITTED;
    }

    Outcome outcome() {
        return outcome;
    }

    /** {@return whether no outcome can tell the one from the other} */
    static boolean weighTheSame(Match one, Match other) {
        return one.effect() == other.effect()
                && one.isCertain() == other.isCertain()
                && weight(one.places()) == weight(other.places());
    }

    private static int weight(@Nullable Places places) {
        if (places == null || !PlaceCount.isFull(places) && !PlaceCount.isUncountable(places)) {
            return 0;
        }
        return PlaceCount.isFull(places) ? 1 : 2;
    }

    /** {@return why, where several ways lead to the outcome} */
    Cause cause() {
        return switch (outcome) {
            case NOT_APPLICABLE -> Cause.EXCLUDED;
            case DENIED -> denial();
            case UNDETERMINED -> Cause.SOMETHING_MISSING;
            case NEEDS_APPROVAL -> Cause.APPROVAL_OUTSTANDING;
            case PERMITTED -> groundState ? Cause.GROUND_STATE : Cause.PLACED_BY_THE_BODY;
        };
    }

    private Cause denial() {
        if (isCertain(Effect.DENIES)) {
            return Cause.DENIED_BY_A_RULE;
        }
        if (!couldPlace(Effect.OPENS)) {
            return Cause.NOT_OPENED;
        }
        return couldPlace(Effect.APPLIES) ? Cause.NO_PLACES : Cause.NOT_APPLIED;
    }

    /** {@return whether the match bears on the outcome} */
    boolean bears(Match match) {
        Effect effect = match.effect();
        boolean isCertain = match.isCertain();
        return switch (outcome) {
            case NOT_APPLICABLE -> isCertain && effect == Effect.EXCLUDES;
            case DENIED -> isCertain && bearsOnDenial(effect);
            default -> isCertain || !(effect == Effect.OPENS || effect == Effect.APPLIES) || !isCertain(effect);
        };
    }

    private boolean bearsOnDenial(Effect effect) {
        return switch (effect) {
            case DENIES, OPENS, APPLIES -> true;
            case LIMITS_PLACES -> full;
            default -> false;
        };
    }

    private boolean isCertain(Effect effect) {
        return (certain >> effect.ordinal() & 1) == 1;
    }

    private boolean isPossible(Effect effect) {
        return (possible >> effect.ordinal() & 1) == 1;
    }

    private boolean couldPlace(Effect effect) {
        return doesPlace(effect) || isPossible(effect);
    }

    private boolean doesPlace(Effect effect) {
        return groundState || isCertain(effect);
    }
}
