package io.github.wfarules.internal.safety;

import java.util.List;
import java.util.stream.Collectors;

/** Compiled rules do what rules may not do. None of their classes has been defined. */
public final class RefusedRulesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    /** Carries everything that is refused. */
    public RefusedRulesException(List<Refusal> refusals) {
        super(refusals.stream().map(refusal -> refusal.text().en()).collect(Collectors.joining("\n")));
        this.refusals = List.copyOf(refusals);
    }

    /** {@return everything that is refused} */
    public List<Refusal> refusals() {
        return refusals;
    }
}
