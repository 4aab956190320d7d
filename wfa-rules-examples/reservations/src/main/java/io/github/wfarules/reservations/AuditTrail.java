package io.github.wfarules.reservations;

import io.github.wfarules.Decision;
import io.github.wfarules.PolicyVersion;
import io.github.wfarules.Text;
import io.github.wfarules.WfaJson;
import io.github.wfarules.facts.Case;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * What was said to whom, and on what grounds: the case as it was judged, the decision with all its reasons, and the policy
 * with its digest, so that anybody can ask the same question again. Written once, never changed. Within one transaction.
 */
final class AuditTrail {
    private final Sql sql;

    AuditTrail(Sql sql) {
        this.sql = sql;
    }

    /**
     * One entry.
     *
     * @param state what became of the application
     * @param reason what the employee was told
     * @param policy the policy that it was judged by
     * @param caseJson the case as it was judged
     * @param decisionJson the decision
     */
    record Entry(State state, Text reason, PolicyVersion policy, String caseJson, String decisionJson) {
        /** {@return the decision, equal to the one that was made} */
        Decision decision() {
            return WfaJson.readDecision(decisionJson);
        }

        /** Names the state only: the rest is personal data. */
        @Override
        public String toString() {
            return "Entry[" + state + "]";
        }
    }

    void add(long applicationId, State state, Text reason, Case facts, Decision decision) throws SQLException {
        sql.write(
                """
                insert into audit_entry (application_id, state, reason_id, reason_en, policy_id, policy_version,
                    policy_digest, case_json, decision_json)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                applicationId,
                state,
                reason.id(),
                reason.en(),
                decision.policy().id(),
                decision.policy().version(),
                decision.policy().digest(),
                WfaJson.write(facts),
                WfaJson.write(decision));
    }

    /** {@return all that was said of an application, in the order in which it was said} */
    List<Entry> of(long applicationId) throws SQLException {
        return sql.list(
                AuditTrail::entry, "select * from audit_entry where application_id = ? order by id", applicationId);
    }

    /** {@return the last entry about an application: it has one from the beginning} */
    Entry last(long applicationId) throws SQLException {
        List<Entry> said = of(applicationId);
        return said.get(said.size() - 1);
    }

    /** {@return what was last said of an application} */
    Receipt receipt(Application application) throws SQLException {
        Entry last = last(application.id());
        return new Receipt(application, last.reason(), last.decision());
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                State.valueOf(row.getString("state")),
                new Text(row.getString("reason_id"), row.getString("reason_en")),
                new PolicyVersion(
                        row.getString("policy_id"), row.getString("policy_version"), row.getString("policy_digest")),
                row.getString("case_json"),
                row.getString("decision_json"));
    }
}
