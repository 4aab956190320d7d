package io.github.wfarules.internal.assembly;

import io.github.wfarules.internal.index.IndexInput;
import io.github.wfarules.internal.index.IndexOutput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the index of shipped policies.
 *
 * @param modelClass the class that stands for the compiled rules
 * @param files the paths within the policy's folder
 * @param digest the digest of the policy with all that stands above it
 */
record ShippedPolicy(
        String id,
        @Nullable String region,
        @Nullable String parent,
        String modelClass,
        List<String> files,
        String digest) {

    static ShippedPolicy read(IndexInput in) {
        return new ShippedPolicy(in.text(), in.textOrNull(), in.textOrNull(), in.text(), in.texts(), in.text());
    }

    void write(IndexOutput out) {
        out.text(id);
        out.text(region);
        out.text(parent);
        out.text(modelClass);
        out.texts(files);
        out.text(digest);
    }
}
