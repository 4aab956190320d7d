package io.github.wfarules.nation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.wfarules.Decision;
import io.github.wfarules.Outcome;
import io.github.wfarules.WfaJson;
import io.github.wfarules.WfaRules;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.roster.Member;
import io.github.wfarules.roster.RosterRequest;
import io.github.wfarules.roster.Standing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitJobTest {
    private static final WfaRules RULES = WfaRules.bundled();
    private static final LocalDate TUESDAY = LocalDate.of(2025, 3, 25);

    private final NationalPopulation population = new NationalPopulation(20_000, 1);
    private final UnitJob job = new UnitJob(RULES, Form.SHORT);

    private static List<String> lines(UnitAnswer answer) {
        return new String(answer.lines(), StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void a_line_for_the_unit_is_followed_by_one_for_each_of_its_people_in_their_order() {
        NationalUnit unit = population.unit(11, TUESDAY);

        UnitAnswer answer = job.answer(unit);

        List<Member> members = unit.request().members();
        List<String> lines = lines(answer);
        assertThat(lines).hasSize(members.size() + 1);
        assertThat(lines.get(0))
                .startsWith("{\"date\":\"2025-03-25\",\"unit\":11,\"policy\":\"" + unit.policy() + "\",\"id\":\""
                        + unit.request().workUnit().id() + "\",\"people\":" + members.size() + ",\"bounds\":[");
        for (int i = 0; i < members.size(); i++) {
            assertThat(lines.get(i + 1))
                    .contains("\"employee\":\"" + members.get(i).employee().id() + "\"");
        }
        assertThat(answer.people()).isEqualTo(members.size());
        assertThat(answer.outcomes().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(members.size());
        assertThat(answer.errors()).isZero();
    }

    @Test
    void the_roster_decides_everybody_as_they_would_be_decided_alone() {
        UnitJob full = new UnitJob(RULES, Form.FULL);
        int asked = 0;
        for (int number = 1; number <= 60; number++) {
            NationalUnit unit = population.unit(number, TUESDAY);
            List<String> lines = lines(full.answer(unit));
            for (int i = 0; i < unit.request().members().size(); i++) {
                Decision alone = RULES.policy(unit.policy())
                        .decide(unit.ask(unit.request().members().get(i)), TUESDAY);
                assertThat(lines.get(i + 1)).endsWith(",\"decision\":" + WfaJson.write(alone) + "}");
                asked += alone.mode() == WorkMode.WFO ? 0 : 1;
            }
        }

        assertThat(asked).isGreaterThan(1_000);
    }

    @Test
    void a_full_line_is_the_short_one_with_the_decision() {
        NationalUnit unit = population.unit(11, TUESDAY);

        List<String> bare = lines(new UnitJob(RULES, Form.FULL).answer(unit)).stream()
                .map(line -> line.replaceFirst(",\"decision\":.*}$", "}"))
                .toList();

        assertThat(bare).isEqualTo(lines(job.answer(unit)));
    }

    @Test
    void says_why_and_what_the_roster_gave() {
        List<String> all = new ArrayList<>();
        for (int number = 1; number <= 100; number++) {
            all.addAll(lines(job.answer(population.unit(number, TUESDAY))));
        }

        assertThat(all)
                .anyMatch(line -> line.contains("\"policy\":\"kota-malang\"")
                        && line.contains("\"mode\":\"WFA\",\"outcome\":\"PERMITTED\"")
                        && line.contains("\"because\":[\"kota-malang.listed-units-apply\"")
                        && line.contains("\"places\":[4],\"standing\":\"PLACED\",\"position\":1,\"place\":\"WFA\"}"))
                .anyMatch(line -> line.contains("\"outcome\":\"PERMITTED\"")
                        && line.contains("\"standing\":\"PLACES_TAKEN\"")
                        && line.endsWith("\"place\":\"WFO\"}"))
                .anyMatch(line -> line.contains("\"outcome\":\"DENIED\",\"because\":[\"kota-batu.all-at-the-office\"")
                        && line.endsWith("\"standing\":\"NOT_ENTITLED\",\"place\":\"WFO\"}"))
                .anyMatch(line -> line.contains("\"outcome\":\"UNDETERMINED\",\"because\":[],\"needs\":[\"")
                        && line.contains("\"standing\":\"UNDETERMINED\""))
                .anyMatch(
                        line -> line.contains("\"bounds\":[{\"id\":\"kota-malang.wfa-quota\",\"limit\":4,\"used\":4}"));
    }

    @Test
    void a_unit_without_a_roster_has_an_error_record_and_its_people_are_answered_all_the_same() {
        NationalUnit unit = population.unit(11, TUESDAY);
        RosterRequest twice = unit.request().toBuilder()
                .members(List.of(
                        unit.request().members().get(1),
                        unit.request().members().get(1)))
                .build();

        UnitAnswer answer = job.answer(new NationalUnit(11, unit.policy(), twice));

        List<String> lines = lines(answer);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0))
                .contains("\"unit\":11,")
                .contains("\"error\":\"members[1]")
                .doesNotContain("\"bounds\"");
        assertThat(lines.get(1)).contains("\"outcome\":\"").doesNotContain("\"standing\"");
        assertThat(lines.get(2)).isEqualTo(lines.get(1));
        assertThat(answer.errors()).isEqualTo(1);
        assertThat(answer.standings()).isEmpty();
    }

    @Test
    void who_asks_for_nothing_is_at_the_office() {
        NationalUnit unit = population.unit(11, TUESDAY);
        Member silent = unit.request().members().get(1).toBuilder()
                .days(List.of())
                .leave(List.of())
                .build();

        UnitAnswer answer = job.answer(new NationalUnit(
                11,
                unit.policy(),
                unit.request().toBuilder().members(List.of(silent)).build()));

        assertThat(lines(answer).get(1))
                .contains("\"mode\":\"WFO\",\"outcome\":\"" + outcome(answer) + "\"")
                .endsWith("\"place\":\"WFO\"}");
        assertThat(answer.standings()).isEmpty();
    }

    private static Outcome outcome(UnitAnswer answer) {
        return answer.outcomes().keySet().iterator().next();
    }

    @Test
    void applications_are_counted_by_what_became_of_them() {
        UnitAnswer answer = job.answer(population.unit(11, TUESDAY));

        long standing = lines(answer).stream()
                .filter(line -> line.contains("\"standing\":\"NOT_ENTITLED\""))
                .count();

        assertThat(answer.standings().getOrDefault(Standing.NOT_ENTITLED, 0)).isEqualTo((int) standing);
    }

    @Test
    void a_unit_is_asked_of_one_day() {
        RosterRequest week = population.unit(11, TUESDAY).request().toBuilder()
                .to(TUESDAY.plusDays(1))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NationalUnit(11, "national", week))
                .withMessage("a unit of the nation has no teams, and one day at a time");
    }
}
