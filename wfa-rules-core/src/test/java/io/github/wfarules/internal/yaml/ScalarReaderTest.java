package io.github.wfarules.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Text;
import io.github.wfarules.internal.source.ProblemLog;
import io.github.wfarules.internal.source.SourceFile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarReaderTest {

    private final ProblemLog log = new ProblemLog();
    private final ScalarReader reader = new ScalarReader(log);

    @Test
    void keeps_the_digits_of_a_number_as_written() {
        assertThat(reader.number(scalar("5.50"))).isEqualTo(new BigDecimal("5.50"));
        assertThat(reader.number(scalar("-3"))).isEqualTo(new BigDecimal("-3"));
        assertThat(log.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5,5          | 5.5
            5 %          | 5
            5%           | 5
            2,5 persen   | 2.5
            1.500.000    | 1500000
            Rp 1.500.000 | 1500000
            Rp1.500.000,00 | 1500000
            """)
    void names_the_number_that_an_indonesian_hand_meant(String written, String instead) {
        assertThat(reader.number(scalar(written))).isNull();

        assertThat(onlyProblem().en()).contains("`" + written + "`").endsWith("write `" + instead + "`");
        assertThat(onlyProblem().id()).endsWith("tulis `" + instead + "`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lima", "1e9", "0x1F", ".5", "5.", "1234567890123456789012345678901"})
    void refuses_what_is_no_plain_number(String written) {
        assertThat(reader.number(scalar(written))).isNull();

        assertThat(onlyProblem().en()).isEqualTo("`" + written + "` is not a number; write it like `5` or `5.5`");
    }

    @Test
    void reads_iso_dates_alone() {
        assertThat(reader.date(scalar("2025-03-24"))).isEqualTo(LocalDate.of(2025, 3, 24));
    }

    @ParameterizedTest
    @CsvSource({"31-12-2025, 2025-12-31", "1/4/2025, 2025-04-01", "24.3.2025, 2025-03-24", "24 03 2025, 2025-03-24"})
    void names_the_date_that_was_written_day_first(String written, String instead) {
        assertThat(reader.date(scalar(written))).isNull();

        assertThat(onlyProblem().en()).contains("write `" + instead + "`");
    }

    @Test
    void tells_a_day_that_does_not_exist_from_what_is_no_date() {
        reader.date(scalar("2025-02-29"));
        reader.date(scalar("akhir Maret"));
        reader.date(scalar("24 Maret 2025"));

        assertThat(log.problems().get(0).text().en()).isEqualTo("there is no day `2025-02-29` in the calendar");
        assertThat(log.problems().get(1).text().en())
                .isEqualTo("`akhir Maret` is not a date; write year-month-day, like `2025-03-24`");
        assertThat(log.problems().get(2).text().en())
                .isEqualTo("`24 Maret 2025` is not how dates are written here; write `2025-03-24` (year-month-day)");
    }

    @Test
    void takes_true_and_false_and_no_other_word_for_a_flag() {
        assertThat(reader.flag(scalar("true"))).isTrue();
        assertThat(reader.flag(scalar("false"))).isFalse();
        assertThat(reader.flag(scalar("ya"))).isNull();
        assertThat(onlyProblem().en()).isEqualTo("`ya` is neither yes nor no; write `true` or `false`");
    }

    @Test
    void offers_the_nearest_of_the_words_that_have_a_meaning() {
        Map<String, Integer> meanings = Map.of("ceiling", 1, "floor", 2);

        assertThat(reader.oneOf(scalar("floor"), meanings)).isEqualTo(2);
        assertThat(reader.oneOf(scalar("cieling"), meanings)).isNull();
        assertThat(onlyProblem())
                .isEqualTo(new Text(
                        "`cieling` tidak dikenal di sini; maksud Anda `ceiling`?",
                        "`cieling` is not known here; did you mean `ceiling`?"));
    }

    private Text onlyProblem() {
        assertThat(log.problems()).hasSize(1);
        return log.problems().get(0).text();
    }

    private static Tree scalar(String text) {
        return new Tree.Scalar(text, Tree.Kind.TEXT, new SourceFile("x.yaml", text).whole());
    }
}
