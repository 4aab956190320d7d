package io.github.wfarules.testing;

import io.github.wfarules.BadInputException;
import io.github.wfarules.Outcome;
import io.github.wfarules.facts.Case;
import io.github.wfarules.internal.policy.PolicyFolder;
import io.github.wfarules.internal.source.Place;
import io.github.wfarules.internal.source.ProblemLog;
import io.github.wfarules.internal.source.SourceFile;
import io.github.wfarules.internal.text.Hint;
import io.github.wfarules.internal.yaml.Fields;
import io.github.wfarules.internal.yaml.ScalarReader;
import io.github.wfarules.internal.yaml.Tree;
import io.github.wfarules.internal.yaml.YamlFile;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the scenario files of a folder; what is wrong goes into the log. */
final class ScenarioReader {

    private static final Map<String, Outcome> OUTCOMES = outcomes();

    private final Function<String, Case> cases;
    private final @Nullable Set<String> ruleIds;
    private final Function<String, URI> sources;
    private final ProblemLog log;
    private final Map<String, Place> names = new HashMap<>();

    /**
     * Takes what scenarios refer to.
     *
     * @param cases reads a case from JSON
     * @param ruleIds the ids of the rules that there are; null where they are not all known
     * @param sources gives the address of a file
     */
    ScenarioReader(
            Function<String, Case> cases,
            @Nullable Set<String> ruleIds,
            Function<String, URI> sources,
            ProblemLog log) {
        this.cases = cases;
        this.ruleIds = ruleIds;
        this.sources = sources;
        this.log = log;
    }

    private static Map<String, Outcome> outcomes() {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome.name(), outcome);
        }
        return outcomes;
    }

    List<Scenario> read(PolicyFolder folder) {
        List<Scenario> scenarios = new ArrayList<>();
        for (SourceFile file : folder.scenarios()) {
            Tree tree = YamlFile.read(file, log);
            Fields fields = tree == null ? null : Fields.of(tree, log, "base", "scenarios");
            Tree list = fields == null ? null : fields.required("scenarios");
            if (fields == null || list == null) {
                continue;
            }
            for (Tree item : Fields.items(list, log)) {
                Scenario scenario = scenario(item, fields.get("base"));
                if (scenario != null) {
                    scenarios.add(scenario);
                }
            }
        }
        // A run without scenarios would pass, and look like proof.
        if (scenarios.isEmpty() && log.errors() == 0) {
            log.error(
                    "folder `%s` tidak memuat skenario; tulis setidaknya satu dalam scenarios/*.yaml",
                    "the folder `%s` holds no scenario; write at least one in scenarios/*.yaml", folder.name());
        }
        return scenarios;
    }

    private @Nullable Scenario scenario(Tree item, @Nullable Tree base) {
        Fields fields = Fields.of(item, log, "name", "date", "case", "expect");
        if (fields == null) {
            return null;
        }
        String name = fields.requiredText("name");
        LocalDate date = fields.requiredDate("date");
        Case facts = facts(base, fields);
        Expectation expected = expectation(fields.required("expect"));
        if (name == null || date == null || facts == null || expected == null) {
            return null;
        }
        Place former = names.putIfAbsent(name, item.at());
        if (former != null) {
            log.error(
                    item.at(),
                    "skenario dengan nama ini sudah ada (%s:%s); beri nama lain",
                    "there is already a scenario of this name (%s:%s); choose another",
                    former.file(),
                    former.line());
        }
        String path = item.at().file().path();
        int line = item.at().line();
        URI source = URI.create(sources.apply(path) + "?line=" + line);
        return new Scenario(name, path, line, source, date, facts, expected);
    }

    private @Nullable Case facts(@Nullable Tree base, Fields fields) {
        Tree own = fields.get("case");
        if (base == null && own == null) {
            fields.required("case");
            return null;
        }
        Tree merged = CaseTree.merge(base, own);
        try {
            return cases.apply(CaseTree.json(merged).toString());
        } catch (BadInputException bad) {
            log.error(
                    CaseTree.place(merged, bad.path()),
                    "kasus: %s%s",
                    "case: %s%s",
                    bad.path().isEmpty() ? "" : bad.path() + ": ",
                    bad.text());
            return null;
        }
    }

    private @Nullable Expectation expectation(@Nullable Tree tree) {
        Fields fields =
                tree == null ? null : Fields.of(tree, log, "outcome", "because", "possible", "not", "needs", "places");
        Outcome outcome = fields == null ? null : fields.requiredOneOf("outcome", OUTCOMES);
        if (fields == null || outcome == null) {
            return null;
        }
        return new Expectation(
                outcome,
                rules(fields, "because"),
                rules(fields, "possible"),
                rules(fields, "not"),
                fields.has("needs") ? fields.texts("needs") : null,
                places(fields.get("places")));
    }

    /** A rule that does not exist never holds, so that a misspelt id under {@code not} would pass for ever. */
    private List<String> rules(Fields fields, String key) {
        for (Tree item : fields.items(key)) {
            if (ruleIds != null && item instanceof Tree.Scalar id && !ruleIds.contains(id.text())) {
                log.error(
                        id.at(),
                        "tidak ada aturan `%s`%s",
                        "there is no rule `%s`%s",
                        id.text(),
                        Hint.of(id.text(), ruleIds));
            }
        }
        return fields.texts(key);
    }

    private @Nullable String places(@Nullable Tree tree) {
        if (tree == null || tree instanceof Tree.Scalar scalar && scalar.text().equals(Expectation.NOT_STATED)) {
            return tree == null ? null : Expectation.NOT_STATED;
        }
        BigDecimal number = new ScalarReader(log).number(tree);
        if (number != null && number.scale() != 0) {
            log.error(
                    tree.at(),
                    "jumlah tempat adalah bilangan bulat atau `not stated`",
                    "a number of places is a whole number, or `not stated`");
        }
        return number == null ? null : number.toPlainString();
    }
}
