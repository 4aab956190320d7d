package io.github.wfarules.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wfarules.BadInputException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTreeTest {
    @Test
    void numbers_keep_their_digits() {
        assertThat(JsonTree.parse("[5.50, 12345678901234567890]").get(0).decimalValue())
                .isEqualTo(new BigDecimal("5.50"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"a": 1} {"b": 2}   | there is more after the first JSON value; remove the rest
            {"a": 1}]           | not valid JSON at column 9; check the quotes, commas and brackets there
            {"a": budi}         | not valid JSON at column 7; check the quotes, commas and brackets there
            {"a": 1             | not valid JSON at column 8; check the quotes, commas and brackets there
            {"a": [1            | not valid JSON at column 9; check the quotes, commas and brackets there
            {'a': 1}            | not valid JSON at column 2; check the quotes, commas and brackets there
            {"a": "\\ud800"}    | a: is not valid Unicode text
            {"a": [{"b": 1, "b": 2}]} | a[0].b: is there twice; remove one
            """, quoteCharacter = '`')
    void what_is_not_one_json_value_is_refused(String json, String message) {
        assertThatThrownBy(() -> JsonTree.parse(json))
                .isInstanceOf(BadInputException.class)
                .hasMessage(message);
    }

    @Test
    void a_byte_order_mark_before_it_is_no_part_of_it() {
        assertThat(JsonTree.parse("\uFEFF{\"a\": 1}").get("a").decimalValue()).isEqualTo(BigDecimal.ONE);
    }

    @Test
    void the_line_is_told_where_there_is_more_than_one() {
        assertThatThrownBy(() -> JsonTree.parse("{\n  oops\n}"))
                .hasMessage("not valid JSON at line 2, column 3; check the quotes, commas and brackets there");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n"})
    void nothing_is_refused(String json) {
        assertThatThrownBy(() -> JsonTree.parse(json)).hasMessage("empty; write a JSON object");
    }

    @Test
    void what_would_cost_too_much_is_refused() {
        for (String json : new String[] {
            "[".repeat(50_000),
            "1".repeat(10_000),
            "\"" + "x".repeat(200_000) + "\"",
            "{\"" + "x".repeat(1_000) + "\":1}"
        }) {
            assertThatThrownBy(() -> JsonTree.parse(json))
                    .isInstanceOf(BadInputException.class)
                    .hasMessage("nested too deeply, or with a name, text or number that is too long");
        }
    }
}
