package io.github.wfarules.benchmarks;

import io.github.wfarules.Basis;
import io.github.wfarules.Decision;
import io.github.wfarules.Finding;
import io.github.wfarules.Language;

/** Reasons as a page shows them. */
final class Reasons {
    private static final Language LANGUAGE = Language.INDONESIAN;

    private Reasons() {}

    /** {@return the answer in a sentence, then a line for each finding: its sentence and its legal basis} */
    static String of(Decision decision) {
        StringBuilder page = new StringBuilder(1_024);
        page.append(decision.summary().in(LANGUAGE)).append('\n');
        for (Finding finding : decision.findings()) {
            Basis basis = finding.basis();
            page.append("- ").append(finding.message(LANGUAGE)).append(" [");
            page.append(basis.instrument().title().in(LANGUAGE));
            if (basis.locator() != null) {
                page.append(", ").append(basis.locator());
            }
            page.append("]\n");
        }
        return page.toString();
    }
}
