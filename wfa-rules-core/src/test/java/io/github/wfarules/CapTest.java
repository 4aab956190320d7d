package io.github.wfarules;

import static io.github.wfarules.WfaRequests.APPLIES;
import static io.github.wfarules.WfaRequests.DAY;
import static io.github.wfarules.WfaRequests.DENIES;
import static io.github.wfarules.WfaRequests.OPENS;
import static io.github.wfarules.WfaRequests.employee;
import static io.github.wfarules.WfaRequests.policy;
import static io.github.wfarules.WfaRequests.wfa;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.Discipline;
import io.github.wfarules.facts.Usage;
import io.github.wfarules.facts.WorkUnit;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cap on places: what it leaves, what it says where a number is missing, and the value it cites. */
class CapTest {
    private static final String QUOTA = """
            contoh.quota:
              kind: percentage
              bound: ceiling
              title: { id: kuota, en: quota }
              values:
                - { value: 5, from: 2025-01-01, to: 2025-12-31, basis: perda Pasal 2 }
            """;
    private static final String CAP = PolicyTexts.rule(
            "cap", "limits places", "request.mode == WorkMode.WFA", "$case.atMost(percentage(\"contoh.quota\"));", "");

    @TempDir
    private Path directory;

    @Test
    void a_cap_rounds_down_and_denies_only_where_no_place_can_be_left() {
        Policy policy = policy(directory, QUOTA, OPENS, APPLIES, CAP);

        Decision some = policy.decide(wfa().build(), DAY);
        assertThat(some.outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(some.places()).extracting(Places::atMost).containsExactly(3);
        Decision none = policy.decide(unitOf(19).build(), DAY);
        assertThat(none.outcome()).isEqualTo(Outcome.DENIED);
        assertThat(none.summary().en()).isEqualTo("No place is left.");
        Decision full =
                policy.decide(wfa().usage(Usage.builder().wfa(3).build()).build(), DAY);
        assertThat(full.outcome()).isEqualTo(Outcome.DENIED);
        Decision last =
                policy.decide(wfa().usage(Usage.builder().wfa(2).build()).build(), DAY);
        assertThat(last.outcome()).isEqualTo(Outcome.PERMITTED);
    }

    @Test
    void a_denial_by_a_rule_names_no_places() {
        Decision decision = policy(directory, QUOTA, OPENS, APPLIES, DENIES, CAP)
                .decide(wfa().employee(employee(Discipline.SERVING)).build(), DAY);

        assertThat(decision.outcome()).isEqualTo(Outcome.DENIED);
        assertThat(decision.places()).isEmpty();
    }

    @Test
    void a_cap_of_an_unknown_headcount_could_leave_no_place() {
        Decision decision = policy(directory, QUOTA, OPENS, APPLIES, CAP)
                .decide(unitOf(null).build(), DAY);

        assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(decision.needs()).extracting(Need::name).containsExactly("workUnit.headcount");
    }

    @Test
    void a_cap_that_no_instrument_states_taints_no_answer() {
        String notStated = PolicyTexts.rule(
                "cap", "limits places", "request.mode == WorkMode.WFA", "$case.placesNotStated();", "");

        Decision decision = policy(directory, "", OPENS, APPLIES, notStated)
                .decide(unitOf(null).build(), DAY);

        assertThat(decision.outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(decision.places()).extracting(Places::stated).containsExactly(false);
    }

    @Test
    void a_cap_outside_the_days_of_its_value_is_not_stated() {
        Decision decision =
                policy(directory, QUOTA, OPENS, APPLIES, CAP).decide(unitOf(19).build(), LocalDate.of(2026, 1, 5));

        assertThat(decision.outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(decision.places()).extracting(Places::stated).containsExactly(false);
    }

    private static Case.Builder unitOf(Integer headcount) {
        return wfa().workUnit(
                        WorkUnit.builder().id("diskominfo").headcount(headcount).build());
    }

    @Test
    void a_value_is_cited_where_it_was_read() {
        Decision decision = policy(directory, QUOTA, OPENS, APPLIES, CAP).decide(wfa().build(), DAY);

        ValueUsed quota = decision.findings().stream()
                .flatMap(finding -> finding.values().stream())
                .findFirst()
                .orElseThrow();
        assertThat(quota.value()).isEqualTo("5");
        assertThat(quota.layer()).isEqualTo("contoh");
        assertThat(quota.basis().locator()).isEqualTo("Pasal 2");
    }
}
