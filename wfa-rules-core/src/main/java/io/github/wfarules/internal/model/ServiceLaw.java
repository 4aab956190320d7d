package io.github.wfarules.internal.model;

import java.util.List;

/** What a layer says of service levels. */
public record ServiceLaw(List<ServiceLevel> levels) {
    /** Nothing. */
    public static final ServiceLaw NONE = new ServiceLaw(List.of());
}
