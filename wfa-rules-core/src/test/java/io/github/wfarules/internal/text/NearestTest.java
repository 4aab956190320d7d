package io.github.wfarules.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Text;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> KNOWN = List.of("discipline", "status", "list", "ID");

    @ParameterizedTest
    @CsvSource({"disciplin, discipline", "dicsipline, discipline", "lsit, list", "stats, status", "lisst, list"})
    void forgives_a_letter_left_out_changed_added_or_swapped(String written, String meant) {
        assertThat(Nearest.of(written, KNOWN)).isEqualTo(meant);
    }

    @Test
    void offers_nothing_where_nothing_is_near() {
        assertThat(Nearest.of("headcount", KNOWN)).isNull();
        assertThat(Nearest.of("", KNOWN)).isNull();
    }

    @Test
    void ignores_case_on_every_machine() {
        assertThat(Nearest.of("LIST", KNOWN)).isEqualTo("list");
        assertThat(Nearest.of("id", KNOWN)).isEqualTo("ID");
    }

    @Test
    void does_not_hang_on_the_order_of_equally_near_words() {
        assertThat(Nearest.of("cat", List.of("hat", "bat"))).isEqualTo("bat");
        assertThat(Nearest.of("cat", List.of("bat", "hat"))).isEqualTo("bat");
    }

    @Test
    void lists_what_there_is_where_it_is_little_and_nothing_is_near() {
        assertThat(Hint.of("mode", KNOWN))
                .isEqualTo(new Text(
                        "; yang ada: `discipline`, `status`, `list`, `ID`",
                        "; there are: `discipline`, `status`, `list`, `ID`"));
        assertThat(Hint.of("mode", Arrays.asList("abcdefghijklmnopq".split(""))))
                .isEqualTo(new Text("", ""));
        assertThat(Hint.of("mode", List.of())).isEqualTo(new Text("", ""));
    }
}
