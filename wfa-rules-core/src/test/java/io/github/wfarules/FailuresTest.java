package io.github.wfarules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A host may hand a failure from one of its machines to another, as a job on a cluster does. */
class FailuresTest {
    private static final Text WRONG = new Text("salah", "wrong");

    @Test
    void a_refused_input_still_says_where_and_what_in_both_languages() throws Exception {
        BadInputException there = handedOver(new BadInputException("employee.id", WRONG));

        assertThat(there).hasMessage("employee.id: wrong");
        assertThat(there.path()).isEqualTo("employee.id");
        assertThat(there.text()).isEqualTo(WRONG);
    }

    @Test
    void an_unknown_policy_still_says_what_there_is() throws Exception {
        UnknownPolicyException failure = new UnknownPolicyException("kota-malan", List.of("kota-malang"));

        assertThat(handedOver(failure).text()).isEqualTo(failure.text());
        assertThat(failure.text().en()).contains("kota-malang");
    }

    @Test
    void a_refused_folder_still_carries_its_problems() throws Exception {
        Problem problem = new Problem("policy.yaml", 3, 1, "id: x", Problem.Severity.ERROR, WRONG);

        assertThat(handedOver(new PolicyProblemsException(List.of(problem))).problems())
                .containsExactly(problem);
    }

    @SuppressWarnings("unchecked")
    private static <T extends WfaRulesException> T handedOver(T failure) throws Exception {
        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(wire)) {
            out.writeObject(failure);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(wire.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
