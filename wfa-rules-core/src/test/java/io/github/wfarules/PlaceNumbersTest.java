package io.github.wfarules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.testing.PolicyCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of people that no unit can have are refused when the policy is read, and not when a roster is made. */
class PlaceNumbersTest {
    private static final String REFUSED_ID = "`%s` bukan jumlah pegawai; tulis bilangan bulat mulai dari 0";
    private static final String REFUSED_EN = "`%s` is not a number of people; write a whole number, 0 or more";

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"-1", "2.5", "3000000000"})
    void refuses_a_number_that_counts_nobody_where_the_parameter_says_it(String number) throws IOException {
        nation(number, "atMost");

        assertThat(problems("negara")).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("parameters.yaml");
            assertThat(problem.line()).isEqualTo(6);
            assertThat(problem.text().id()).isEqualTo(REFUSED_ID.formatted(number));
            assertThat(problem.text().en()).isEqualTo(REFUSED_EN.formatted(number));
        });
    }

    @Test
    void refuses_it_for_those_who_stay_as_well() throws IOException {
        nation("-1", "atLeastOnSite");

        assertThat(problems("negara"))
                .extracting(problem -> problem.text().en())
                .containsExactly(REFUSED_EN.formatted("-1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "3", "3.0"})
    void takes_whole_numbers_from_none_on(String number) throws IOException {
        nation(number, "atMost");

        assertThat(problems("negara")).isEmpty();
    }

    @Test
    void refuses_what_a_layer_below_sets_instead() throws IOException {
        nation("3", "atMost");
        city("""
                negara.most:
                  values:
                    - { value: 2.5, basis: act-kota }
                """, "");

        assertThat(problems("kota")).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("parameters.yaml");
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.text().en()).isEqualTo(REFUSED_EN.formatted("2.5"));
        });
    }

    @Test
    void refuses_a_rule_that_is_the_first_to_count_people_by_a_number_from_above() throws IOException {
        LayerTexts.nation(
                directory,
                parameter("2.5"),
                LayerTexts.rule("negara.opens", "opens", "week.flexibleDays < number(\"negara.most\")", ""));
        city("", limit("kota", "atMost"));

        assertThat(problems("negara")).isEmpty();
        assertThat(problems("kota")).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("rules/rules.drl");
            assertThat(Files.readAllLines(directory.resolve("kota/rules/rules.drl"))
                            .get(problem.line() - 1))
                    .isEqualTo("rule \"kota.limit\"");
            assertThat(problem.text().en())
                    .isEqualTo("this rule counts people by `negara.most`, but `2.5` of `negara` is not a number of"
                            + " people; use another parameter");
        });
    }

    private void nation(String number, String limit) throws IOException {
        LayerTexts.nation(
                directory,
                parameter(number),
                LayerTexts.rule("negara.opens", "opens", "request.mode != WorkMode.WFO", ""),
                limit("negara", limit));
    }

    private void city(String parameters, String rule) throws IOException {
        LayerTexts.write(
                directory,
                "kota",
                "35.99",
                "city",
                "negara",
                parameters,
                LayerTexts.rule("kota.applies", "applies", "request.mode != WorkMode.WFO", ""),
                rule);
    }

    private static String parameter(String number) {
        return """
                negara.most:
                  kind: number
                  bound: default
                  title: { id: Paling banyak, en: At most }
                  values:
                    - { value: %s, basis: act-negara }
                """.formatted(number);
    }

    private static String limit(String layer, String limit) {
        return LayerTexts.rule(layer + ".limit", "limits places", "request.mode != WorkMode.WFO", "")
                .replace("$case.finding()", "$case." + limit + "(number(\"negara.most\"))");
    }

    private List<Problem> problems(String id) {
        return PolicyCheck.of(directory, id);
    }
}
