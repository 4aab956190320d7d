package io.github.wfarules.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Language;
import io.github.wfarules.Outcome;
import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.Discipline;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.internal.json.CaseReader;
import io.github.wfarules.internal.policy.PolicyFolder;
import io.github.wfarules.internal.source.ProblemLog;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioFilesTest {

    private static final String FILE = """
            base:
              employee: { id: e1, discipline: NONE }
              workUnit: { id: u1, headcount: 60 }
              request: { mode: WFA }
            scenarios:
              - name: Staff may
                date: 2025-03-24
                expect: { outcome: PERMITTED, because: [ x.applies ], not: [ x.denies ], places: 3 }
              - name: Staff under discipline may not
                date: 2025-03-25
                case: { employee: { discipline: SERVING }, week: { flexibleDays: 1 } }
                expect: { outcome: DENIED, because: [ x.denies ], needs: [ ] }
              - name: Discipline not known
                date: 2025-03-26
                case:
                  employee: { discipline: null }
                expect:
                  outcome: UNDETERMINED
                  possible: [ x.denies ]
                  needs: [ employee.discipline ]
                  places: not stated
            """;

    private static final KnownRules RULES =
            new KnownRules(Set.of("x.applies", "x.denies"), Set.of("x.lights"), Map.of("upper.own-units", "upper"));

    @Test
    void lays_each_case_over_the_base_field_by_field() {
        List<Scenario> scenarios = read(FILE);

        Case second = (Case) scenarios.get(1).facts();
        assertThat(second.employee().id()).isEqualTo("e1");
        assertThat(second.employee().discipline()).isEqualTo(Discipline.SERVING);
        assertThat(second.week().flexibleDays()).isEqualTo(1);
        assertThat(second.workUnit().headcount()).isEqualTo(60);
        assertThat(second.request().mode()).isEqualTo(WorkMode.WFA);
        assertThat(((Case) scenarios.get(0).facts()).employee().discipline())
                .as("the base, untouched by the scenario below")
                .isEqualTo(Discipline.NONE);
        assertThat(((Case) scenarios.get(2).facts()).employee().discipline())
                .as("null makes it unknown")
                .isNull();
    }

    @Test
    void reads_what_must_come_out() {
        List<Scenario> scenarios = read(FILE);

        assertThat(scenarios.get(0).expected())
                .isEqualTo(new Expectation(
                        Outcome.PERMITTED.name(),
                        List.of("x.applies"),
                        List.of(),
                        List.of("x.denies"),
                        Map.of(),
                        false,
                        null,
                        "3",
                        Map.of(),
                        null,
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        null));
        assertThat(scenarios.get(1).expected().needs())
                .as("an empty list is not the same as none")
                .isEmpty();
        assertThat(scenarios.get(2).expected())
                .isEqualTo(new Expectation(
                        Outcome.UNDETERMINED.name(),
                        List.of(),
                        List.of("x.denies"),
                        List.of(),
                        Map.of(),
                        false,
                        List.of("employee.discipline"),
                        "not stated",
                        Map.of(),
                        null,
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        null));
    }

    @Test
    void knows_where_each_scenario_stands() {
        Scenario second = read(FILE).get(1);

        assertThat(second.name()).isEqualTo("Staff under discipline may not");
        assertThat(second.date()).isEqualTo(LocalDate.of(2025, 3, 25));
        assertThat(second.file()).isEqualTo("scenarios/s.yaml");
        assertThat(second.line()).isEqualTo(9);
        assertThat(second.source()).isEqualTo(URI.create("file:///x/scenarios/s.yaml?line=9"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            discipline: SERVING    | disciplin: SERVING  | scenarios/s.yaml:11:36: case: employee.disciplin:
            discipline: SERVING    | discipline: SERVIN  | scenarios/s.yaml:11:37: case: employee.discipline:
            flexibleDays: 1        | flexibleDays: 1.5   | scenarios/s.yaml:11:70: case: week.flexibleDays:
            id: e1,                | status: PNS,        | scenarios/s.yaml:2:13: case: employee.id:
            2025-03-25             | 25-03-2025          | scenarios/s.yaml:10:11: `25-03-2025` is not how dates are written here; write `2025-03-25`
            outcome: DENIED        | outcome: DENIDE     | scenarios/s.yaml:12:24: `DENIDE` is not known here; did you mean `DENIED`?
            not: [ x.denies ]      | not: [ x.denise ]   | scenarios/s.yaml:8:66: there is no rule `x.denise`; did you mean `x.denies`?
            because: [ x.denies ]  | becuase: [ ]        | scenarios/s.yaml:12:32: no such key here: `becuase`; did you mean `because`?
            not: [ x.denies ]      | not: [ upper.own-units ] | scenarios/s.yaml:8:66: the rule `upper.own-units` binds `upper` alone (`own units`) and never holds here; remove it
            places: 3              | places: 3.5         | scenarios/s.yaml:8:86: `3.5` is no number of places; write a whole number like `4`, `not stated`
            places: 3              | places: unlimitted  | scenarios/s.yaml:8:86: `unlimitted` is no number of places; write a whole number like `4`, `not stated` where there is a cap whose number is not stated, or `unlimited` where no rule sets a cap
            outcome: DENIED, because: [ x.denies ], needs: [ ] | exactly: true | scenarios/s.yaml:12:13: the key `outcome` is missing
            name: Discipline not known | name: Staff may | scenarios/s.yaml:13:5: there is already a scenario of this name (scenarios/s.yaml:6); choose another
            """)
    void says_where_a_scenario_is_wrong(String right, String wrong, String problem) {
        assertThat(problems(FILE.replace(right, wrong)))
                .anySatisfy(found -> assertThat(found).startsWith(problem));
    }

    @Test
    void takes_a_folder_without_scenarios_for_a_failure() {
        assertThat(problems("scenarios: [ ]\n"))
                .containsExactly("the folder `x` holds no scenario; write at least one in scenarios/*.yaml");
        assertThat(problems(Map.of()))
                .containsExactly("the folder `x` holds no scenario; write at least one in scenarios/*.yaml");
    }

    @Test
    void refuses_the_same_name_in_two_files() {
        String other = FILE.replace("Staff under", "Employees under").replace("not known", "unknown");

        assertThat(problems(Map.of("scenarios/a.yaml", FILE, "scenarios/b.yaml", other)))
                .singleElement()
                .asString()
                .startsWith("scenarios/b.yaml:6:5: there is already a scenario of this name (scenarios/a.yaml:6);"
                        + " choose another");
    }

    static List<Scenario> read(String file) {
        ProblemLog log = new ProblemLog();
        List<Scenario> scenarios = read(Map.of("scenarios/s.yaml", file), log);
        assertThat(log.problems()).isEmpty();
        return scenarios;
    }

    private static List<String> problems(String file) {
        return problems(Map.of("scenarios/s.yaml", file));
    }

    private static List<String> problems(Map<String, String> files) {
        ProblemLog log = new ProblemLog();
        read(files, log);
        return log.problems().stream()
                .map(problem -> problem.render(Language.ENGLISH))
                .toList();
    }

    private static List<Scenario> read(Map<String, String> files, ProblemLog log) {
        CaseReader cases = new CaseReader(List.of());
        return new ScenarioReader(cases, RULES, path -> URI.create("file:///x/" + path), log, false)
                .read(PolicyFolder.of("x", files));
    }
}
