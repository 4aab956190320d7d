package io.github.wfarules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Reload.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {
    private static final String OPENS = PolicyTexts.rule("opens", "opens", "request.mode != WorkMode.WFO");
    private static final String APPLIES = PolicyTexts.rule("applies", "applies", "request.mode != WorkMode.WFO");
    private static final String BROKEN = PolicyTexts.rule("opens", "opens", "request.mod != WorkMode.WFO");

    private final ReloadsTold told = new ReloadsTold();

    @TempDir
    private Path directory;

    @Test
    void puts_into_force_what_is_sound_and_keeps_it_when_the_folder_turns_bad_or_goes_away() throws Exception {
        Path folder = PolicyTexts.write(directory, "", OPENS);
        try (WfaRules rules =
                WfaRules.builder().folder(folder).onReload(told).watch(true).build()) {
            PolicyTexts.write(directory, "", OPENS, APPLIES);
            assertThat(told.await(Result.SWAPPED).policies())
                    .containsExactly(rules.policy("contoh").version());
            Policy good = rules.policy("contoh");
            assertThat(good.rulebook().rules()).hasSize(2);

            PolicyTexts.write(directory, "", BROKEN);
            assertThat(told.await(Result.REFUSED).problems()).isNotEmpty();
            assertThat(rules.policy("contoh")).isSameAs(good);

            Files.move(folder, directory.resolve("gone"));
            told.await(Result.REFUSED);
            assertThat(rules.policy("contoh")).isSameAs(good);

            moveIntoPlace(folder, OPENS);
            told.await(Result.SWAPPED);
            assertThat(rules.policy("contoh").rulebook().rules()).hasSize(1);
        }
    }

    @Test
    void is_told_what_happened_between_building_and_watching() throws Exception {
        try (WfaRules rules = WfaRules.builder()
                .folder(PolicyTexts.write(directory, "", OPENS))
                .onReload(told)
                .build()) {
            PolicyTexts.write(directory, "", OPENS, APPLIES);

            rules.watch();
            rules.watch();

            told.await(Result.SWAPPED);
            assertThat(rules.policy("contoh").rulebook().rules()).hasSize(2);
        }
    }

    @Test
    void a_listener_may_close_what_is_watched() throws Exception {
        BlockingQueue<WfaRules> holder = new LinkedBlockingQueue<>();
        WfaRules rules = WfaRules.builder()
                .folder(PolicyTexts.write(directory, "", OPENS))
                .onReload(reload -> {
                    // Between the two moves the folder is missing, which may be noticed.
                    if (reload.result() == Result.SWAPPED) {
                        holder.remove().close();
                    }
                    told.accept(reload);
                })
                .watch(true)
                .build();
        holder.add(rules);

        moveIntoPlace(directory.resolve("contoh"), APPLIES);

        told.await(Result.SWAPPED);
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("wfa-rules-watch")) {
                thread.join(30_000);
                assertThat(thread.isAlive()).isFalse();
            }
        }
    }

    private void moveIntoPlace(Path folder, String... rules) throws IOException {
        Path written = PolicyTexts.write(directory.resolve("elsewhere"), "", rules);
        if (Files.exists(folder)) {
            Files.move(folder, directory.resolve("replaced"));
        }
        Files.move(written, folder);
    }
}
