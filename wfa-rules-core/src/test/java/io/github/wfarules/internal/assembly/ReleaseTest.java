package io.github.wfarules.internal.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wfarules.PolicyProblemsException;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("once")
class ReleaseTest {
    @Test
    void shipped_policies_of_another_release_are_refused_and_both_releases_named(@TempDir Path shipped)
            throws IOException {
        Path release = shipped.resolve(ShippedPolicies.RELEASE);
        Files.createDirectories(release.getParent());
        Files.writeString(release, "0.0.1\n");
        try (URLClassLoader host = hostWith(shipped)) {
            assertThatThrownBy(() -> host.loadClass(Library.class.getName())
                            .getConstructor()
                            .newInstance())
                    .cause()
                    .satisfies(refusal ->
                            assertThat(refusal.getClass().getName()).isEqualTo(PolicyProblemsException.class.getName()))
                    .hasMessageContaining("compiled for wfa-rules 0.0.1")
                    .hasMessageContaining("wfa-rules-core is " + Release.ofThisLibrary());
        }
    }

    @Test
    void the_build_writes_down_which_release_it_makes() {
        assertThat(Release.ofThisLibrary()).matches("[0-9]+\\.[0-9]+\\.[0-9]+(-[A-Za-z0-9.]+)?");
        Release.refuseOther(Release.ofThisLibrary());
    }

    /** {@return a class path of its own, with the library and these shipped policies} */
    private static URLClassLoader hostWith(Path shipped) throws IOException {
        List<URL> places = new ArrayList<>(List.of(shipped.toUri().toURL()));
        for (String place : System.getProperty("java.class.path").split(File.pathSeparator)) {
            places.add(Path.of(place).toUri().toURL());
        }
        return new URLClassLoader(places.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }
}
