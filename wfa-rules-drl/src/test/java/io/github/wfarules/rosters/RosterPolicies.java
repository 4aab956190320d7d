package io.github.wfarules.rosters;

import io.github.wfarules.Policy;
import io.github.wfarules.WfaRules;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The policies that rosters are tried with: those that ship, and a made-up city that has every kind of bound. */
final class RosterPolicies {
    private static final WfaRules SHIPPED = WfaRules.bundled();
    private static final Policy EXAMPLE = read("/rosters/kota-contoh");
    private static final List<Policy> ALL = Stream.concat(
                    Stream.of(EXAMPLE, EXAMPLE, EXAMPLE),
                    Stream.of("kota-malang", "kab-malang", "kota-madiun", "kab-lumajang", "national")
                            .map(SHIPPED::policy))
            .toList();

    private RosterPolicies() {}

    static Policy shipped(String id) {
        return SHIPPED.policy(id);
    }

    /** {@return the made-up city} */
    static Policy example() {
        return EXAMPLE;
    }

    /** {@return a policy, the made-up one more often than the others} */
    static Policy of(long seed) {
        return ALL.get((int) Math.floorMod(seed, (long) ALL.size()));
    }

    static Policy read(String resource) {
        URL url = Objects.requireNonNull(RosterPolicies.class.getResource(resource), resource);
        try {
            Path folder = Path.of(url.toURI());
            return WfaRules.withFolder(folder).policy(folder.getFileName().toString());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
