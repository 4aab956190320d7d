package io.github.wfarules.internal.index;

import io.github.wfarules.Basis;
import io.github.wfarules.Instrument;
import io.github.wfarules.internal.model.Layer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads instruments, and what rests on them: an index holds an instrument once, and those of upper layers not at
 * all.
 */
final class Bases {
    private static final Instrument.Kind[] KINDS = Instrument.Kind.values();
    private static final Instrument.Binds[] BINDS = Instrument.Binds.values();

    private final Map<String, Instrument> instruments = new HashMap<>();

    /** Knows the instruments of these layers and those of the layer itself; a lower layer's stand for those above. */
    Bases(List<Layer> parents, Map<String, Instrument> own) {
        parents.forEach(parent -> instruments.putAll(parent.instruments()));
        instruments.putAll(own);
    }

    static void write(Basis basis, IndexOutput out) {
        out.text(basis.instrument().id());
        out.text(basis.locator());
    }

    static void writeIfAny(@Nullable Basis basis, IndexOutput out) {
        out.flag(basis != null);
        if (basis != null) {
            write(basis, out);
        }
    }

    Basis read(IndexInput in) {
        String instrument = in.text();
        return new Basis(Objects.requireNonNull(instruments.get(instrument), instrument), in.textOrNull());
    }

    @Nullable
    Basis readIfAny(IndexInput in) {
        return in.flag() ? read(in) : null;
    }

    static void writeInstrument(Instrument instrument, IndexOutput out) {
        out.text(instrument.id());
        out.word(instrument.kind());
        out.both(instrument.title());
        out.text(instrument.number());
        out.date(instrument.date());
        out.date(instrument.from());
        out.date(instrument.to());
        out.date(instrument.published());
        out.texts(instrument.amends());
        out.texts(instrument.revokes());
        out.text(instrument.speaker());
        out.text(instrument.source());
        out.word(instrument.binds());
        out.text(instrument.layer());
    }

    static Instrument readInstrument(IndexInput in) {
        return new Instrument(
                in.text(),
                in.word(KINDS),
                in.both(),
                in.textOrNull(),
                in.dateOrNull(),
                in.dateOrNull(),
                in.dateOrNull(),
                in.dateOrNull(),
                in.texts(),
                in.texts(),
                in.textOrNull(),
                in.textOrNull(),
                in.word(BINDS),
                in.text());
    }
}
