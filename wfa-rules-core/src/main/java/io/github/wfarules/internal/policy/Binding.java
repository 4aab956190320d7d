package io.github.wfarules.internal.policy;

import io.github.wfarules.Basis;
import io.github.wfarules.Instrument;
import io.github.wfarules.internal.model.Layer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which instruments of a chain bind its last policy. What binds the issuer's own units reaches the body itself and its
 * agencies, not the bodies below it: a governor's circular to the offices of the province is none for a city.
 */
final class Binding {
    private static final String AGENCY = "agency";

    /** The depth of the layer of the body that the last policy belongs to. */
    private final int body;

    private Binding(int body) {
        this.body = body;
    }

    /** {@return which bind the last of these layers, given from the top} */
    static Binding of(List<Layer> layers) {
        int body = layers.size() - 1;
        while (body > 0 && layers.get(body).level().equals(AGENCY)) {
            body--;
        }
        return new Binding(body);
    }

    /** {@return whether what the layer at this depth rests on the instrument binds} */
    boolean reaches(int depth, Instrument instrument) {
        return depth >= body || instrument.binds() == Instrument.Binds.TERRITORY;
    }

    /** {@return the same for a basis, which a value that is illustrative need not have} */
    boolean reaches(int depth, @Nullable Basis basis) {
        return basis == null || reaches(depth, basis.instrument());
    }
}
