package io.github.wfarules.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wfarules.BadInputException;
import io.github.wfarules.internal.json.CaseReader;
import io.github.wfarules.internal.json.JsonText;
import io.github.wfarules.internal.json.JsonTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a case that two versions of a policy answer otherwise: the cases of the scenarios, moved to the days that are
 * in question, and with one or two of the facts that are in question changed. What it does not find may still exist.
 * Immutable; the policies decide on the calling thread.
 */
final class NoticingSearch {
    /** Questions asked for one change: about two seconds. */
    private static final int LONGEST = 20_000;

    private final CaseReader reader;
    private final Answering original;
    private final List<Scenario> scenarios;

    NoticingSearch(CaseReader reader, Answering original, List<Scenario> scenarios) {
        this.reader = reader;
        this.original = original;
        this.scenarios = scenarios;
    }

    /**
     * {@return a scenario file that the changed policy fails; null where none was found}
     *
     * @param trials questions that no scenario asks, for changes that need another one
     */
    @Nullable
    String find(String name, Answering changed, List<LocalDate> days, List<FactChange> changes, List<Scenario> trials) {
        int left = LONGEST;
        for (int depth = 0; depth <= 2; depth++) {
            for (Scenario scenario : scenarios) {
                for (ObjectNode facts : variants(scenario, changes, depth)) {
                    for (LocalDate date : dates(scenario, days)) {
                        if (left-- <= 0) {
                            return null;
                        }
                        String found = noticed(name, scenario, facts, date, changed);
                        if (found != null) {
                            return found;
                        }
                    }
                }
            }
            if (depth == 0) {
                for (Scenario trial : trials) {
                    String found = noticed(name, trial, facts(trial), trial.date(), changed);
                    if (found != null) {
                        return found;
                    }
                }
            }
        }
        return null;
    }

    /** A roster may be for several days, which cannot be moved one by one. */
    private static Set<LocalDate> dates(Scenario scenario, List<LocalDate> days) {
        Set<LocalDate> dates = new LinkedHashSet<>(Set.of(scenario.date()));
        dates.addAll(scenario.question().equals(Asked.ROSTER.word()) ? List.of() : days);
        return dates;
    }

    private static List<ObjectNode> variants(Scenario scenario, List<FactChange> changes, int depth) {
        List<ObjectNode> variants = new ArrayList<>(List.of(facts(scenario)));
        for (int i = 0; i < depth; i++) {
            List<ObjectNode> further = new ArrayList<>();
            for (ObjectNode facts : variants) {
                changes.forEach(change -> further.add(change.in(facts)));
            }
            variants = further;
        }
        return variants;
    }

    static ObjectNode facts(Scenario scenario) {
        return (ObjectNode) JsonTree.parse(JsonText.of(scenario.facts()));
    }

    /** What happened on the day of the scenario happens on the other day. */
    private static JsonNode moved(JsonNode facts, LocalDate from, LocalDate to) {
        return JsonTree.parse(facts.toString().replace(from.toString(), to.toString()));
    }

    private @Nullable String noticed(
            String name, Scenario scenario, JsonNode facts, LocalDate date, Answering changed) {
        Asked asked = Objects.requireNonNull(Asked.byWord().get(scenario.question()));
        JsonNode then = moved(facts, scenario.date(), date);
        Record read;
        Answered here;
        try {
            read = asked.facts(reader, then, date);
            here = Answered.of(asked.answer(original, read, date), date);
        } catch (BadInputException noSuchCase) {
            return null;
        }
        Answered there = Answered.of(asked.answer(changed, read, date), date);
        Expectation expected = new Recorded(asked, here).against(there);
        boolean same = new Differences(expected, there).found().isEmpty();
        return same
                ? null
                : ScenarioYaml.file(asked, List.of(ScenarioYaml.of(name, date, Asked.undated(then, date), expected)));
    }
}
