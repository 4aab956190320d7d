package io.github.wfarules.internal.policy;

import static io.github.wfarules.internal.policy.Folders.CITY;
import static io.github.wfarules.internal.policy.Folders.layer;
import static io.github.wfarules.internal.policy.Folders.national;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Language;
import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.policy.ChainReader.Result;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChainReaderTest {

    private static final Chain NATION = new Chain(List.of(layer(national())));

    private final Map<String, PolicyFolder> beside = new HashMap<>();

    @Test
    void puts_a_folder_below_the_policy_that_it_extends() {
        Chain chain = read(Folders.city()).chain();

        assertThat(chain.layers()).extracting(Layer::id).containsExactly("national", "city");
        assertThat(chain.policy().id()).isEqualTo("city");
    }

    @Test
    void finds_what_it_extends_among_the_folders_beside_it() {
        beside.put("city", Folders.city());

        Chain chain = read(agency("city")).chain();

        assertThat(chain.layers()).extracting(Layer::id).containsExactly("national", "city", "agency");
    }

    @Test
    void digests_all_layers() {
        PolicyFolder city = Folders.city();
        Layer other = layer(national("calendar.yaml", "years: [ 2025 ]"));

        String digest = read(city).chain().digest();

        assertThat(digest).hasSize(64).isNotEqualTo(city.digest());
        assertThat(read(city).chain().digest()).isEqualTo(digest);
        assertThat(new Chain(List.of(other, layer(city, other))).digest()).isNotEqualTo(digest);
    }

    @Test
    void says_that_what_it_extends_is_nowhere() {
        PolicyFolder lost = PolicyFolder.of("city", Map.of("policy.yaml", CITY.replace(": national", ": nasional")));

        assertThat(problems(read(lost)))
                .containsExactly("policy.yaml:7:10: there is no policy `nasional`, neither among those at hand nor as a"
                        + " folder beside this one; did you mean `national`?\n    extends: nasional");
    }

    @Test
    void refuses_a_circle() {
        beside.put("one", PolicyFolder.of("one", Map.of("policy.yaml", CITY.replace(": national", ": two"))));
        beside.put("two", PolicyFolder.of("two", Map.of("policy.yaml", CITY.replace(": national", ": one"))));

        assertThat(problems(read(agency("one"))))
                .containsExactly("policy.yaml:7:10: `extends` goes in a circle: one → two; a policy cannot stand above"
                        + " itself\n    extends: one");
        assertThat(problems(read(beside.get("one"))))
                .containsExactly("policy.yaml:7:10: `extends` goes in a circle: two → one; a policy cannot stand above"
                        + " itself\n    extends: one");
    }

    @Test
    void names_the_folder_that_a_problem_above_is_in() {
        beside.put("city", PolicyFolder.of("city", Map.of("policy.yaml", CITY.replace("35.73", "3573"))));

        assertThat(problems(read(agency("city"))))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("../city/policy.yaml:3:9: `3573` is not the region code of a city");
    }

    @Test
    void wants_a_folder_that_others_extend_to_have_the_name_of_its_policy() {
        beside.put("kota", PolicyFolder.of("kota", Map.of("policy.yaml", CITY)));

        assertThat(problems(read(agency("kota"))))
                .containsExactly(
                        "the folder `../kota` holds the policy `city`; give the folder the name of its policy");
    }

    private static PolicyFolder agency(String parent) {
        String policy = CITY.replace("id: city", "id: agency")
                .replace("level: city", "level: agency")
                .replace("circular:", "order:")
                .replace(": national", ": " + parent);
        return PolicyFolder.of("agency", Map.of("policy.yaml", policy));
    }

    private Result read(PolicyFolder folder) {
        LayerReader layers = new LayerReader((files, layer, parents, log) -> List.of());
        return new ChainReader(Map.of("national", NATION)::get, Set.of("national"), beside::get, layers).read(folder);
    }

    private static List<String> problems(Result result) {
        return result.problems().stream()
                .map(problem -> problem.render(Language.ENGLISH))
                .toList();
    }
}
