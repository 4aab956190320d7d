package io.github.wfarules.internal.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.wfarules.Language;
import io.github.wfarules.PolicyProblemsException;
import io.github.wfarules.PolicyTexts;
import io.github.wfarules.WfaRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Folders that try to harm whoever reads them. */
class HostileFoldersTest {
    @TempDir
    private Path directory;

    private final AtomicInteger folders = new AtomicInteger();

    @TestFactory
    Stream<DynamicTest> each_is_refused_within_a_second_and_told_why() {
        return HostileFolder.all().stream()
                .map(hostile -> DynamicTest.dynamicTest(hostile.name(), () -> {
                    Path folder = sound();
                    hostile.harm().to(folder);

                    assertRefused(folder, hostile.says());
                }));
    }

    /** Else JUnit warns of those that lead out of the directory when it deletes it. */
    @AfterEach
    void deleteLinks() throws IOException {
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path link : paths.filter(Files::isSymbolicLink).toList()) {
                Files.delete(link);
            }
        }
    }

    @Test
    void a_pipe_that_nobody_writes_to_is_refused() throws Exception {
        Path folder = sound();
        makePipe(folder.resolve("calendar.yaml"));

        assertRefused(folder, "this is not a regular file");
    }

    private static void makePipe(Path pipe) throws InterruptedException {
        try {
            Process process = new ProcessBuilder("mkfifo", pipe.toString()).start();
            assumeTrue(process.waitFor(5, TimeUnit.MINUTES) && process.exitValue() == 0, "there are no pipes here");
        } catch (IOException noSuchCommand) {
            assumeTrue(Files.exists(pipe), "there are no pipes here");
        }
    }

    @Test
    void without_harm_the_folder_is_sound() {
        assertThat(WfaRules.withFolder(sound()).policy("contoh").id()).isEqualTo("contoh");
    }

    private Path sound() {
        return PolicyTexts.write(directory.resolve("folder-" + folders.incrementAndGet()), "");
    }

    private static void assertRefused(Path folder, String says) {
        PolicyProblemsException refused = Limits.second(() -> catchThrowableOfType(
                PolicyProblemsException.class, () -> WfaRules.withFolder(folder).policy("contoh")));

        assertThat(refused).as("the refusal").isNotNull();
        assertThat(refused.problems()).anySatisfy(problem -> {
            assertThat(problem.render(Language.ENGLISH)).contains(says);
            assertThat(problem.text().id()).isNotEqualTo(problem.text().en());
        });
    }
}
