package io.github.wfarules.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.wfarules.BadInputException;
import io.github.wfarules.Language;
import io.github.wfarules.Text;
import io.github.wfarules.facts.Attributes;
import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.DatedCase;
import io.github.wfarules.facts.Discipline;
import io.github.wfarules.facts.Employee;
import io.github.wfarules.facts.Request;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.facts.WorkUnit;
import io.github.wfarules.internal.model.AttributeDeclaration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseReaderTest {
    private static final String LEAST =
            "{'employee': {'id': 'e1'}, 'workUnit': {'id': 'u1'}, 'request': {'mode': 'WFA'}%s}";

    private final CaseReader reader = new CaseReader(List.of(new AttributeDeclaration(
            "employee", "shift", AttributeDeclaration.Type.CODE, "shifts", new Text("sif", "shift"), false)));

    @Test
    void ids_unit_and_mode_are_enough_and_all_else_is_unknown() {
        assertThat(read(LEAST.formatted("")))
                .isEqualTo(Case.builder()
                        .employee(Employee.builder().id("e1").build())
                        .workUnit(WorkUnit.builder().id("u1").build())
                        .request(Request.builder().mode(WorkMode.WFA).build())
                        .build());
    }

    @Test
    void null_is_unknown_like_a_field_that_is_left_out() {
        assertThat(read(LEAST.formatted(
                        ", 'team': null, 'tasks': null, 'day': {'onLeave': null}, 'determinations': null")))
                .isEqualTo(read(LEAST.formatted("")));
    }

    @Test
    void a_declared_attribute_stands_among_the_fields_of_its_fact() {
        Employee employee =
                read(caseOf("'discipline': 'SERVING', 'shift': 'night'")).employee();

        assertThat(employee.discipline()).isEqualTo(Discipline.SERVING);
        assertThat(employee.attributes()).isEqualTo(Attributes.NONE.with("shift", "night"));
    }

    @Test
    void the_date_of_a_line_stands_among_the_fields_of_its_case() {
        DatedCase line = reader.readDated(tree(LEAST.formatted(", 'date': '2025-03-25'")), LocalDate.of(2025, 3, 26));

        assertThat(line).isEqualTo(new DatedCase(LocalDate.of(2025, 3, 25), read(LEAST.formatted(""))));
    }

    @Test
    void a_line_without_a_date_takes_the_one_given_for_such_lines() {
        LocalDate otherwise = LocalDate.of(2025, 3, 26);

        assertThat(reader.readDated(tree(LEAST.formatted("")), otherwise).date())
                .isEqualTo(otherwise);
    }

    @Test
    void a_line_without_a_date_is_refused() {
        BadInputException refusal =
                catchThrowableOfType(BadInputException.class, () -> reader.readDated(tree(LEAST.formatted("")), null));

        assertThat(refusal).hasMessage("date: required, and missing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                                                              | employee.id
            {'employee': {'id': null}}                                                      | employee.id
            {'employee': {'id': 'e1'}, 'workUnit': {}}                                      | workUnit.id
            {'employee': {'id': 'e1'}, 'workUnit': {'id': 'u1'}, 'request': {}}             | request.mode
            """)
    void a_required_field_is_missed_by_its_path(String json, String path) {
        assertThat(refusalOf(json)).hasMessage(path + ": required, and missing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            , 'team': {}                             | team.id
            , 'determinations': [{'granted': true}]  | determinations[0].code
            , 'determinations': [{'code': 'a'}, null]| determinations[1].code
            """)
    void a_required_field_of_something_optional_is_missed_by_its_path(String more, String path) {
        assertThat(refusalOf(LEAST.formatted(more))).hasMessage(path + ": required, and missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"employee", "workUnit"})
    void an_id_that_is_blank_is_refused(String fact) {
        String id = fact.equals("employee") ? "e1" : "u1";

        assertThat(refusalOf(LEAST.formatted("").replace(id, " "))).hasMessage(fact + ".id: required, and blank");
    }

    @Test
    void a_misspelt_field_is_told_what_was_probably_meant() {
        BadInputException refusal = refusalOf(caseOf("'disciplin': 'SERVING'"));

        assertThat(refusal.path()).isEqualTo("employee.disciplin");
        assertThat(refusal.text().en()).startsWith("no such field; did you mean `discipline`? Fields: id, status");
        assertThat(refusal.text().id()).startsWith("isian ini tidak dikenal; mungkin maksudnya `discipline`?");
    }

    @Test
    void a_field_that_resembles_none_is_told_the_fields_there_are() {
        assertThat(refusalOf(LEAST.formatted(", 'week': {'zzz': 1}")))
                .hasMessage("week.zzz: no such field; fields: flexibleDays");
    }

    @Test
    void an_attribute_belongs_to_the_fact_it_is_declared_for() {
        assertThat(refusalOf(LEAST.formatted(", 'day': {'shift': 'night'}")).path())
                .isEqualTo("day.shift");
        assertThat(refusalOf(LEAST.formatted(", 'team': {'id': 't', 'shift': 'night'}"))
                        .path())
                .isEqualTo("team.shift");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'id': 7                         | employee.id: must be a text in quotes
            'id': 'e1', 'newInPost': 'true' | employee.newInPost: must be true or false, without quotes
            'id': 'e1', 'status': 'pns'     | employee.status: must be one of PNS, PPPK, CPNS, TNI, POLRI
            'id': 'e1', 'status': 1         | employee.status: must be one of PNS, PPPK, CPNS, TNI, POLRI
            'id': 'e1', 'shift': true       | employee.shift: must be a text in quotes
            'id': 'e1', 'id': 'e2'          | employee.id: is there twice; remove one
            """)
    void a_wrong_value_is_refused_by_its_path(String employee, String message) {
        assertThat(refusalOf("{'employee': {" + employee + "}, 'workUnit': {'id': 'u1'}, 'request': {'mode': 'WFA'}}"))
                .hasMessageStartingWith(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "-1", "'60'", "2147483648", "1e999999999", "true", "[]"})
    void a_headcount_that_is_no_count_is_refused(String headcount) {
        assertThat(refusalOf("{'employee': {'id': 'e1'}, 'workUnit': {'id': 'u1', 'headcount': " + headcount + "}}"))
                .hasMessage("workUnit.headcount: must be a whole number without quotes, 0 or more");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            '24-03-2025'          | the date is written day first; write year-month-day, as in 2025-03-24
            '24/03/2025'          | the date is written day first; write year-month-day, as in 2025-03-24
            '2025-02-29'          | there is no such day in the calendar
            '2025-03-24T00:00:00' | must be a date without a time, written year-month-day in quotes
            '٢٠٢٥-٠٣-٢٤'          | must be a date without a time, written year-month-day in quotes
            20250324              | must be a date without a time, written year-month-day in quotes
            """)
    void a_date_is_iso_or_told_the_fix(String date, String message) {
        assertThat(refusalOf(caseOf("'postSince': " + date))).hasMessageStartingWith("employee.postSince: " + message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            []              | must be an object in { }
            'e1'            | must be an object in { }
            {'employee': 1} | employee: must be an object in { }
            """)
    void anything_but_an_object_is_refused(String json, String message) {
        assertThat(refusalOf(json)).hasMessage(message);
    }

    @Test
    void a_list_is_asked_for_where_one_belongs() {
        assertThat(refusalOf(LEAST.formatted(", 'determinations': {'code': 'a'}")))
                .hasMessage("determinations: must be a list in [ ]");
    }

    @Test
    void no_message_shows_a_value() {
        for (String employee : List.of("'discipline': 'secret'", "'newInPost': 'secret'", "'postSince': 'secret'")) {
            BadInputException refusal = refusalOf(caseOf(employee));

            assertThat(refusal.getMessage()).doesNotContain("secret");
            assertThat(refusal.text().in(Language.INDONESIAN)).isNotEmpty().doesNotContain("secret");
        }
    }

    @Test
    void a_name_from_outside_is_shown_short_and_without_control_characters() {
        String name = "\\u001b[2J" + "x".repeat(100);

        assertThat(refusalOf(LEAST.formatted(", '" + name + "': 1")).path())
                .isEqualTo("\uFFFD[2J" + "x".repeat(56) + "…");
    }

    private static String caseOf(String employee) {
        return "{'employee': {'id': 'e1', " + employee + "}, 'workUnit': {'id': 'u1'}, 'request': {'mode': 'WFA'}}";
    }

    private Case read(String json) {
        return reader.read(tree(json));
    }

    private BadInputException refusalOf(String json) {
        return catchThrowableOfType(BadInputException.class, () -> read(json));
    }

    private static JsonNode tree(String json) {
        return JsonTree.parse(json.replace('\'', '"'));
    }
}
