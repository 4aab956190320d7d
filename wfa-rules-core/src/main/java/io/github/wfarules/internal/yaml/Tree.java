package io.github.wfarules.internal.yaml;

import io.github.wfarules.internal.source.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in a YAML file, with the places. Immutable. */
public sealed interface Tree {

    /** {@return where it begins} */
    Place at();

    /** What a scalar is by the core schema of YAML 1.2. */
    enum Kind {
        NOTHING,
        FLAG,
        NUMBER,
        TEXT
    }

    /**
     * A single value.
     *
     * @param text as written, without quotes
     */
    record Scalar(String text, Kind kind, Place at) implements Tree {}

    /** A list. */
    record Sequence(List<Tree> items, Place at) implements Tree {}

    /** A mapping, in the order of the file; no key stands twice in it. */
    record Mapping(List<Entry> entries, Place at) implements Tree {

        /** {@return the value of the key; null where there is none} */
        public @Nullable Tree get(String key) {
            for (Entry entry : entries) {
                if (entry.key().text().equals(key)) {
                    return entry.value();
                }
            }
            return null;
        }
    }

    /** A key and its value. */
    record Entry(Scalar key, Tree value) {}

    /** {@return whether nothing is written here, or {@code null}} */
    default boolean isNothing() {
        return this instanceof Scalar scalar && scalar.kind() == Kind.NOTHING;
    }
}
