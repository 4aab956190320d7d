package io.github.wfarules.nation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.wfarules.facts.Employee;
import io.github.wfarules.facts.Request;
import io.github.wfarules.roster.Member;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NationalPopulationTest {
    private static final LocalDate TUESDAY = LocalDate.of(2025, 3, 25);

    private final NationalPopulation population = new NationalPopulation(20_000, 1);

    @Test
    void a_unit_is_the_same_whichever_was_asked_for_before_and_on_whatever_machine() {
        NationalUnit unit = population.unit(7, TUESDAY);
        population.unit(8, TUESDAY);

        assertThat(population.unit(7, TUESDAY)).isEqualTo(unit);
        assertThat(new NationalPopulation(20_000, 1).unit(7, TUESDAY)).isEqualTo(unit);
        assertThat(new NationalPopulation(20_000, 2).unit(7, TUESDAY)).isNotEqualTo(unit);
    }

    @Test
    void a_larger_nation_begins_with_the_units_of_a_smaller_one() {
        NationalPopulation larger = new NationalPopulation(30_000, 1);

        for (int number = 1; number < population.units(); number++) {
            assertThat(larger.unit(number, TUESDAY)).isEqualTo(population.unit(number, TUESDAY));
        }
    }

    @Test
    void there_are_exactly_so_many_people_and_each_has_an_id_of_their_own() {
        Set<String> people = new HashSet<>();
        for (int number = 1; number <= population.units(); number++) {
            for (Member member : population.unit(number, TUESDAY).request().members()) {
                assertThat(people.add(member.employee().id())).isTrue();
            }
        }

        assertThat(people).hasSize(20_000);
        assertThat(population.people()).isEqualTo(20_000);
    }

    @Test
    void the_people_stay_from_day_to_day_and_ask_for_something_else() {
        List<Member> one = population.unit(7, TUESDAY).request().members();
        List<Member> other = population.unit(7, TUESDAY.plusDays(1)).request().members();

        assertThat(employees(other)).isEqualTo(employees(one));
        assertThat(modes(other)).isNotEqualTo(modes(one));
    }

    private static List<Employee> employees(List<Member> members) {
        return members.stream().map(Member::employee).toList();
    }

    private static List<Request> modes(List<Member> members) {
        return members.stream()
                .map(member ->
                        member.days().get(0).request().toBuilder().filedOn(null).build())
                .toList();
    }

    @Test
    void every_policy_has_its_share_to_within_one_unit() {
        int size = 300_000;
        NationalPopulation nation = new NationalPopulation(size, 1);
        Map<String, Integer> people = new HashMap<>();
        int regional = 0;
        for (int number = 1; number <= nation.units(); number++) {
            NationalUnit unit = nation.unit(number, TUESDAY);
            int members = unit.request().members().size();
            people.merge(unit.policy(), members, Integer::sum);
            regional += unit.request().workUnit().id().startsWith("central-") ? 0 : members;
        }

        double stated = 4_240_075.0 / 5_588_245;
        assertThat(regional / (double) size).isEqualTo(stated, within(0.003));
        Map<String, Double> ofTheRegional = Map.of(
                "kota-malang", 0.13,
                "kab-malang", 0.22,
                "kota-batu", 0.05,
                "kota-madiun", 0.09,
                "kab-lumajang", 0.07,
                "prov-kalimantan-tengah", 0.09);
        ofTheRegional.forEach((policy, share) ->
                assertThat(people.get(policy) / (double) size).as(policy).isEqualTo(stated * share, within(0.003)));
        assertThat(people).hasSize(7).containsKey("national");
    }

    @Test
    void refuses_a_nation_of_nobody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NationalPopulation(0, 1))
                .withMessage("people must be 1 or more");
    }
}
