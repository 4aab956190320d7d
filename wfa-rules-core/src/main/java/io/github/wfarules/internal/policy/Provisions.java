package io.github.wfarules.internal.policy;

import io.github.wfarules.Basis;
import io.github.wfarules.internal.model.Deduction;
import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.model.Schedule;
import io.github.wfarules.internal.model.ServiceLaw.MonthlyCap;
import io.github.wfarules.internal.model.ServiceLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Hours, service levels and deductions of a chain, as far as they bind its last policy. Immutable and thread-safe. */
public final class Provisions {
    private final List<Of<Schedule>> schedules;
    private final List<Of<ServiceLevel>> levels;
    private final List<Of<Deduction>> deductions;
    private final @Nullable MonthlyCap monthlyCap;

    /**
     * Something that a layer lays down.
     *
     * @param layer the id of the layer
     */
    public record Of<T>(T said, String layer) {}

    Provisions(List<Layer> layers) {
        schedules = binding(layers, Layer::schedules, Schedule::basis);
        levels = binding(layers, layer -> layer.services().levels(), ServiceLevel::basis);
        deductions = binding(layers, layer -> layer.services().deductions(), Deduction::basis);
        MonthlyCap nearest = null;
        for (Layer layer : layers) {
            nearest = layer.services().monthlyCap() == null
                    ? nearest
                    : layer.services().monthlyCap();
        }
        monthlyCap = nearest;
    }

    private static <T> List<Of<T>> binding(
            List<Layer> layers, Function<Layer, List<T>> part, Function<T, Basis> basis) {
        Binding binding = Binding.of(layers);
        List<Of<T>> found = new ArrayList<>();
        for (int depth = 0; depth < layers.size(); depth++) {
            Layer layer = layers.get(depth);
            for (T said : part.apply(layer)) {
                if (binding.reaches(depth, basis.apply(said))) {
                    found.add(new Of<>(said, layer.id()));
                }
            }
        }
        return List.copyOf(found);
    }

    /** {@return the hours of work, those of upper layers first} */
    public List<Of<Schedule>> schedules() {
        return schedules;
    }

    /** {@return the service levels, those of upper layers first} */
    public List<Of<ServiceLevel>> levels() {
        return levels;
    }

    /** {@return the deductions, those of upper layers first} */
    public List<Of<Deduction>> deductions() {
        return deductions;
    }

    /** {@return the most that may be deducted in a month, as the nearest layer says; null where no layer does} */
    public @Nullable MonthlyCap monthlyCap() {
        return monthlyCap;
    }
}
