package io.github.wfarules.internal.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("once")
class FolderWatcherTest {

    /** Long, since the machine may stand still meanwhile. */
    private static final long SOON = TimeUnit.MINUTES.toMillis(5);

    private static final long LONGER_THAN_THE_PAUSE = 1_000;

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

    @TempDir
    private Path directory;

    private Path policies;
    private FolderWatcher watcher;

    @BeforeEach
    void start() throws Exception {
        policies = directory.resolve("deep/policies");
        Files.createDirectories(policies.resolve("city/rules"));
        watcher = FolderWatcher.start(
                () -> List.of(policies, directory.resolve("more.zip")),
                () -> told.add(Thread.currentThread().getName()));
        assertThat(changeIsTold()).as("the look at the start").isTrue();
    }

    @AfterEach
    void stop() {
        watcher.close();
    }

    @Test
    void tells_of_a_new_file_a_changed_and_a_deleted_one() throws Exception {
        Path file = policies.resolve("city/rules/a.drl");

        Files.writeString(file, "a");
        assertThat(changeIsTold()).isTrue();
        Files.writeString(file, "b");
        assertThat(changeIsTold()).isTrue();
        Files.delete(file);
        assertThat(changeIsTold()).isTrue();
    }

    @Test
    void tells_of_many_changes_in_a_row_together() throws Exception {
        for (int i = 0; i < 50; i++) {
            Files.writeString(policies.resolve("city/" + i), "text");
            Thread.sleep(10);
        }

        // Once, but for each time that the machine stood still in between.
        assertThat(timesTold()).isBetween(1, 10);
    }

    @Test
    void follows_folders_that_were_not_there_at_the_start() throws Exception {
        Files.createDirectories(policies.resolve("regency/rules"));
        assertThat(changeIsTold()).isTrue();

        Files.writeString(policies.resolve("regency/rules/a.drl"), "a");
        assertThat(changeIsTold()).isTrue();
    }

    @Test
    void goes_on_after_the_folder_and_what_is_above_it_were_deleted_and_came_back() throws Exception {
        for (String gone : List.of("city/rules", "city", "", "..")) {
            Files.delete(policies.resolve(gone).normalize());
        }
        assertThat(changeIsTold()).isTrue();

        Files.createDirectories(policies.resolve("city"));
        assertThat(changeIsTold()).isTrue();
        Thread.sleep(LONGER_THAN_THE_PAUSE);
        told.clear();

        Files.writeString(policies.resolve("city/policy.yaml"), "id: city");
        assertThat(changeIsTold()).isTrue();
    }

    @Test
    void follows_the_folder_that_was_moved_into_the_place_of_another() throws Exception {
        for (int i = 0; i < 3; i++) {
            Path fresh = directory.resolve("fresh" + i);
            Files.createDirectories(fresh);
            Files.move(policies, directory.resolve("old" + i));
            Files.move(fresh, policies);
            assertThat(changeIsTold()).isTrue();

            Files.writeString(policies.resolve("policy.yaml"), "id: city");
            assertThat(changeIsTold()).isTrue();
        }
    }

    @Test
    void notices_an_archive_that_appears_and_is_replaced() throws Exception {
        Files.writeString(directory.resolve("more.zip"), "one");
        assertThat(changeIsTold()).isTrue();

        Files.writeString(directory.resolve("upload"), "two");
        Files.move(directory.resolve("upload"), directory.resolve("more.zip"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(changeIsTold()).isTrue();
    }

    @Test
    void is_silent_about_what_happens_beside_the_places() throws Exception {
        Files.writeString(directory.resolve("other.zip"), "other");
        Files.createDirectories(directory.resolve("deep/other"));

        Thread.sleep(LONGER_THAN_THE_PAUSE);
        assertThat(told).isEmpty();
    }

    @Test
    void works_in_one_daemon_thread_that_ends_when_it_is_closed() {
        List<Thread> threads = threads();
        assertThat(threads).hasSize(1).allMatch(Thread::isDaemon);

        watcher.close();

        assertThat(threads()).isEmpty();
    }

    @Test
    void goes_on_after_who_is_told_has_failed() throws Exception {
        BlockingQueue<String> calls = new LinkedBlockingQueue<>();
        try (FolderWatcher other = FolderWatcher.start(() -> List.of(policies), () -> {
            calls.add("called");
            throw new IllegalStateException("failed on purpose");
        })) {
            assertThat(calls.poll(SOON, TimeUnit.MILLISECONDS)).isNotNull();
            Files.writeString(policies.resolve("policy.yaml"), "id: city");
            assertThat(calls.poll(SOON, TimeUnit.MILLISECONDS)).isNotNull();
            assertThat(other).isNotNull();
        }
    }

    private boolean changeIsTold() throws InterruptedException {
        return timesTold() > 0;
    }

    /** Changes that come apart may be told apart: those of one step are waited for, so that none is taken for the next. */
    private int timesTold() throws InterruptedException {
        int times = 0;
        for (String by = told.poll(SOON, TimeUnit.MILLISECONDS);
                by != null;
                by = told.poll(LONGER_THAN_THE_PAUSE / 2, TimeUnit.MILLISECONDS)) {
            times++;
        }
        return times;
    }

    private static List<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("wfa-rules-watch"))
                .toList();
    }
}
