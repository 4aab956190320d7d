package io.github.wfarules.testing;

import io.github.wfarules.Text;
import org.jspecify.annotations.Nullable;

/**
 * A change that no scenario noticed.
 *
 * @param subject the rule or parameter that was changed
 * @param file the file in which it stands, relative to the policy folder
 * @param line the line
 * @param change what was changed
 * @param reason why nothing could notice it, as {@code scenarios/survivors.yaml} explains; null where it does not
 * @param scenario a scenario file that would notice it, ready to be kept or pasted from; null where it is explained, or
 *     where none was found, so that the change perhaps changes no answer
 */
public record Survivor(
        String subject,
        String file,
        int line,
        Text change,
        @Nullable Text reason,
        @Nullable String scenario) {

    /** {@return whether the policy's own list says why nothing could notice it} */
    public boolean isExplained() {
        return reason != null;
    }
}
