package io.github.wfarules.internal.policy;

import static io.github.wfarules.internal.policy.Folders.CITY;
import static io.github.wfarules.internal.policy.Folders.city;
import static io.github.wfarules.internal.policy.Folders.layer;
import static io.github.wfarules.internal.policy.Folders.national;
import static io.github.wfarules.internal.policy.Folders.problems;
import static io.github.wfarules.internal.policy.Folders.read;
import static io.github.wfarules.internal.policy.RuleSketch.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Effect;
import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.model.RuleDefinition.Seal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleOverridesTest {

    private static final Layer NATION = layer(
            national(),
            List.of(
                    rule("national.discipline", "law"),
                    rule("national.hours", "law").seal(Seal.REPLACEABLE),
                    rule("national.home", "law").seal(Seal.REPLACEABLE)));

    @Test
    void lets_the_city_speak_on_its_own_days_and_the_nation_on_the_others() {
        Layer city = layer(
                cityWith("switch-off: [ { rule: national.home, from: 2025-03-25, basis: circular Pasal 2 } ]"),
                List.of(rule("city.hours", "circular").replacing("national.hours"), rule("city.quota", "circular")),
                NATION);
        RuleIndex index = new RuleIndex(List.of(NATION, city));

        assertThat(ids(index, 23)).containsExactly("national.discipline", "national.home", "national.hours");
        assertThat(ids(index, 24)).containsExactly("city.hours", "city.quota", "national.discipline", "national.home");
        assertThat(ids(index, 25)).containsExactly("city.hours", "city.quota", "national.discipline");
        assertThat(ids(index, 27)).containsExactly("city.hours", "city.quota", "national.discipline");
        assertThat(ids(index, 28)).containsExactly("national.discipline", "national.home", "national.hours");
        assertThat(index.on(LocalDate.of(2024, 12, 31))).isEmpty();
        assertThat(index.all()).hasSize(5);
    }

    @Test
    void lets_a_replacement_be_replaced_further_down() {
        Layer city = layer(
                city(), List.of(rule("city.hours", "law").seal(Seal.REPLACEABLE).replacing("national.hours")), NATION);
        String policy = CITY.replace("id: city", "id: agency")
                .replace("level: city", "level: agency")
                .replace("circular:", "order:");
        Layer agency = layer(
                PolicyFolder.of("agency", Map.of("policy.yaml", policy)),
                List.of(rule("agency.hours", "order").replacing("city.hours")),
                NATION,
                city);
        RuleIndex index = new RuleIndex(List.of(NATION, city, agency));

        assertThat(ids(index, 24)).contains("agency.hours").doesNotContain("city.hours", "national.hours");
        assertThat(ids(index, 28)).contains("city.hours").doesNotContain("agency.hours", "national.hours");
    }

    @Test
    void gives_the_same_list_for_as_long_as_the_same_rules_hold() {
        RuleIndex index = new RuleIndex(List.of(NATION));

        assertThat(index.on(LocalDate.of(2025, 3, 24))).isSameAs(index.on(LocalDate.of(2025, 12, 24)));
    }

    @Test
    void refuses_to_replace_what_is_not_replaceable() {
        assertThat(problems(
                        read(city(), List.of(rule("city.discipline", "law").replacing("national.discipline")), NATION)))
                .containsExactly("rules/sketch.drl:7: the rule `national.discipline` of `national` is not"
                        + " `replaceable`; add a denial or duty of your own beside it");
    }

    @Test
    void refuses_to_replace_or_switch_off_what_nobody_has() {
        assertThat(problems(read(
                        cityWith("switch-off: [ { rule: national.hors, basis: circular } ]"),
                        List.of(rule("city.hours", "law").replacing("national.hour")),
                        NATION)))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("policy.yaml:17: no upper layer has a rule `national.hors`; did you mean"
                                        + " `national.hours`?"),
                        second -> assertThat(second)
                                .startsWith("rules/sketch.drl:7: no upper layer has a rule `national.hour`; did you"
                                        + " mean `national.hours`?"));
    }

    @Test
    void refuses_an_id_that_stands_twice() {
        assertThat(problems(read(
                        city(),
                        List.of(
                                rule("city.quota", "circular"),
                                rule("city.quota", "circular"),
                                rule("national.hours", "circular")),
                        NATION)))
                .containsExactly(
                        "rules/sketch.drl:7: there is already a rule `city.quota` (rules/sketch.drl:7); choose another"
                                + " id",
                        "rules/sketch.drl:7: there is already a rule `national.hours` in `national`; choose another"
                                + " id, and `@replaces` if it replaces that one");
    }

    @Test
    void lets_a_city_open_only_what_the_nation_leaves_to_it() {
        RuleSketch opens = rule("city.opens", "circular").effect(Effect.OPENS);

        assertThat(problems(read(city(), List.of(opens), NATION)))
                .hasSize(1)
                .first()
                .asString()
                .contains("a lower layer may only `opens` what an upper layer leaves to it");
        assertThat(problems(read(city(), List.of(opens.replacing("national.hours")), NATION)))
                .isEmpty();
    }

    @Test
    void takes_a_parameter_that_no_rule_reads_for_a_mistake() {
        PolicyFolder folder = national(
                "parameters.yaml",
                "national.x: { kind: number, bound: default, title: { id: x, en: x }, values: [] }\n");

        assertThat(problems(read(folder, List.of(rule("national.a", "law").reading(List.of("national.x"))))))
                .isEmpty();
        assertThat(problems(read(folder, List.of(rule("national.a", "law")))))
                .hasSize(1)
                .first()
                .asString()
                .startsWith(
                        "parameters.yaml:1: no rule, hours or service level read the parameter `national.x`; use it");
    }

    private static List<String> ids(RuleIndex index, int ofMarch) {
        return index.on(LocalDate.of(2025, 3, ofMarch)).stream()
                .map(inForce -> inForce.rule().id())
                .toList();
    }

    private static PolicyFolder cityWith(String more) {
        return PolicyFolder.of("city", Map.of("policy.yaml", CITY + more));
    }
}
