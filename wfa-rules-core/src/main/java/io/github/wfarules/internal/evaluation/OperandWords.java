package io.github.wfarules.internal.evaluation;

import io.github.wfarules.Text;
import io.github.wfarules.internal.model.Counter;
import io.github.wfarules.internal.model.RuleDefinition.Operand;
import io.github.wfarules.internal.text.FactTitles;
import java.util.Objects;

/** What people call that which a rule reads and only a case can tell. */
final class OperandWords {
    private final Law law;

    OperandWords(Law law) {
        this.law = law;
    }

    Text of(Operand operand) {
        return switch (operand.source()) {
            case FACT, CALENDAR -> fact(operand);
            case COUNTER -> {
                Counter counter = law.chain().counters().get(operand.name());
                yield Objects.requireNonNull(counter, operand.name()).title();
            }
            case ACT -> act(operand);
            case PARAMETER, DEDUCTION -> new Text(operand.name(), operand.name());
        };
    }

    /** The text comes first: {@code noticeDays} is no filing day, though knowing that day is what it takes. */
    private static Text fact(Operand operand) {
        String path = FactTitles.has(operand.text()) ? operand.text() : operand.name();
        return FactTitles.has(path) ? FactTitles.of(path) : new Text(operand.text(), operand.text());
    }

    private Text act(Operand operand) {
        Text act = law.citations().title("determinations", operand.name());
        if (operand.text().startsWith("signedBy(")) {
            return new Text("siapa yang memutuskan: " + act.id(), "who decided: " + act.en());
        }
        return operand.text().startsWith("madeOn(")
                ? new Text("tanggal keputusan: " + act.id(), "the day of the act: " + act.en())
                : act;
    }
}
