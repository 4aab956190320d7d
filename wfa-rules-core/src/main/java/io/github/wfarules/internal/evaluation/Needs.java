package io.github.wfarules.internal.evaluation;

import io.github.wfarules.Need;
import io.github.wfarules.Party;
import io.github.wfarules.Text;
import io.github.wfarules.facts.WorkModeCase;
import io.github.wfarules.internal.model.Counter;
import io.github.wfarules.internal.model.RuleDefinition;
import io.github.wfarules.internal.model.RuleDefinition.Operand.Source;
import io.github.wfarules.internal.text.FactTitles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names what is unknown, and what would settle it. */
final class Needs {
    private static final String NOTICE = "noticeWorkingDays";

    private final Evaluation evaluation;

    Needs(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** {@return what is needed to know the operands; {@code party} is who acts, where the rule says so} */
    List<Need> of(List<RuleDefinition.Operand> unknown, @Nullable Party party) {
        List<Need> needs = new ArrayList<>(unknown.size());
        for (RuleDefinition.Operand operand : unknown) {
            needs.add(of(operand, party));
        }
        return List.copyOf(needs);
    }

    /** {@return whether the case or the date tells what is needed to know the operand, and not only the rule} */
    static boolean hangsOnTheCase(RuleDefinition.Operand operand) {
        return operand.source() == Source.CALENDAR
                || operand.source() == Source.COUNTER
                || operand.text().equals(NOTICE);
    }

    /** {@return the points that keep the rule from being certain} */
    List<Unknown> unknowns(Match match) {
        Ready ready = match.ready();
        if (ready != null) {
            return ready.unknowns();
        }
        FindingTemplate template = match.template();
        List<Unknown> unknowns = new ArrayList<>();
        for (int index : match.unknownAtoms()) {
            RuleDefinition rule = template.rule();
            unknowns.add(new Unknown(
                    WorldOutcomes.name(rule, rule.atoms().get(index)),
                    of(match.unknownOperandsOf(index), template.party())));
        }
        return List.copyOf(unknowns);
    }

    Need of(RuleDefinition.Operand operand, @Nullable Party party) {
        String name = operand.name();
        return switch (operand.source()) {
            case FACT -> operand.text().equals(NOTICE) ? notice(name) : fact(name);
            case ACT -> {
                Text act = evaluation.law().citations().title("determinations", name);
                yield new Need(
                        Need.Kind.ACT, name, new Text("penetapan: " + act.id(), "a determination: " + act.en()), party);
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
            case COUNTER -> counter(name);
            case DEDUCTION -> throw new IllegalStateException("the id of a deduction is never unknown");
            case CALENDAR -> {
                Text calendar = calendar(evaluation.date().getYear());
                yield new Need(
                        Need.Kind.CALENDAR,
                        name,
                        new Text(
                                calendar.id() + ", atau `day.working` dalam kasus",
                                calendar.en() + ", or `day.working` in the case"),
                        null);
            }
        };
    }

    private static Text calendar(int year) {
        return new Text("kalender hari kerja tahun " + year, "the calendar of working days of " + year);
    }

    /** Working days are unknown where the day of filing is, or a calendar is missing. */
    private Need notice(String filedOn) {
        LocalDate filed =
                evaluation instanceof WorkModeCase asked ? asked.request().filedOn() : null;
        if (filed == null) {
            return fact(filedOn);
        }
        Set<Integer> years = evaluation.law().chain().workingDays().years();
        int judged = evaluation.date().getYear();
        int missing = years.contains(judged) ? filed.getYear() : judged;
        return new Need(Need.Kind.CALENDAR, "calendar " + missing, calendar(missing), null);
    }

    /** A counter is unknown where its parameters have no value, or the events were not recorded. */
    private Need counter(String id) {
        Counter counter =
                Objects.requireNonNull(evaluation.law().chain().counters().get(id));
        for (String parameter : counter.parameters()) {
            if (evaluation.law().chain().parameters().valueOn(parameter, evaluation.date()) == null) {
                return of(new RuleDefinition.Operand(Source.PARAMETER, parameter, parameter, false), null);
            }
        }
        Text title = counter.title();
        return new Need(
                Need.Kind.EVENTS,
                id,
                new Text("catatan kejadian: " + title.id(), "a record of events: " + title.en()),
                null);
    }

    static Need fact(String path) {
        return new Need(Need.Kind.FACT, path, FactTitles.of(path), null);
    }
}
