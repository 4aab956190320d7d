package io.github.wfarules.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import io.github.wfarules.BadInputException;
import io.github.wfarules.Compliance;
import io.github.wfarules.Decision;
import io.github.wfarules.DueSoon;
import io.github.wfarules.PenaltyReport;
import io.github.wfarules.Readiness;
import io.github.wfarules.ServiceAssessment;
import io.github.wfarules.UnitCompliance;
import io.github.wfarules.change.ChangeReport;
import io.github.wfarules.facts.Attributes;
import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.PenaltyInput;
import io.github.wfarules.facts.PenaltyMonth;
import io.github.wfarules.facts.Preparation;
import io.github.wfarules.facts.TicketAsOf;
import io.github.wfarules.facts.UnitPeriod;
import io.github.wfarules.facts.WorkSpan;
import io.github.wfarules.facts.WorkedDay;
import io.github.wfarules.roster.Certificate;
import io.github.wfarules.roster.PlannedRoster;
import io.github.wfarules.roster.Roster;
import io.github.wfarules.roster.RosterRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("once")
class SchemaTest {
    private static final Path SHIPPED = Path.of("src", "main", "resources", "io", "github", "wfarules", "schema");
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final int RUNS = 40;

    @TestFactory
    Stream<DynamicTest> the_shipped_schemas_say_what_the_records_say() {
        return Stream.of(
                shipped("case.schema.json", Schemas.ofCase()),
                shipped("dated-case.schema.json", Schemas.ofDatedCase()),
                shipped("worked-day.schema.json", Schemas.ofFacts(WorkedDay.class)),
                shipped("unit-period.schema.json", Schemas.ofFacts(UnitPeriod.class)),
                shipped("preparation.schema.json", Schemas.ofFacts(Preparation.class)),
                shipped("roster-request.schema.json", Schemas.ofFacts(RosterRequest.class)),
                shipped("planned-roster.schema.json", Schemas.ofFacts(PlannedRoster.class)),
                shipped("decision.schema.json", Schemas.ofAnswer(Decision.class)),
                shipped("compliance.schema.json", Schemas.ofAnswer(Compliance.class)),
                shipped("unit-compliance.schema.json", Schemas.ofAnswer(UnitCompliance.class)),
                shipped("readiness.schema.json", Schemas.ofAnswer(Readiness.class)),
                shipped("roster.schema.json", Schemas.ofAnswer(Roster.class)),
                shipped("certificate.schema.json", Schemas.ofAnswer(Certificate.class)),
                shipped("penalty-input.schema.json", Schemas.ofFacts(PenaltyInput.class)),
                shipped("penalty-month.schema.json", Schemas.ofFacts(PenaltyMonth.class)),
                shipped("ticket-as-of.schema.json", Schemas.ofFacts(TicketAsOf.class)),
                shipped("work-span.schema.json", Schemas.ofFacts(WorkSpan.class)),
                shipped("service-assessment.schema.json", Schemas.ofAnswer(ServiceAssessment.class)),
                shipped("due-soon.schema.json", Schemas.ofAnswer(DueSoon.class)),
                shipped("penalty-report.schema.json", Schemas.ofAnswer(PenaltyReport.class)),
                shipped("change-report.schema.json", Schemas.ofAnswer(ChangeReport.class)));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Case.class,
                WorkedDay.class,
                UnitPeriod.class,
                Preparation.class,
                RosterRequest.class,
                PlannedRoster.class,
                PenaltyInput.class,
                PenaltyMonth.class,
                TicketAsOf.class,
                WorkSpan.class
            })
    void all_facts_that_are_written_meet_the_schema(Class<? extends Record> type) {
        JsonSchema schema = validator(Schemas.ofFacts(type));
        RandomRecords random =
                new RandomRecords(3, Attributes.NONE.with("shift", "night").with("armed", true));
        for (int run = 0; run < RUNS; run++) {
            assertThat(schema.validate(JsonTree.parse(JsonText.of(random.next(type)))))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Decision.class,
                Compliance.class,
                UnitCompliance.class,
                Readiness.class,
                Roster.class,
                Certificate.class
            })
    void every_answer_that_is_written_meets_the_schema_and_is_the_same_when_read(Class<? extends Record> type) {
        JsonSchema schema = validator(Schemas.ofAnswer(type));
        RandomRecords random = new RandomRecords(4, Attributes.NONE);
        for (int run = 0; run < RUNS; run++) {
            Record answer = random.next(type);
            String json = JsonText.of(answer);
            assertThat(schema.validate(JsonTree.parse(json))).isEmpty();
            assertThat(JsonText.read(type, json)).isEqualTo(answer);
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {ServiceAssessment.class, DueSoon.class, PenaltyReport.class, ChangeReport.class})
    void every_answer_with_amounts_or_instants_that_is_written_meets_the_schema(Class<? extends Record> type) {
        JsonSchema schema = validator(Schemas.ofAnswer(type));
        RandomRecords random = new RandomRecords(5, Attributes.NONE);
        for (int run = 0; run < RUNS; run++) {
            assertThat(schema.validate(JsonTree.parse(JsonText.of(random.next(type)))))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'date': '2025-03-25', 'employee': {'id': 'e1'}, 'workUnit': {'id': 'u1'}, 'request': {'mode': 'WFA'}}",
                "{'date': '2025-03-25', 'employee': {'id': 'e1', 'discipline': null}, 'workUnit': {'id': 'u1', 'service': null}, 'request': {'mode': 'WFO'}, 'team': null, 'tasks': null, 'determinations': null}",
            })
    void what_the_reader_takes_meets_the_schema(String json) {
        JsonNode line = JsonTree.parse(json.replace('\'', '"'));

        assertThat(validator(Schemas.ofDatedCase()).validate(line)).isEmpty();
        assertThat(new CaseReader(List.of()).readDated(line, null)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'employee': {'id': 'e1'}, 'workUnit': {'id': 'u1'}, 'request': {'mode': 'WFA'}}",
                "{'date': '2025-03-25', 'workUnit': {'id': 'u1'}, 'request': {'mode': 'WFA'}}",
                "{'date': '25-03-2025', 'employee': {'id': 'e1'}, 'workUnit': {'id': 'u1'}, 'request': {'mode': 'WFA'}}",
                "{'date': '2025-03-25', 'employee': {'id': 7}, 'workUnit': {'id': 'u1'}, 'request': {'mode': 'WFA'}}",
                "{'date': '2025-03-25', 'employee': {'id': 'e1'}, 'workUnit': {'id': 'u1'}, 'request': {'mode': 'wfa'}}",
                "{'date': '2025-03-25', 'employee': {'id': 'e1'}, 'workUnit': {'id': 'u1', 'headcount': -1}, 'request': {'mode': 'WFA'}}",
                "{'date': '2025-03-25', 'employee': {'id': 'e1'}, 'workUnit': {'id': 'u1', 'headcount': 1.5}, 'request': {'mode': 'WFA'}}",
                "{'date': '2025-03-25', 'employee': {'id': 'e1'}, 'workUnit': {'id': 'u1'}, 'request': {'mode': 'WFA'}, 'week': {'x': 1}}",
                "{'date': '2025-03-25', 'employee': {'id': 'e1'}, 'workUnit': {'id': 'u1'}, 'request': {'mode': 'WFA'}, 'team': {}}",
            })
    void what_the_reader_refuses_the_schema_refuses(String json) {
        JsonNode line = JsonTree.parse(json.replace('\'', '"'));

        assertThat(validator(Schemas.ofDatedCase()).validate(line)).isNotEmpty();
        assertThatThrownBy(() -> new CaseReader(List.of()).readDated(line, null))
                .isInstanceOf(BadInputException.class);
    }

    private static DynamicTest shipped(String name, ObjectNode schema) {
        return DynamicTest.dynamicTest(name, () -> {
            String text = new ObjectMapper()
                            .writer(new DefaultPrettyPrinter()
                                    .withObjectIndenter(LINES)
                                    .withArrayIndenter(LINES))
                            .writeValueAsString(schema)
                    + "\n";
            Path file = SHIPPED.resolve(name);
            if (Boolean.getBoolean("wfarules.update")) {
                Files.createDirectories(SHIPPED);
                Files.writeString(file, text);
            }
            assertThat(file)
                    .as(
                            "%s is stale: rewrite it by `mvn test -pl wfa-rules-core -Dtest=SchemaTest -Dwfarules.update=true`",
                            file)
                    .content()
                    .isEqualTo(text);
        });
    }

    private static JsonSchema validator(ObjectNode schema) {
        SchemaValidatorsConfig config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema, config);
    }
}
