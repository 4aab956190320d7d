package io.github.wfarules.internal.drl;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Multiplies a condition out: the condition holds where all comparisons of one of the lists hold. */
final class Conjunctions {
    /** Conditions that people write have a handful; beyond this nothing is concluded. */
    private static final int MOST = 64;

    private Conjunctions() {}

    /** {@return the lists; null where there are too many of them} The condition comes here without negations. */
    static @Nullable List<List<Expression>> of(Expression condition) {
        if (condition instanceof Expression.Or or) {
            List<List<Expression>> all = new ArrayList<>();
            for (Expression part : or.parts()) {
                List<List<Expression>> some = of(part);
                if (some == null || all.size() + some.size() > MOST) {
                    return null;
                }
                all.addAll(some);
            }
            return all;
        }
        if (condition instanceof Expression.And and) {
            List<List<Expression>> all = List.of(List.of());
            for (Expression part : and.parts()) {
                List<List<Expression>> some = of(part);
                if (some == null || all.size() * some.size() > MOST) {
                    return null;
                }
                all = product(all, some);
            }
            return all;
        }
        return List.of(List.of(condition));
    }

    private static List<List<Expression>> product(List<List<Expression>> left, List<List<Expression>> right) {
        List<List<Expression>> all = new ArrayList<>();
        for (List<Expression> first : left) {
            for (List<Expression> second : right) {
                List<Expression> joined = new ArrayList<>(first);
                joined.addAll(second);
                all.add(joined);
            }
        }
        return all;
    }
}
