package io.github.wfarules.internal.evaluation;

import io.github.wfarules.Decision;
import io.github.wfarules.Effect;
import io.github.wfarules.Finding;
import io.github.wfarules.Need;
import io.github.wfarules.Outcome;
import io.github.wfarules.Places;
import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.WorkMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Answers the work-mode question: may this employee work in this mode on this date? The one place where findings combine;
 * the order in which rules fired does not matter.
 */
public final class WorkModeQuestion {
    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::effect).thenComparing(Finding::ruleId).thenComparing(Finding::certainty);

    private final Law law;
    private final CanonicalCase canonical;
    private final Consumer<Evaluation> engine;

    /** Asks the given law; the engine lets every rule see an evaluation. */
    public WorkModeQuestion(Law law, Consumer<Evaluation> engine) {
        this.law = law;
        this.canonical = new CanonicalCase(law.chain());
        this.engine = engine;
    }

    /** {@return the decision; see {@code Policy.decide}} */
    public Decision decide(Case given, LocalDate date) {
        Case facts = canonical.of(given);
        Evaluation evaluation = new Evaluation(law, facts, date);
        engine.accept(evaluation);
        Verdict verdict = new Verdict(byEffect(evaluation), facts.request().mode() == WorkMode.WFO);
        List<Finding> findings = new ArrayList<>(verdict.findings());
        findings.sort(ORDER);
        return new Decision(
                verdict.outcome(),
                verdict.summary(),
                List.copyOf(findings),
                needs(verdict),
                places(findings),
                findings.stream()
                        .anyMatch(finding -> finding.values().stream().anyMatch(value -> value.illustrative())),
                given.employee().id(),
                given.workUnit().id(),
                given.request().mode(),
                date,
                law.version());
    }

    private static Map<Effect, List<Finding>> byEffect(Evaluation evaluation) {
        Findings findings = new Findings(evaluation);
        Map<Effect, List<Finding>> byEffect = new EnumMap<>(Effect.class);
        for (Match match : evaluation.matches()) {
            Finding finding = findings.of(match);
            byEffect.computeIfAbsent(finding.effect(), effect -> new ArrayList<>())
                    .add(finding);
        }
        return byEffect;
    }

    private static List<Need> needs(Verdict verdict) {
        if (verdict.outcome() != Outcome.UNDETERMINED) {
            return List.of();
        }
        Map<String, Need> byName = new TreeMap<>();
        verdict.needs().forEach(need -> byName.putIfAbsent(need.kind() + " " + need.name(), need));
        return List.copyOf(byName.values());
    }

    private static List<Places> places(List<Finding> findings) {
        List<Places> places = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.places() != null) {
                places.add(finding.places());
            }
        }
        return List.copyOf(places);
    }
}
