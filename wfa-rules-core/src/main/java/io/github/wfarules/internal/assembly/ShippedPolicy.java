package io.github.wfarules.internal.assembly;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the index of shipped policies.
 *
 * @param modelClass the class that stands for the compiled rules
 * @param files the paths within the policy's folder
 * @param digest the digest of the folder
 */
record ShippedPolicy(
        String id,
        @Nullable String region,
        @Nullable String parent,
        String modelClass,
        List<String> files,
        String digest) {}
