package io.github.wfarules.internal.change;

import io.github.wfarules.change.Cause;
import io.github.wfarules.change.ValueShift;
import java.util.List;

/** What tells one kind of change from another. What a cause says besides follows from the rule and the policies. */
final class Signature {
    private final StringBuilder text = new StringBuilder(64);

    Signature add(Object part) {
        text.append(part).append('|');
        return this;
    }

    Signature causes(List<Cause> causes) {
        for (Cause cause : causes) {
            text.append('\n')
                    .append(cause.rule())
                    .append(' ')
                    .append(cause.before().ordinal())
                    .append('>')
                    .append(cause.after().ordinal());
            values(cause.values());
        }
        return this;
    }

    Signature values(List<ValueShift> values) {
        for (ValueShift value : values) {
            text.append('\t')
                    .append(value.parameter())
                    .append('=')
                    .append(value.before())
                    .append('>')
                    .append(value.after());
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
