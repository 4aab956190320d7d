package io.github.wfarules.testing;

import static io.github.wfarules.internal.source.ProblemLog.text;

import io.github.wfarules.Certainty;
import io.github.wfarules.Decision;
import io.github.wfarules.Need;
import io.github.wfarules.Places;
import io.github.wfarules.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares a decision with what is expected of it. */
final class Differences {

    private final Expectation expected;
    private final Decision decision;
    private final Map<String, Certainty> findings = new TreeMap<>();
    private final List<Text> found = new ArrayList<>();

    Differences(Expectation expected, Decision decision) {
        this.expected = expected;
        this.decision = decision;
        decision.findings().forEach(finding -> findings.put(finding.ruleId(), finding.certainty()));
    }

    List<Text> found() {
        if (expected.outcome() != decision.outcome()) {
            found.add(text(
                    "hasil: diharapkan %s, ternyata %s",
                    "outcome: expected %s, got %s", expected.outcome(), decision.outcome()));
        }
        expected.because().forEach(rule -> compare(rule, Certainty.CERTAIN));
        expected.possible().forEach(rule -> compare(rule, Certainty.POSSIBLE));
        expected.not().forEach(rule -> compare(rule, null));
        compareNeeds();
        comparePlaces();
        return List.copyOf(found);
    }

    private void compare(String rule, @Nullable Certainty certainty) {
        Certainty actual = findings.get(rule);
        if (actual != certainty) {
            Text wanted = certainty(certainty);
            found.add(text(
                    "aturan `%s`: diharapkan %s, ternyata %s",
                    "rule `%s`: expected %s, got %s", rule, wanted, certainty(actual)));
        }
    }

    private static Text certainty(@Nullable Certainty certainty) {
        if (certainty == null) {
            return new Text("tidak berlaku", "that it does not hold");
        }
        return certainty == Certainty.CERTAIN
                ? new Text("pasti berlaku", "that it certainly holds")
                : new Text("mungkin berlaku", "that it possibly holds");
    }

    private void compareNeeds() {
        if (expected.needs() == null) {
            return;
        }
        Set<String> wanted = new TreeSet<>(expected.needs());
        Set<String> actual =
                new TreeSet<>(decision.needs().stream().map(Need::name).toList());
        if (!wanted.equals(actual)) {
            found.add(
                    text("yang dibutuhkan: diharapkan %s, ternyata %s", "needs: expected %s, got %s", wanted, actual));
        }
    }

    private void comparePlaces() {
        String wanted = expected.places();
        String actual = places();
        if (wanted != null && !wanted.equals(actual)) {
            Text shown = actual == null ? new Text("tanpa batas tempat", "no cap") : new Text(actual, actual);
            found.add(text("tempat: diharapkan %s, ternyata %s", "places: expected %s, got %s", wanted, shown));
        }
    }

    private @Nullable String places() {
        if (decision.places().isEmpty()) {
            return null;
        }
        return decision.places().stream()
                .map(Places::atMost)
                .filter(Objects::nonNull)
                .min(Integer::compare)
                .map(String::valueOf)
                .orElse(Expectation.NOT_STATED);
    }
}
