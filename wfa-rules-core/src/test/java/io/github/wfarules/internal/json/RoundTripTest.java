package io.github.wfarules.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Compliance;
import io.github.wfarules.Decision;
import io.github.wfarules.DueSoon;
import io.github.wfarules.PenaltyReport;
import io.github.wfarules.Readiness;
import io.github.wfarules.ServiceAssessment;
import io.github.wfarules.Text;
import io.github.wfarules.UnitCompliance;
import io.github.wfarules.WfaJson;
import io.github.wfarules.facts.Allowance;
import io.github.wfarules.facts.Attributes;
import io.github.wfarules.facts.Breach;
import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.PenaltyMonth;
import io.github.wfarules.facts.Ticket;
import io.github.wfarules.facts.TicketAsOf;
import io.github.wfarules.facts.WorkSpan;
import io.github.wfarules.internal.model.AttributeDeclaration;
import io.github.wfarules.internal.model.RuleDefinition.Condition;
import io.github.wfarules.roster.Certificate;
import io.github.wfarules.roster.Roster;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {
    private static final int RUNS = 2_000;

    private static final Attributes ATTRIBUTES = Attributes.NONE
            .with("shift", "night")
            .with("armed", true)
            .with("distance", new BigDecimal("12.50"))
            .with("million", new BigDecimal("1E+6"))
            .with("since", LocalDate.of(2025, 3, 24));

    private static final CaseReader READER = new CaseReader(Stream.of("employee", "workUnit", "request", "day")
            .flatMap(group -> Stream.of(
                    attribute(group, "shift", AttributeDeclaration.Type.CODE),
                    attribute(group, "armed", AttributeDeclaration.Type.FLAG),
                    attribute(group, "distance", AttributeDeclaration.Type.NUMBER),
                    attribute(group, "million", AttributeDeclaration.Type.NUMBER),
                    attribute(group, "since", AttributeDeclaration.Type.DATE)))
            .toList());

    @Test
    void a_case_is_the_same_after_a_way_through_json() {
        RandomRecords random = new RandomRecords(1, ATTRIBUTES);
        for (int run = 0; run < RUNS; run++) {
            Case facts = random.next(Case.class);

            assertThat(READER.read(JsonTree.parse(WfaJson.write(facts)))).isEqualTo(facts);
        }
    }

    @Test
    void a_decision_is_the_same_after_a_way_through_json_and_so_are_its_bytes() {
        RandomRecords random = new RandomRecords(2, Attributes.NONE);
        for (int run = 0; run < RUNS; run++) {
            Decision decision = random.next(Decision.class);
            String json = WfaJson.write(decision);

            Decision read = WfaJson.readDecision(json);

            assertThat(read).isEqualTo(decision);
            assertThat(WfaJson.write(read)).isEqualTo(json).doesNotContain("\n");
        }
    }

    @ParameterizedTest
    @ValueSource(
            classes = {Ticket.class, Breach.class, Allowance.class, PenaltyMonth.class, TicketAsOf.class, WorkSpan.class
            })
    void what_tickets_and_deductions_are_made_of_gives_the_same_json_after_a_way_through_it(
            Class<? extends Record> type) {
        RandomRecords random = new RandomRecords(3, Attributes.NONE);
        for (int run = 0; run < 200; run++) {
            String json = JsonText.of(random.next(type));

            assertThat(JsonText.of(JsonText.read(type, json))).isEqualTo(json);
        }
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Compliance.class,
                UnitCompliance.class,
                Readiness.class,
                ServiceAssessment.class,
                PenaltyReport.class,
                DueSoon.class,
                Roster.class,
                Certificate.class
            })
    void an_answer_is_the_same_after_a_way_through_json(Class<? extends Record> type) {
        RandomRecords random = new RandomRecords(4, Attributes.NONE);
        for (int run = 0; run < 200; run++) {
            Record answer = random.next(type);

            assertThat(JsonText.read(type, JsonText.of(answer))).isEqualTo(answer);
        }
    }

    @Test
    void the_deepest_condition_that_a_rule_may_have_is_the_same_after_a_way_through_json() {
        Condition condition = new Condition(Condition.Kind.ATOM, 3, List.of());
        for (int level = 0; level < 32; level++) {
            condition = new Condition(Condition.Kind.AND, 0, List.of(condition));
        }

        String json = JsonText.of(condition);

        assertThat(JsonText.read(Condition.class, json)).isEqualTo(condition);
    }

    private static AttributeDeclaration attribute(String group, String name, AttributeDeclaration.Type type) {
        return new AttributeDeclaration(group, name, type, null, new Text(name, name), false);
    }
}
