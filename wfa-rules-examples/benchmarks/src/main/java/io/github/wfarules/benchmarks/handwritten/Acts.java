package io.github.wfarules.benchmarks.handwritten;

import io.github.wfarules.facts.Determination;
import org.jspecify.annotations.Nullable;

/** The acts on file. */
final class Acts {
    private Acts() {}

    /** {@return whether the act says yes on the day; null where none is on file} */
    static @Nullable Boolean determined(String code, Question asked) {
        Boolean answer = null;
        for (Determination act : asked.facts().determinations()) {
            if (act.code().equals(code) && act.granted() != null && act.holdsOn(asked.date())) {
                if (act.granted()) {
                    return true;
                }
                answer = false;
            }
        }
        return answer;
    }
}
