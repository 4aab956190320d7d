package io.github.wfarules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PopulationCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void the_same_seed_gives_the_same_lines_and_another_one_others() {
        String first = Run.wfa("population", "--size", "300").out();

        assertThat(Run.wfa("population", "--size", "300").out()).isEqualTo(first);
        assertThat(Run.wfa("population", "--size", "300", "--seed", "2").out()).isNotEqualTo(first);
        assertThat(Run.wfa("population", "--size", "301").out()).startsWith(first);
    }

    @Test
    void everybody_asks_for_something_on_every_day() throws JsonProcessingException {
        Run run = Run.wfa("population", "--size", "50", "--days", "2025-06-23,2025-06-25..2025-06-26");

        assertThat(run.code()).isZero();
        assertThat(run.lines()).hasSize(150);
        Set<String> people = new HashSet<>();
        for (String line : run.lines()) {
            people.add(JSON.readTree(line).at("/employee/id").asText());
        }
        assertThat(people).hasSize(50);
        assertThat(run.lines().get(1)).startsWith("{\"date\":\"2025-06-25\",");
    }

    @Test
    void every_line_is_a_case_that_can_be_decided() {
        Run lines = Run.wfa("population", "--size", "500");

        Run decided = Run.withInput(lines.out(), "decide", "--policy", "national");

        assertThat(decided.code()).as(decided.out()).isZero();
        assertThat(decided.lines()).hasSize(2_500);
    }

    @Test
    void as_many_are_regional_as_the_stated_numbers_say() throws JsonProcessingException {
        int regional = 0;
        int people = 40_000;
        for (String line :
                Run.wfa("population", "--size", "40000", "--days", "2025-06-23").lines()) {
            JsonNode unit = JSON.readTree(line).get("workUnit");
            regional += unit.get("id").asText().startsWith("central-") ? 0 : 1;
        }

        assertThat((double) regional / people)
                .isBetween(4_240_075.0 / 5_588_245 - 0.01, 4_240_075.0 / 5_588_245 + 0.01);
    }

    @Test
    void leaves_out_the_bodies_of_the_nation_where_asked() {
        assertThat(Run.wfa("population", "--size", "2000", "--regional").out()).doesNotContain("central-");
    }

    @Test
    void leaves_out_the_decisions_of_bodies_where_asked() {
        assertThat(Run.wfa("population", "--size", "2000").out()).contains("flexible-work-applied");
        assertThat(Run.wfa("population", "--size", "2000", "--undecided").out())
                .doesNotContain("flexible-work-applied");
    }

    @Test
    void refuses_a_population_of_nobody() {
        Run run = Run.wfa("population", "--size", "0");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("wfa: `--size` has to be 1 or more\n");
    }
}
