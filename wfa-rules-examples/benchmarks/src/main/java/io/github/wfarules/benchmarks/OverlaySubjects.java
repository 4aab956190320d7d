package io.github.wfarules.benchmarks;

import io.github.wfarules.Policy;
import io.github.wfarules.WfaRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The policy of {@link Subjects} once more, from a folder. */
@State(Scope.Benchmark)
public class OverlaySubjects {
    Policy overlay;

    /** Loads it; nothing of the folder is left. */
    @Setup
    public void load() throws IOException {
        Path directory = Files.createTempDirectory("wfa-rules-benchmarks");
        Path folder = OverlayFolders.shipped(Cases.REGION, directory);
        overlay = WfaRules.builder().folder(folder).build().policy(Cases.REGION);
        OverlayFolders.delete(directory);
    }
}
