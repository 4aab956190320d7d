package io.github.wfarules;

import static io.github.wfarules.WfaRequests.APPLIES;
import static io.github.wfarules.WfaRequests.DAY;
import static io.github.wfarules.WfaRequests.OPENS;
import static io.github.wfarules.WfaRequests.policy;
import static io.github.wfarules.WfaRequests.wfa;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wfarules.facts.Attributes;
import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.Employee;
import io.github.wfarules.facts.WorkUnit;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the lists and declarations of a policy make of the codes and attributes of a case. */
class CodesAndAttributesTest {
    @TempDir
    private Path directory;

    @Test
    void an_alias_is_understood_and_a_code_of_no_list_is_unknown() {
        String listed = PolicyTexts.rule("hospital", "denies", "workUnit.code == \"rsud\"");
        Policy policy = policy(directory, "", OPENS, APPLIES, listed);

        assertThat(policy.decide(unit("DINAS  kominfo"), DAY).outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(policy.decide(unit("rsud"), DAY).outcome()).isEqualTo(Outcome.DENIED);
        Decision unknown = policy.decide(unit("dinas antah berantah"), DAY);
        assertThat(unknown.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(unknown.needs()).extracting(Need::name).containsExactly("workUnit.code");
    }

    private static Case unit(String code) {
        return wfa().workUnit(WorkUnit.builder().id("u-7").code(code).build()).build();
    }

    @Test
    void a_declared_attribute_reads_like_a_field_and_a_sensitive_one_is_never_shown() {
        String night = PolicyTexts.rule("night", "denies", "employee.shift == \"night\" && employee.distance >= 2.5");
        Policy policy = policy(directory, "", OPENS, APPLIES, night);
        Attributes far = Attributes.NONE.with("shift", "night").with("distance", 3);

        Decision decision = policy.decide(with(far), DAY);

        assertThat(decision.outcome()).isEqualTo(Outcome.DENIED);
        assertThat(decision.findings().get(0).comparisons())
                .extracting(Comparison::actual)
                .containsExactly("•••", "3");
        assertThat(policy.decide(with(Attributes.NONE), DAY).needs())
                .extracting(Need::name)
                .containsExactly("employee.distance", "employee.shift");
    }

    private static Case with(Attributes attributes) {
        return wfa().employee(
                        Employee.builder().id("e-1").attributes(attributes).build())
                .build();
    }

    @Test
    void an_attribute_that_no_policy_declares_is_refused() {
        Policy policy = policy(directory, "", OPENS, APPLIES);

        assertThatThrownBy(() -> policy.decide(with(Attributes.NONE.with("hobby", "chess")), DAY))
                .isInstanceOfSatisfying(BadInputException.class, refusal -> assertThat(refusal.path())
                        .isEqualTo("employee.hobby"));
        assertThatThrownBy(() -> policy.decide(with(Attributes.NONE.with("distance", "far")), DAY))
                .isInstanceOf(BadInputException.class)
                .hasMessageNotContaining("far");
    }
}
