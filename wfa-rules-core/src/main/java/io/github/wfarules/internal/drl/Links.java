package io.github.wfarules.internal.drl;

import io.github.wfarules.Effect;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What ties a violation to the duty that was not kept, and a consequence to the violation it follows. */
final class Links {
    private final Annotations annotations;
    private final Set<String> codes;
    private final boolean ties;

    /**
     * Reads them off these annotations.
     *
     * @param codes those of the list {@code consequences}
     * @param ties whether consequences follow a violation; a deduction follows from a breach and says itself what it takes
     */
    Links(Annotations annotations, Set<String> codes, boolean ties) {
        this.annotations = annotations;
        this.codes = codes;
        this.ties = ties;
    }

    /** {@return the rule that it is tied to} That there is such a rule is checked when all rules are read. */
    @Nullable
    String of(Effect effect) {
        String rule = annotations.value("of");
        boolean follows = ties && effect == Effect.CONSEQUENCE;
        if (rule == null && follows) {
            annotations.report(
                    "`@of` tidak ada; sebutkan aturan pelanggarannya",
                    "`@of` is missing; name the rule of the violation that it follows");
        }
        if (rule != null && effect != Effect.VIOLATION && !follows) {
            annotations.report(
                    "`@of` hanya untuk `violation` dan `consequence`; hapus",
                    "`@of` is for `violation` and `consequence` only; remove it");
        }
        return rule;
    }

    /** {@return what follows} */
    @Nullable
    String code(Effect effect) {
        String code = annotations.value("code");
        boolean follows = ties && effect == Effect.CONSEQUENCE;
        if (follows && code == null) {
            annotations.report(
                    "`@code` tidak ada; sebutkan akibatnya, kode dari daftar `consequences`",
                    "`@code` is missing; name what follows, a code of the list `consequences`");
        } else if (code != null && !follows) {
            annotations.report(
                    "`@code` hanya untuk `consequence`; hapus", "`@code` is for `consequence` only; remove it");
        } else if (code != null && !codes.contains(code)) {
            annotations.unknown("daftar `consequences`", "the list `consequences`", code, codes);
        }
        return code;
    }
}
