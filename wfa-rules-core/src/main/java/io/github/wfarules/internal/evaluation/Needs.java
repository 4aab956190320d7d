package io.github.wfarules.internal.evaluation;

import io.github.wfarules.Need;
import io.github.wfarules.Text;
import io.github.wfarules.internal.model.RuleDefinition;
import io.github.wfarules.internal.text.FactTitles;
import java.util.ArrayList;
import java.util.List;

/** Names what is unknown, and what would settle it. */
final class Needs {
    private final Evaluation evaluation;

    Needs(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    List<Need> of(List<RuleDefinition.Operand> unknown) {
        List<Need> needs = new ArrayList<>(unknown.size());
        for (RuleDefinition.Operand operand : unknown) {
            needs.add(of(operand));
        }
        return List.copyOf(needs);
    }

    private Need of(RuleDefinition.Operand operand) {
        String name = operand.name();
        return switch (operand.source()) {
            case FACT -> fact(name);
            case ACT -> {
                Text act = evaluation.law().citations().title("determinations", name);
                yield new Need(
                        Need.Kind.ACT, name, new Text("penetapan: " + act.id(), "a determination: " + act.en()), null);
            }
            case PARAMETER -> {
                Text title = evaluation.law().citations().titleOf(name);
                yield new Need(
                        Need.Kind.VALUE,
                        name,
                        new Text(
                                "nilai yang belum ditetapkan: " + title.id(), "a value that is not set: " + title.en()),
                        null);
            }
            case CALENDAR -> {
                int year = evaluation.date().getYear();
                yield new Need(
                        Need.Kind.CALENDAR,
                        name,
                        new Text(
                                "kalender hari kerja tahun " + year + ", atau `day.working` dalam kasus",
                                "the calendar of working days of " + year + ", or `day.working` in the case"),
                        null);
            }
        };
    }

    static Need fact(String path) {
        return new Need(Need.Kind.FACT, path, FactTitles.of(path), null);
    }
}
