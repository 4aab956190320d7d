package io.github.wfarules.internal.model;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a layer says of rosters.
 *
 * @param specialPeriods the parameter whose days do not count towards the week; null where the layer names none
 * @param priority the parameter that orders applicants; null where the layer names none
 * @param applicationSteps the acts that an application goes through, the first one first; empty where the layer names none
 */
public record RosterTerms(
        @Nullable String specialPeriods, @Nullable String priority, List<String> applicationSteps) {
    /** Nothing said. */
    public static final RosterTerms NONE = new RosterTerms(null, null, List.of());

    /** {@return the parameters that rosters read} */
    public Set<String> parameters() {
        return Stream.of(specialPeriods, priority).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** {@return these, and what they leave unsaid from the layers above} */
    public RosterTerms over(RosterTerms above) {
        return new RosterTerms(
                specialPeriods != null ? specialPeriods : above.specialPeriods,
                priority != null ? priority : above.priority,
                applicationSteps.isEmpty() ? above.applicationSteps : applicationSteps);
    }
}
