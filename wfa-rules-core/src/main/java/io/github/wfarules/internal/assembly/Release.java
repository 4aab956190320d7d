package io.github.wfarules.internal.assembly;

import io.github.wfarules.PolicyProblemsException;
import io.github.wfarules.internal.source.ProblemLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The release of this library. Shipped policies are compiled for one: read by another, their index may name another word,
 * effect or value than was meant, and nobody would notice.
 */
final class Release {
    private static final String OF_THIS_LIBRARY = "io/github/wfarules/release.txt";

    private Release() {}

    /** {@return the release of this library, as its build wrote it down} */
    static String ofThisLibrary() {
        return Objects.requireNonNull(in(OF_THIS_LIBRARY), OF_THIS_LIBRARY);
    }

    /** {@return the release that stands in a file on the class path; null where there is no such file} */
    static @Nullable String in(String resource) {
        try (InputStream in = Release.class.getClassLoader().getResourceAsStream(resource)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("`" + resource + "` cannot be read", e);
        }
    }

    /**
     * Does nothing where the shipped policies were compiled for this release.
     *
     * @throws PolicyProblemsException where they were compiled for another one; names both
     */
    static void refuseOther(String ofThePolicies) {
        String own = ofThisLibrary();
        if (!own.equals(ofThePolicies)) {
            ProblemLog log = new ProblemLog();
            log.error(
                    "kebijakan bawaan disusun untuk wfa-rules %s, tetapi wfa-rules-core yang dipakai adalah %s; pakai"
                            + " versi yang sama untuk wfa-rules-core dan wfa-rules-drl",
                    "the shipped policies were compiled for wfa-rules %s, but wfa-rules-core is %s; use the same version"
                            + " of wfa-rules-core and wfa-rules-drl",
                    ofThePolicies,
                    own);
            throw new PolicyProblemsException(log.problems());
        }
    }
}
