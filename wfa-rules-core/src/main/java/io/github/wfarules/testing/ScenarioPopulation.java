package io.github.wfarules.testing;

import io.github.wfarules.PolicyDiff;
import io.github.wfarules.change.ChangeReport;
import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.DatedCase;
import io.github.wfarules.facts.PenaltyMonth;
import io.github.wfarules.facts.Preparation;
import io.github.wfarules.facts.TicketAsOf;
import io.github.wfarules.facts.UnitPeriod;
import io.github.wfarules.facts.WorkSpan;
import io.github.wfarules.facts.WorkedDay;
import io.github.wfarules.roster.RosterRequest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The questions of scenarios as a population, for where there is no other. Immutable and thread-safe. */
public final class ScenarioPopulation {
    private final Map<Asked, Scenario> asked = new LinkedHashMap<>();

    /** A question, whoever asks it. */
    private record Asked(LocalDate date, Record facts) {}

    private ScenarioPopulation(List<Scenario> all) {
        all.forEach(scenario -> asked.putIfAbsent(new Asked(scenario.date(), scenario.facts()), scenario));
    }

    /** {@return what the scenarios of both ask; what both ask alike is asked once} */
    public static ScenarioPopulation of(Scenarios before, Scenarios after) {
        return new ScenarioPopulation(Stream.of(before, after)
                .flatMap(scenarios -> scenarios.all().stream())
                .toList());
    }

    /**
     * {@return how many scenarios are left out: where the comparison is of dates, those about rosters, days that have
     * happened and deductions, which have days of their own}
     */
    public long leftOut(PolicyDiff diff) {
        boolean dated = isDated(diff);
        return asked.values().stream()
                .filter(scenario -> isComparable(scenario.facts()) && !isCompared(scenario.facts(), dated))
                .count();
    }

    /** {@return how many scenarios are about service levels and working time, which are not compared} */
    public long notComparable() {
        return asked.values().stream()
                .filter(scenario -> !isComparable(scenario.facts()))
                .count();
    }

    /** {@return what changes for the others; examples say in which file and line they stand} */
    public ChangeReport changes(PolicyDiff diff) {
        boolean dated = isDated(diff);
        ChangeReport all = diff.of(Stream.empty(), 1);
        for (Scenario scenario : asked.values()) {
            all = isCompared(scenario.facts(), dated) ? all.plus(changes(diff, scenario)) : all;
        }
        return all;
    }

    private static boolean isDated(PolicyDiff diff) {
        ChangeReport nothing = diff.of(Stream.empty(), 1);
        return nothing.before().date() != null || nothing.after().date() != null;
    }

    private static boolean isCompared(Record facts, boolean dated) {
        return isComparable(facts) && (!dated || facts instanceof Case || facts instanceof Preparation);
    }

    private static boolean isComparable(Record facts) {
        return !(facts instanceof TicketAsOf || facts instanceof WorkSpan);
    }

    private static ChangeReport changes(PolicyDiff diff, Scenario scenario) {
        String source = scenario.file() + ":" + scenario.line();
        Record facts = scenario.facts();
        if (facts instanceof RosterRequest request) {
            return diff.of(request, source);
        }
        if (facts instanceof PenaltyMonth month) {
            return diff.of(month, source);
        }
        if (facts instanceof WorkedDay day) {
            return diff.of(day, source);
        }
        if (facts instanceof UnitPeriod period) {
            return diff.of(period, source);
        }
        return facts instanceof Preparation preparation
                ? diff.of(preparation, source)
                : diff.of(new DatedCase(scenario.date(), (Case) facts), source);
    }
}
