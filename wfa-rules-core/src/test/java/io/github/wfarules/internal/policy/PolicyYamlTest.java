package io.github.wfarules.internal.policy;

import static io.github.wfarules.internal.policy.Folders.CITY;
import static io.github.wfarules.internal.policy.Folders.NATIONAL;
import static io.github.wfarules.internal.policy.Folders.layer;
import static io.github.wfarules.internal.policy.Folders.national;
import static io.github.wfarules.internal.policy.Folders.problems;
import static io.github.wfarules.internal.policy.Folders.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Instrument;
import io.github.wfarules.Language;
import io.github.wfarules.Problem;
import io.github.wfarules.Text;
import io.github.wfarules.internal.model.AttributeDeclaration;
import io.github.wfarules.internal.model.Layer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyYamlTest {

    private static final Layer NATION = layer(national());

    @Test
    void reads_what_a_city_says_of_itself() {
        Layer city = layer(Folders.city(), NATION);

        assertThat(city.id()).isEqualTo("city");
        assertThat(city.title()).isEqualTo(new Text("Kota", "City"));
        assertThat(city.regionCode()).isEqualTo("35.73");
        assertThat(city.zone()).isEqualTo(ZoneId.of("Asia/Jakarta"));
        assertThat(city.parent()).isEqualTo("national");
        Instrument circular = city.instruments().get("circular");
        assertThat(circular.number()).as("not stated").isNull();
        assertThat(circular.date()).as("not stated").isNull();
        assertThat(circular.to()).isEqualTo(LocalDate.of(2025, 3, 27));
        assertThat(circular.binds()).isEqualTo(Instrument.Binds.OWN_UNITS);
        assertThat(circular.layer()).isEqualTo("city");
    }

    @Test
    void reports_every_mistake_of_every_file_at_once_in_both_languages() {
        PolicyFolder folder = PolicyFolder.of(
                "city",
                Map.of(
                        "policy.yaml", CITY.replace("level: city", "levle: city"),
                        "parameters.yaml", "city.x: 5\n",
                        "calendar.yaml", "yeras: [ 2025 ]\n"));

        LayerReader.Reading reading = read(folder, NATION);

        assertThat(reading.layer()).isNull();
        assertThat(problems(reading))
                .containsExactly(
                        "calendar.yaml:1:1: no such key here: `yeras`; did you mean `years`?\n    yeras: [ 2025 ]",
                        "parameters.yaml:1:9: a mapping is expected here, with the keys: kind, bound, title, list,"
                                + " continuous, values\n    city.x: 5",
                        "policy.yaml:4:1: no such key here: `levle`; did you mean `level`?\n    levle: city");
        assertThat(reading.problems().get(2).render(Language.INDONESIAN))
                .startsWith("policy.yaml:4:1: kunci `levle` tidak dikenal di sini; maksud Anda `level`?");
    }

    @Test
    void a_policy_yaml_that_is_no_yaml_is_not_blamed_on_the_other_files() {
        PolicyFolder folder = PolicyFolder.of(
                "draft",
                Map.of(
                        "policy.yaml", CITY.replace("kind: act", "kind:act"),
                        "parameters.yaml", "city.x: { kind: codes, list: units }\n",
                        "calendar.yaml", "years: [ 2025\n"));

        assertThat(read(folder, NATION).problems())
                .extracting(Problem::file)
                .as("of the others it is told only where they are no YAML themselves")
                .containsExactly("calendar.yaml", "policy.yaml");
    }

    @Test
    void says_that_a_folder_without_policy_yaml_is_none() {
        assertThat(problems(read(PolicyFolder.of("docs", Map.of()))))
                .containsExactly("the folder `docs` has no policy.yaml; is it a policy folder?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zone: Asia/Jakarta | zone: WIB            | there is no time zone `WIB`; write `Asia/Jakarta`
            zone: Asia/Jakarta | zone: Asia/Jakrata   | there is no time zone `Asia/Jakrata`; did you mean `Asia/Jakarta`?
            level: city        | level: town          | there is no level `town`; there are: `agency`, `city`, `nation`, `province`, `regency`
            level: city        | level: nation        | nothing stands above the nation; remove `extends`
            level: city        | level: province      | `35.73` is not the region code of a province; write it in quotes
            id: city           | id: Kota_Malang      | `Kota_Malang` is not a valid code; use lower-case letters, digits and dashes
            extends: national  | zzz: 1               | the key `extends` is missing; name the policy above, like `extends: national`
            kind: act          | kind: statement      | a statement needs a `speaker`; write who made it
            to: 2025-03-27     | to: 2025-03-23       | `to` (2025-03-23) is before `from` (2025-03-24); swap them
            to: 2025-03-27     | to: 27-03-2025       | `27-03-2025` is not how dates are written here; write `2025-03-27`
            circular:          | law:                 | the instrument `law` is already declared by `national`; use that one
            binds: own units   | binds: own unit      | `own unit` is not known here; did you mean `own units`?
            date: not stated   | amends: [ lwa ]      | there is no instrument `lwa`
            """)
    void says_what_is_wrong_and_what_to_write(String right, String wrong, String problem) {
        PolicyFolder folder = PolicyFolder.of("city", Map.of("policy.yaml", CITY.replace(right, wrong)));

        assertThat(problems(read(folder, NATION)))
                .anySatisfy(found -> assertThat(found).contains(problem));
    }

    @Test
    void refuses_a_city_below_a_city() {
        Layer city = layer(Folders.city(), NATION);
        String other = CITY.replace("id: city", "id: other").replace("circular:", "letter:");

        assertThat(problems(read(PolicyFolder.of("other", Map.of("policy.yaml", other)), NATION, city)))
                .containsExactly("policy.yaml:7:10: a policy of the level `city` cannot stand below `city`, which is of"
                        + " the level `city`\n    extends: national");
    }

    @Test
    void adds_codes_and_names_to_the_lists_above() {
        Layer city = layer(cityWith("""
                lists:
                  units:
                    diskominfo: { aliases: [ Kominfo Kota ] }
                    bapenda: { title: { id: Bapenda, en: Revenue office } }
                """), NATION);

        Codes codes = Codes.of(List.of(NATION, city));
        assertThat(codes.canonical("units", "  kominfo   KOTA ")).isEqualTo("diskominfo");
        assertThat(codes.canonical("units", "dinas kominfo")).isEqualTo("diskominfo");
        assertThat(codes.canonical("units", "Bapenda")).isEqualTo("bapenda");
        assertThat(codes.canonical("units", "dishub")).isNull();
        assertThat(codes.canonical("posts", "Bapenda")).isNull();
        assertThat(codes.title("units", "diskominfo")).isEqualTo(new Text("Dinas Kominfo", "ICT office"));
        assertThat(codes.of("units")).containsExactly("diskominfo", "bappeda", "bapenda");
    }

    @Test
    void refuses_a_name_that_stands_for_another_code() {
        assertThat(problems(read(cityWith("""
                lists:
                  units:
                    kominfo: { title: { id: Kominfo, en: ICT }, aliases: [ DINAS  kominfo, Kominfo ] }
                    bappeda: { title: { id: Bappeda, en: Planning } }
                """), NATION)))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .contains("the name `DINAS  kominfo` already stands for the code `diskominfo` of the"
                                        + " list `units`; remove one of them"),
                        second ->
                                assertThat(second).contains("the name `Kominfo` already stands for the code `kominfo`"),
                        third -> assertThat(third)
                                .contains("the code `bappeda` is already declared above; only `aliases` may be added"));
    }

    @Test
    void declares_further_fields() {
        Layer city = layer(cityWith("""
                attributes:
                  employee:
                    shift: { type: code, list: units, title: { id: Gilir, en: Shift }, sensitive: true }
                    caresForInfant: { type: flag, title: { id: Merawat bayi, en: Cares for an infant } }
                """), NATION);

        assertThat(city.attributes())
                .containsExactly(
                        new AttributeDeclaration(
                                "employee",
                                "shift",
                                AttributeDeclaration.Type.CODE,
                                "units",
                                new Text("Gilir", "Shift"),
                                true),
                        new AttributeDeclaration(
                                "employee",
                                "caresForInfant",
                                AttributeDeclaration.Type.FLAG,
                                null,
                                new Text("Merawat bayi", "Cares for an infant"),
                                false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            employe: { }                                                             | there is no kind of fact `employe`; did you mean `employee`?
            employee: { discipline: { type: flag, title: { id: a, en: a } } }        | there is already a `employee.discipline`
            workUnit: { headcount: { type: number, title: { id: a, en: a } } }       | there is already a `workUnit.headcount`
            request: { mode: { type: text, title: { id: a, en: a } } }               | there is already a `request.mode`
            day: { onLeave: { type: flag, title: { id: a, en: a } } }                | there is already a `day.onLeave`
            employee: { Shift: { type: flag, title: { id: a, en: a } } }             | `Shift` is not a valid field name
            employee: { shift: { type: kode, title: { id: a, en: a } } }             | `kode` is not known here; did you mean `code`?
            employee: { shift: { type: code, title: { id: a, en: a } } }             | the key `list` is missing
            employee: { shift: { type: code, list: unit, title: { id: a, en: a } } } | there is no code list `unit`; did you mean `units`?
            employee: { shift: { type: flag, list: units, title: { id: a, en: a } } } | only `type: code` has a `list`
            """)
    void refuses_a_further_field_that_cannot_be(String group, String problem) {
        assertThat(problems(read(cityWith("attributes:\n  " + group + "\n"), NATION)))
                .hasSize(1)
                .allSatisfy(found -> assertThat(found).contains(problem));
    }

    @Test
    void takes_the_text_of_a_region_code_whether_quoted_or_not() {
        String province = CITY.replace("region: \"35.73\"", "region: 62").replace("level: city", "level: province");

        assertThat(layer(PolicyFolder.of("city", Map.of("policy.yaml", province)), NATION)
                        .regionCode())
                .isEqualTo("62");
    }

    @Test
    void refuses_a_region_code_for_the_nation() {
        PolicyFolder folder = PolicyFolder.of("national", Map.of("policy.yaml", NATIONAL + "region: \"35\"\n"));

        assertThat(problems(read(folder))).hasSize(1).first().asString().contains("the nation has no region code");
    }

    private static PolicyFolder cityWith(String more) {
        return PolicyFolder.of("city", Map.of("policy.yaml", CITY + more));
    }
}
