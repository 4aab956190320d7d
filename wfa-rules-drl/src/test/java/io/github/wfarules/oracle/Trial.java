package io.github.wfarules.oracle;

import io.github.wfarules.Decision;
import io.github.wfarules.Finding;
import io.github.wfarules.Language;
import io.github.wfarules.Need;
import io.github.wfarules.WfaJson;
import java.util.List;
import java.util.stream.Collectors;

/** One question put to the shipped policies and to the law. */
record Trial(Sample sample, Oracle oracle, Expected expected, Decision decision) {
    static Trial of(Sample sample) {
        return of(sample, Laws.of(sample.policy()), Shipped.decide(sample));
    }

    static Trial of(Sample sample, Law law, Decision decision) {
        Oracle oracle = new Oracle(law, sample.asked(), sample.date());
        return new Trial(sample, oracle, oracle.judge(), decision);
    }

    List<String> differences() {
        return Disagreement.between(expected, decision);
    }

    boolean agrees() {
        return differences().isEmpty();
    }

    /** {@return the case, both answers and the reasons of both, for whoever has to find out which of them is wrong} */
    String describe() {
        return "%s on %s%n%s%n%s%nthe answer: %s %s%n%s%nthe law: %s%n%s%n"
                .formatted(
                        sample.policy(),
                        sample.date(),
                        WfaJson.write(sample.asked()),
                        String.join("\n", differences()),
                        decision.outcome(),
                        decision.needs().stream().map(Need::name).toList(),
                        decision.findings().stream().map(Trial::line).collect(Collectors.joining("\n")),
                        expected,
                        String.join("\n", oracle.reasons()));
    }

    private static String line(Finding finding) {
        return "  %s %s %s: %s"
                .formatted(finding.certainty(), finding.effect(), finding.ruleId(), finding.message(Language.ENGLISH));
    }
}
