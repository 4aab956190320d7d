package io.github.wfarules.internal.engine;

import java.lang.invoke.MethodHandles;
import org.jspecify.annotations.Nullable;

/**
 * The template of a block of rules; only copies of it are ever initialized, see {@link WrittenOut}. The rules stand in
 * constants, one each, since the elements of an array are none to the JIT compiler.
 */
final class WrittenOutRules implements WrittenOut {
    /** The rules of a block; the last block of a plan has nulls in the place of what it lacks. */
    static final int SIZE = 16;

    private static final @Nullable AskedRule[] RULES = rules();
    private static final @Nullable AskedRule RULE_0 = RULES[0];
    private static final @Nullable AskedRule RULE_1 = RULES[1];
    private static final @Nullable AskedRule RULE_2 = RULES[2];
    private static final @Nullable AskedRule RULE_3 = RULES[3];
    private static final @Nullable AskedRule RULE_4 = RULES[4];
    private static final @Nullable AskedRule RULE_5 = RULES[5];
    private static final @Nullable AskedRule RULE_6 = RULES[6];
    private static final @Nullable AskedRule RULE_7 = RULES[7];
    private static final @Nullable AskedRule RULE_8 = RULES[8];
    private static final @Nullable AskedRule RULE_9 = RULES[9];
    private static final @Nullable AskedRule RULE_10 = RULES[10];
    private static final @Nullable AskedRule RULE_11 = RULES[11];
    private static final @Nullable AskedRule RULE_12 = RULES[12];
    private static final @Nullable AskedRule RULE_13 = RULES[13];
    private static final @Nullable AskedRule RULE_14 = RULES[14];
    private static final @Nullable AskedRule RULE_15 = RULES[15];

    WrittenOutRules() {}

    @Override
    public void putTo(Asking asking) throws Exception {
        put(RULE_0, asking);
        put(RULE_1, asking);
        put(RULE_2, asking);
        put(RULE_3, asking);
        put(RULE_4, asking);
        put(RULE_5, asking);
        put(RULE_6, asking);
        put(RULE_7, asking);
        put(RULE_8, asking);
        put(RULE_9, asking);
        put(RULE_10, asking);
        put(RULE_11, asking);
        put(RULE_12, asking);
        put(RULE_13, asking);
        put(RULE_14, asking);
        put(RULE_15, asking);
    }

    private static void put(@Nullable AskedRule rule, Asking asking) throws Exception {
        if (rule != null) {
            asking.put(rule);
        }
    }

    private static @Nullable AskedRule[] rules() {
        try {
            return MethodHandles.classData(MethodHandles.lookup(), "_", AskedRule[].class);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
