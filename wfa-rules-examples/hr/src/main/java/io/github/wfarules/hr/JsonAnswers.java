package io.github.wfarules.hr;

import io.github.wfarules.BatchCounts;
import io.github.wfarules.Decision;
import io.github.wfarules.Policy;
import io.github.wfarules.WfaJson;
import io.github.wfarules.facts.DatedCase;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Questions and answers as JSON, one and many. */
public final class JsonAnswers {
    private final Policy policy;

    /** Answers by this policy. */
    public JsonAnswers(Policy policy) {
        this.policy = policy;
    }

    /** {@return the answer to one case with its date} */
    public String one(String json) {
        // README: one, from here
        DatedCase question = policy.json().readDatedCase(json); // a BadInputException says which field, and why
        Decision decision = policy.decide(question.facts(), question.date());
        String kept = WfaJson.write(decision); // with every reason, value and instrument; readDecision reads it again
        // README: to here
        return kept;
    }

    /** {@return how many lines were answered} Each is a case with its date. */
    public BatchCounts many(InputStream in, OutputStream out) throws IOException {
        // README: many, from here
        BatchCounts counts = policy.lines().decide(in, out, 2, null); // cases in, answers out, in order, on two threads
        // README: to here
        return counts;
    }
}
