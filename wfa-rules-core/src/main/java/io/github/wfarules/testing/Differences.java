package io.github.wfarules.testing;

import static io.github.wfarules.internal.source.ProblemLog.text;

import io.github.wfarules.Certainty;
import io.github.wfarules.DutyState;
import io.github.wfarules.Effect;
import io.github.wfarules.Need;
import io.github.wfarules.ServiceStatus;
import io.github.wfarules.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares a decision with what is expected of it. */
final class Differences {

    private final Expectation expected;
    private final Answered decision;
    private final Map<String, Certainty> findings = new TreeMap<>();
    private final List<Text> found = new ArrayList<>();

    Differences(Expectation expected, Answered decision) {
        this.expected = expected;
        this.decision = decision;
        // What holds on one of several days certainly holds.
        decision.findings()
                .forEach(finding -> findings.merge(
                        finding.ruleId(), finding.certainty(), (one, other) -> one == Certainty.CERTAIN ? one : other));
    }

    List<Text> found() {
        if (expected.outcome() != null && !expected.outcome().equals(decision.outcome())) {
            found.add(text(
                    "hasil: diharapkan %s, ternyata %s",
                    "outcome: expected %s, got %s", expected.outcome(), decision.outcome()));
        }
        expected.because().forEach(rule -> compare(rule, Certainty.CERTAIN));
        expected.possible().forEach(rule -> compare(rule, Certainty.POSSIBLE));
        expected.not().forEach(rule -> compare(rule, null));
        expected.effects().forEach((effect, rules) -> rules.forEach(rule -> compareEffect(rule, effect)));
        compareRest();
        compareNeeds();
        comparePlaces();
        expected.duties().forEach(this::compareDuty);
        compareConsequences();
        expected.people().forEach(this::comparePeople);
        expected.deducted().forEach(this::compareDeducted);
        expected.levels().forEach(this::compareLevel);
        expected.due().forEach(this::compareDue);
        compareWorked();
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

    private void compareEffect(String rule, Effect wanted) {
        compare(rule, Certainty.CERTAIN);
        Set<String> actual = decision.findings().stream()
                .filter(finding -> finding.ruleId().equals(rule))
                .map(finding -> Asked.word(finding.effect()))
                .collect(Collectors.toCollection(TreeSet::new));
        String expectedWord = Asked.word(wanted);
        if (!actual.isEmpty() && !actual.equals(Set.of(expectedWord))) {
            found.add(text(
                    "aturan `%s`: diharapkan `%s`, ternyata `%s`",
                    "rule `%s`: expected `%s`, got `%s`", rule, expectedWord, String.join("`, `", actual)));
        }
    }

    private static String joined(Set<?> several) {
        return several.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private void compareRest() {
        Set<String> rest = new TreeSet<>(expected.exactly() ? findings.keySet() : Set.of());
        rest.removeAll(expected.named());
        if (!rest.isEmpty()) {
            found.add(text(
                    "aturan: diharapkan tidak ada yang lain, ternyata juga %s",
                    "rules: expected none besides, got also %s", joined(rest)));
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

    private void compareDuty(String rule, DutyState wanted) {
        Set<String> actual = decision.duties().stream()
                .filter(duty -> duty.duty().ruleId().equals(rule))
                .map(duty -> duty.state().name())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!actual.equals(Set.of(wanted.name()))) {
            found.add(text(
                    "kewajiban `%s`: diharapkan %s, ternyata %s",
                    "duty `%s`: expected %s, got %s", rule, wanted, joined(actual)));
        }
    }

    private void comparePeople(String where, List<String> wanted) {
        List<String> actual = decision.people().getOrDefault(where, List.of());
        if (!wanted.equals(actual)) {
            found.add(text("`%s`: diharapkan %s, ternyata %s", "`%s`: expected %s, got %s", where, wanted, actual));
        }
    }

    private void compareDeducted(String employee, BigDecimal wanted) {
        BigDecimal actual = decision.deducted().getOrDefault(employee, BigDecimal.ZERO);
        if (actual.compareTo(wanted) != 0) {
            found.add(text(
                    "potongan `%s`: diharapkan %s, ternyata %s",
                    "deducted from `%s`: expected %s, got %s",
                    employee,
                    wanted.toPlainString(),
                    actual.toPlainString()));
        }
    }

    private void compareLevel(String level, ServiceStatus wanted) {
        ServiceStatus actual = decision.levels().get(level);
        if (actual != wanted) {
            found.add(text(
                    "`%s`: diharapkan %s, ternyata %s",
                    "`%s`: expected %s, got %s",
                    level,
                    wanted,
                    actual == null ? ServiceStatus.NOT_APPLICABLE : actual));
        }
    }

    private void compareDue(String level, Due wanted) {
        Due actual = decision.due().get(level);
        if (actual == null || !wanted.isSame(actual)) {
            Object got = actual == null ? ServiceStatus.NOT_APPLICABLE : actual;
            found.add(text(
                    "tenggat `%s`: diharapkan %s, ternyata %s",
                    "`%s` is due: expected %s, got %s", level, wanted, got));
        }
    }

    private void compareWorked() {
        Worked wanted = expected.worked();
        if (wanted != null && !wanted.equals(decision.worked())) {
            found.add(text(
                    "waktu kerja: diharapkan %s, ternyata %s",
                    "working time: expected %s, got %s", wanted, String.valueOf(decision.worked())));
        }
    }

    private void compareConsequences() {
        List<String> wanted = expected.consequences();
        if (wanted != null && !sorted(wanted).equals(sorted(decision.consequences()))) {
            found.add(text(
                    "akibat: diharapkan %s, ternyata %s",
                    "consequences: expected %s, got %s", sorted(wanted), sorted(decision.consequences())));
        }
    }

    private static List<String> sorted(List<String> codes) {
        return codes.stream().sorted().toList();
    }

    private void comparePlaces() {
        String wanted = expected.places();
        String actual = decision.cap();
        if (wanted != null && !wanted.equals(actual == null ? Expectation.UNLIMITED : actual)) {
            Text shown = actual == null ? new Text("tanpa batas tempat", "no cap") : new Text(actual, actual);
            found.add(text("tempat: diharapkan %s, ternyata %s", "places: expected %s, got %s", wanted, shown));
        }
    }
}
