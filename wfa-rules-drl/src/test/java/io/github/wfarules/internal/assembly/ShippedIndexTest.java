package io.github.wfarules.internal.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.internal.index.IndexInput;
import io.github.wfarules.internal.index.IndexOutput;
import io.github.wfarules.internal.index.LayerForm;
import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.policy.Chain;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedIndexTest {
    private static final Library SHIPPED = new Library();
    private static final Library FOLDERS = SHIPPED.with(List.of(Path.of("src/main/policies")));

    static List<String> ids() {
        return List.copyOf(SHIPPED.ids());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void what_the_build_left_says_what_the_folder_says(String id) {
        Chain shipped = SHIPPED.draft(id).chain();
        Chain read = FOLDERS.draft(id).chain();

        assertThat(shipped.layers()).isEqualTo(read.layers());
        assertThat(shipped.digest()).isEqualTo(read.digest());
        assertSameOrder(shipped.policy(), read.policy());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rosters/kota-contoh", "approvals/kota-akta", "penalties/kota-contoh"})
    void a_layer_with_other_kinds_of_values_comes_back_as_it_was(String folder) {
        Path place = Path.of("src/test/resources", folder);
        Chain chain = SHIPPED.with(List.of(place))
                .draft(place.getFileName().toString())
                .chain();
        List<Layer> above = chain.layers().subList(0, chain.layers().size() - 1);
        IndexOutput out = new IndexOutput();
        LayerForm.write(chain.policy(), out);

        Layer back = LayerForm.read(new IndexInput(out.bytes()), above);

        assertThat(back).isEqualTo(chain.policy());
        assertSameOrder(back, chain.policy());
    }

    /** Maps are equal in whatever order, but answers list codes and values in that of the files. */
    private static void assertSameOrder(Layer one, Layer other) {
        assertThat(List.copyOf(one.instruments().keySet()))
                .isEqualTo(List.copyOf(other.instruments().keySet()));
        assertThat(List.copyOf(one.parameters().keySet()))
                .isEqualTo(List.copyOf(other.parameters().keySet()));
        assertThat(List.copyOf(one.counters().keySet()))
                .isEqualTo(List.copyOf(other.counters().keySet()));
        assertThat(List.copyOf(one.lists().keySet()))
                .isEqualTo(List.copyOf(other.lists().keySet()));
        one.lists().forEach((id, list) -> assertThat(List.copyOf(list.entries().keySet()))
                .isEqualTo(List.copyOf(other.lists().get(id).entries().keySet())));
    }
}
