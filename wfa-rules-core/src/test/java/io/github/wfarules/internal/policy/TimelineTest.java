package io.github.wfarules.internal.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.internal.policy.Timeline.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 24);

    @Test
    void holds_on_both_end_days_and_not_beyond() {
        Timeline<String> timeline = new Timeline<>(List.of(new Entry<>(0, DAY, DAY.plusDays(3), "window")));

        assertThat(timeline.on(DAY.minusDays(1))).isEmpty();
        assertThat(timeline.on(DAY)).containsExactly("window");
        assertThat(timeline.on(DAY.plusDays(3))).containsExactly("window");
        assertThat(timeline.on(DAY.plusDays(4))).isEmpty();
    }

    @Test
    void lets_the_nearest_layer_speak_and_the_next_one_up_on_other_days() {
        Timeline<String> timeline = new Timeline<>(List.of(
                new Entry<>(0, null, null, "nation"),
                new Entry<>(1, DAY, DAY.plusDays(9), "province"),
                new Entry<>(2, DAY.plusDays(2), DAY.plusDays(2), "city")));

        assertThat(timeline.on(DAY.minusDays(1))).containsExactly("nation");
        assertThat(timeline.on(DAY.plusDays(1))).containsExactly("province");
        assertThat(timeline.on(DAY.plusDays(2))).containsExactly("city");
        assertThat(timeline.on(DAY.plusDays(3))).containsExactly("province");
        assertThat(timeline.on(DAY.plusDays(10))).containsExactly("nation");
    }

    @Test
    void gives_all_that_the_nearest_layer_says_for_a_day() {
        Timeline<String> timeline = new Timeline<>(List.of(
                new Entry<>(1, DAY, DAY.plusDays(2), "one"),
                new Entry<>(0, DAY, null, "upper"),
                new Entry<>(1, DAY.plusDays(1), null, "two")));

        assertThat(timeline.on(DAY.plusDays(1))).containsExactly("one", "two");
    }

    @Test
    void knows_the_ends_of_time() {
        Timeline<String> timeline = new Timeline<>(List.of(new Entry<>(0, null, LocalDate.MAX, "ever")));

        assertThat(timeline.on(LocalDate.MIN)).containsExactly("ever");
        assertThat(timeline.on(LocalDate.MAX)).containsExactly("ever");
        assertThat(new Timeline<>(List.of()).on(DAY)).isEmpty();
    }

    @Test
    void agrees_with_looking_at_every_entry_on_every_day() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Entry<Integer>> entries = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                LocalDate from = random.nextInt(4) == 0 ? null : DAY.plusDays(random.nextInt(20));
                LocalDate to = random.nextInt(4) == 0 ? null : DAY.plusDays(20 + random.nextInt(20) - 10L);
                entries.add(new Entry<>(random.nextInt(3), from, to, i));
            }
            Timeline<Integer> timeline = new Timeline<>(entries);
            for (int day = -3; day < 45; day++) {
                LocalDate date = DAY.plusDays(day);
                assertThat(timeline.on(date)).as("%s on %s", entries, date).isEqualTo(slowly(entries, date));
            }
        }
    }

    private static List<Integer> slowly(List<Entry<Integer>> entries, LocalDate date) {
        for (int layer = 2; layer >= 0; layer--) {
            List<Integer> said = new ArrayList<>();
            for (Entry<Integer> entry : entries) {
                if (entry.layer() == layer && new Days(entry.from(), entry.to()).include(date)) {
                    said.add(entry.value());
                }
            }
            if (!said.isEmpty()) {
                return said;
            }
        }
        return List.of();
    }
}
