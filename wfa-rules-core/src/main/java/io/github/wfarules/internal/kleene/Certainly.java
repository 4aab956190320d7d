package io.github.wfarules.internal.kleene;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What holds whatever an unknown (null) operand may be. Called by compiled rules. */
public final class Certainly {
    private Certainly() {}

    /** The comparison ==. */
    public static boolean eq(@Nullable Object left, @Nullable Object right) {
        return left != null && right != null && Values.same(left, right);
    }

    /** The comparison !=. */
    public static boolean ne(@Nullable Object left, @Nullable Object right) {
        return left != null && right != null && !Values.same(left, right);
    }

    /** The comparison &lt;. */
    public static boolean lt(@Nullable Object left, @Nullable Object right) {
        return left != null && right != null && Values.order(left, right) < 0;
    }

    /** The comparison &lt;=. */
    public static boolean le(@Nullable Object left, @Nullable Object right) {
        return left != null && right != null && Values.order(left, right) <= 0;
    }

    /** The comparison >. */
    public static boolean gt(@Nullable Object left, @Nullable Object right) {
        return left != null && right != null && Values.order(left, right) > 0;
    }

    /** The comparison >=. */
    public static boolean ge(@Nullable Object left, @Nullable Object right) {
        return left != null && right != null && Values.order(left, right) >= 0;
    }

    /** Whether the value is one of those listed. */
    public static boolean in(@Nullable Object left, Object... right) {
        return left != null && Values.among(left, right);
    }

    /** Whether the value is none of those listed. */
    public static boolean notIn(@Nullable Object left, Object... right) {
        return left != null && !Values.among(left, right);
    }

    /** Whether the value is in the set. */
    public static boolean memberOf(@Nullable Object left, @Nullable Set<?> right) {
        return left != null && right != null && right.contains(left);
    }

    /** Whether the value is not in the set. */
    public static boolean notMemberOf(@Nullable Object left, @Nullable Set<?> right) {
        return left != null && right != null && !right.contains(left);
    }

    /** Whether the value is true. */
    public static boolean yes(@Nullable Boolean value) {
        return value != null && value;
    }

    /** Whether the value is false. */
    public static boolean no(@Nullable Boolean value) {
        return value != null && !value;
    }
}
