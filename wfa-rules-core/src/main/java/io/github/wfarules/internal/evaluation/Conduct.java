package io.github.wfarules.internal.evaluation;

import io.github.wfarules.ComplianceOutcome;
import io.github.wfarules.ConsequenceDue;
import io.github.wfarules.DutyResult;
import io.github.wfarules.DutyState;
import io.github.wfarules.Effect;
import io.github.wfarules.Finding;
import io.github.wfarules.Need;
import io.github.wfarules.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How somebody's day went: which duties held, what was found of each, and what follows. A violation counts only where the
 * duty it is tied to held, and is only as certain as that; a consequence only where its violation did. The order in which
 * rules fired does not matter.
 */
final class Conduct {
    private final Law law;
    private final Set<String> measured;
    private final Map<String, Found> duties = new TreeMap<>();
    private final Map<String, Found> violations = new TreeMap<>();
    private final List<Found> consequences = new ArrayList<>();
    private final List<Found> notes = new ArrayList<>();
    private final List<DutyResult> results = new ArrayList<>();
    private final ComplianceOutcome outcome;

    /**
     * Judges.
     *
     * @param measured the ids of the duties that some rule in force finds kept or not
     * @param told the duties that held beforehand, and what takes the day out of the question
     * @param found what was found afterwards
     */
    Conduct(Law law, Set<String> measured, Collection<Found> told, List<Found> found) {
        this.law = law;
        this.measured = measured;
        List<Found> all = new ArrayList<>(told);
        all.addAll(found);
        all.stream()
                .filter(one -> one.is(Effect.EXCLUDES) || one.is(Effect.LEAVES_OPEN) || one.is(Effect.ADVISES))
                .forEach(notes::add);
        if (all.stream().anyMatch(one -> one.is(Effect.EXCLUDES) && one.isCertain())) {
            notes.removeIf(note -> !note.is(Effect.EXCLUDES) || !note.isCertain());
            outcome = ComplianceOutcome.NOT_APPLICABLE;
            return;
        }
        boolean applies = all.stream().noneMatch(one -> one.is(Effect.EXCLUDES));
        all.stream().filter(one -> one.is(Effect.OBLIGES)).forEach(this::addDuty);
        all.stream().filter(one -> one.is(Effect.VIOLATION)).forEach(one -> addViolation(one, applies));
        all.stream().filter(one -> one.is(Effect.CONSEQUENCE)).forEach(this::addConsequence);
        duties.values().forEach(duty -> results.add(result(duty)));
        outcome = judge();
    }

    /** Several may have reported the same duty; it is certain where one of them is. */
    private void addDuty(Found duty) {
        duties.merge(duty.rule().id(), duty, (one, other) -> one.isCertain() ? one : other);
    }

    private void addViolation(Found violation, boolean applies) {
        String of = violation.rule().of();
        Found duty = of == null ? null : duties.get(of);
        if (of == null || duty != null) {
            boolean held = duty == null || duty.isCertain();
            violations.put(violation.rule().id(), violation.asCertainAs(held && applies));
        }
    }

    private void addConsequence(Found consequence) {
        Found violation = violations.get(String.valueOf(consequence.rule().of()));
        if (violation != null) {
            consequences.add(consequence.asCertainAs(violation.isCertain()));
        }
    }

    private DutyResult result(Found duty) {
        String id = duty.rule().id();
        List<Found> broken = violations.values().stream()
                .filter(violation -> id.equals(violation.rule().of()))
                .toList();
        DutyState state = broken.stream().anyMatch(Found::isCertain)
                ? DutyState.VIOLATED
                : !broken.isEmpty()
                        ? DutyState.NOT_KNOWN
                        : measured.contains(id) ? DutyState.KEPT : DutyState.NOT_MEASURED;
        return new DutyResult(
                duty.finding(),
                state,
                broken.stream().map(violation -> violation.rule().id()).toList());
    }

    private ComplianceOutcome judge() {
        List<Weight> weights = new ArrayList<>();
        notes.forEach(note -> weights.add(note.weight()));
        violations.values().forEach(violation -> weights.add(violation.weight()));
        results.forEach(result -> weights.add(new Weight(
                Effect.OBLIGES,
                duties.get(result.duty().ruleId()).isCertain(),
                result.state() != DutyState.NOT_MEASURED)));
        return Weight.compliance(weights);
    }

    ComplianceOutcome outcome() {
        return outcome;
    }

    List<DutyResult> duties() {
        return List.copyOf(results);
    }

    List<Finding> violations() {
        return violations.values().stream().map(Found::finding).toList();
    }

    List<Finding> notes() {
        return notes.stream().map(Found::finding).toList();
    }

    List<ConsequenceDue> consequences() {
        return consequences.stream().map(this::due).toList();
    }

    private ConsequenceDue due(Found consequence) {
        String code = String.valueOf(consequence.rule().code());
        return new ConsequenceDue(
                code,
                law.citations().title("consequences", code),
                String.valueOf(consequence.rule().of()),
                consequence.finding());
    }

    /** {@return the ids of the rules that certainly found a violation} */
    List<String> lapses() {
        return violations.values().stream()
                .filter(Found::isCertain)
                .map(violation -> violation.rule().id())
                .toList();
    }

    /** {@return what would settle what is not settled, by kind and name} */
    Map<String, Need> needs() {
        Map<String, Need> needs = new TreeMap<>();
        if (outcome == ComplianceOutcome.UNDETERMINED) {
            duties.values().forEach(duty -> add(duty, needs));
            violations.values().forEach(violation -> add(violation, needs));
            notes.forEach(note -> add(note, needs));
            results.stream()
                    .filter(result -> result.state() == DutyState.NOT_MEASURED)
                    .forEach(result -> add(unmeasured(result.duty()), needs));
            notes.stream()
                    .filter(note -> note.is(Effect.LEAVES_OPEN) && note.isCertain())
                    .map(Found::finding)
                    .forEach(open ->
                            add(new Need(Need.Kind.CLARIFICATION, open.ruleId(), open.reason(), open.party()), needs));
        }
        consequences.forEach(consequence -> add(consequence, needs));
        return needs;
    }

    private static void add(Found found, Map<String, Need> needs) {
        found.finding().needs().forEach(need -> add(need, needs));
    }

    private static void add(Need need, Map<String, Need> needs) {
        needs.put(need.kind() + " " + need.name(), need);
    }

    private static Need unmeasured(Finding duty) {
        return new Need(
                Need.Kind.CLARIFICATION,
                duty.ruleId(),
                new Text(
                        "bagaimana terlihat bahwa kewajiban ini dipenuhi: "
                                + duty.reason().id(),
                        "by what it is seen that this duty was kept: "
                                + duty.reason().en()),
                null);
    }

    boolean isIllustrative() {
        List<Found> all = new ArrayList<>(duties.values());
        all.addAll(violations.values());
        all.addAll(consequences);
        all.addAll(notes);
        return all.stream()
                .anyMatch(found -> found.finding().values().stream().anyMatch(value -> value.illustrative()));
    }
}
