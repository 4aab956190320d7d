package io.github.wfarules.internal.policy;

import static io.github.wfarules.internal.policy.Folders.layer;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.internal.model.Layer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodesTest {

    private static final Layer NATION = layer(PolicyFolder.of("national", Map.of("policy.yaml", """
            id: national
            title: { id: Indonesia, en: Indonesia }
            level: nation
            zone: Asia/Jakarta
            version: "1"
            lists:
              units:
                diskominfo:
                  title: { id: Dinas Komunikasi dan Informatika, en: Communication and Informatics Agency }
                  aliases: [ Dinas Kominfo ]
                disdik: { title: { id: Dinas Pendidikan, en: Education Agency } }
                dishub: { title: { id: Dinas Perhubungan, en: Transport Agency } }
                pelabuhan: { title: { id: Disdik, en: Dinas Kominfo } }
                terminal: { title: { id: Terminal, en: Terminal } }
              posts:
                guru: { title: { id: Guru, en: Teacher } }
            """)));

    @ParameterizedTest
    @CsvSource({
        "diskominfo, diskominfo",
        "Dinas Kominfo, diskominfo",
        "Dinas Komunikasi dan Informatika, diskominfo",
        "Communication and Informatics Agency, diskominfo",
        "Dinas Pendidikan, disdik",
        "'  DINAS   perhubungan ', dishub",
        "Transport Agency, dishub",
        "Terminal, terminal"
    })
    void a_code_goes_by_its_aliases_and_its_titles(String name, String code) {
        assertThat(Codes.of(List.of(NATION)).canonical("units", name)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"Disdik, disdik", "Dinas Kominfo, diskominfo"})
    void codes_and_aliases_go_before_the_titles_of_other_codes(String name, String code) {
        assertThat(Codes.of(List.of(NATION)).canonical("units", name)).isEqualTo(code);
    }

    @Test
    void a_title_names_nothing_in_another_list() {
        Codes codes = Codes.of(List.of(NATION));

        assertThat(codes.canonical("units", "Teacher")).isNull();
        assertThat(codes.canonical("posts", "Teacher")).isEqualTo("guru");
    }

    @Test
    void a_title_that_two_codes_share_names_neither() {
        Codes codes = Codes.of(List.of(NATION, cityWith("""
                    dikbud: { title: { id: Dinas  pendidikan, en: Education and Culture Agency } }
                """)));

        assertThat(codes.canonical("units", "Dinas Pendidikan")).isNull();
        assertThat(codes.canonical("units", "Education Agency")).isEqualTo("disdik");
        assertThat(codes.canonical("units", "Education and Culture Agency")).isEqualTo("dikbud");
    }

    @Test
    void an_alias_says_whom_a_shared_title_means() {
        Codes codes = Codes.of(List.of(NATION, cityWith("""
                    dikbud:
                      title: { id: Dinas Pendidikan, en: Education and Culture Agency }
                      aliases: [ Dinas Pendidikan ]
                """)));

        assertThat(codes.canonical("units", "dinas pendidikan")).isEqualTo("dikbud");
    }

    private static Layer cityWith(String units) {
        return layer(
                PolicyFolder.of("city", Map.of("policy.yaml", Folders.CITY + "lists:\n  units:\n" + units)), NATION);
    }
}
