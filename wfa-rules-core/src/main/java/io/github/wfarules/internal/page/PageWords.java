package io.github.wfarules.internal.page;

import io.github.wfarules.ComplianceOutcome;
import io.github.wfarules.DutyState;
import io.github.wfarules.Language;
import io.github.wfarules.Text;

/** The words of a page, in one language. */
record PageWords(Language language) {
    String code() {
        return language == Language.INDONESIAN ? "id" : "en";
    }

    String say(Text text) {
        return text.in(language);
    }

    String say(String id, String en) {
        return language == Language.INDONESIAN ? id : en;
    }

    String outcome(ComplianceOutcome outcome) {
        return switch (outcome) {
            case NOT_APPLICABLE -> say("TIDAK BERLAKU", "NOT APPLICABLE");
            case VIOLATED -> say("DILANGGAR", "VIOLATED");
            case UNDETERMINED -> say("BELUM PASTI", "UNDETERMINED");
            case COMPLIANT -> say("PATUH", "COMPLIANT");
        };
    }

    String state(DutyState state) {
        return switch (state) {
            case KEPT -> say("dipenuhi", "kept");
            case VIOLATED -> say("tidak dipenuhi", "not kept");
            case NOT_KNOWN -> say("tidak diketahui", "not known");
            case NOT_MEASURED -> say("tidak terukur", "not measured");
        };
    }
}
