package io.github.wfarules.testing;

import io.github.wfarules.BadInputException;
import io.github.wfarules.internal.json.CaseReader;
import io.github.wfarules.internal.json.JsonTree;
import io.github.wfarules.internal.policy.PolicyFolder;
import io.github.wfarules.internal.source.Place;
import io.github.wfarules.internal.source.ProblemLog;
import io.github.wfarules.internal.source.SourceFile;
import io.github.wfarules.internal.yaml.Fields;
import io.github.wfarules.internal.yaml.Tree;
import io.github.wfarules.internal.yaml.YamlFile;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the scenario files of a folder; what is wrong goes into the log. */
final class ScenarioReader {

    private final CaseReader reader;
    private final ExpectationReader expectations;
    private final Function<String, URI> sources;
    private final ProblemLog log;
    private final boolean toRecord;
    private final Map<String, Place> names = new HashMap<>();

    /**
     * Takes what scenarios refer to.
     *
     * @param reader reads the facts of each question
     * @param rules the rules that there are; null where they are not all known
     * @param sources gives the address of a file
     * @param toRecord whether scenarios may leave out what must come out, as somebody wants to know
     */
    ScenarioReader(
            CaseReader reader,
            @Nullable KnownRules rules,
            Function<String, URI> sources,
            ProblemLog log,
            boolean toRecord) {
        this.reader = reader;
        this.expectations = new ExpectationReader(rules, log);
        this.sources = sources;
        this.log = log;
        this.toRecord = toRecord;
    }

    List<Scenario> read(PolicyFolder folder) {
        List<Scenario> scenarios = new ArrayList<>();
        ScenarioTable tables = new ScenarioTable(folder, log);
        for (SourceFile file : folder.scenarios()) {
            Tree tree = YamlFile.read(file, log);
            Fields fields = tree == null ? null : Fields.of(tree, log, "question", "base", "scenarios", "table");
            if (fields != null) {
                read(fields, tables, scenarios);
            }
        }
        tables.refuseUnread();
        // A run without scenarios would pass, and look like proof.
        if (scenarios.isEmpty() && log.errors() == 0) {
            log.error(
                    "folder `%s` tidak memuat skenario; tulis setidaknya satu dalam scenarios/*.yaml",
                    "the folder `%s` holds no scenario; write at least one in scenarios/*.yaml", folder.name());
        }
        return scenarios;
    }

    private void read(Fields fields, ScenarioTable tables, List<Scenario> scenarios) {
        Tree table = fields.get("table");
        Tree list = table == null ? fields.required("scenarios") : fields.get("scenarios");
        Asked asked = fields.has("question") ? fields.requiredOneOf("question", Asked.byWord()) : Asked.WORK_MODE;
        if (asked == null) {
            return;
        }
        List<Tree> items = new ArrayList<>(list == null ? List.of() : Fields.items(list, log));
        items.addAll(table == null ? List.of() : tables.scenarios(asked, table));
        for (Tree item : items) {
            Scenario scenario = scenario(asked, item, fields.get("base"));
            if (scenario != null) {
                scenarios.add(scenario);
            }
        }
    }

    private @Nullable Scenario scenario(Asked asked, Tree item, @Nullable Tree base) {
        Fields fields = Fields.of(item, log, "name", "date", "case", "expect");
        if (fields == null) {
            return null;
        }
        String name = fields.requiredText("name");
        LocalDate date = fields.requiredDate("date");
        Record facts = date == null ? null : facts(asked, date, base, item, fields);
        boolean nothing = toRecord && !fields.has("expect");
        Expectation expected = nothing
                ? new Expecting(Expectation.NOTHING).build()
                : expectations.read(asked, fields.required("expect"));
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
        return new Scenario(name, path, line, source, date, asked.word(), facts, expected);
    }

    private @Nullable Record facts(Asked asked, LocalDate date, @Nullable Tree base, Tree item, Fields fields) {
        Tree own = fields.get("case");
        if (base == null && own == null && asked == Asked.WORK_TIME) {
            // Whoever asks for the working time of a whole day has said all by its date.
            own = new Tree.Mapping(List.of(), item.at());
        }
        if (base == null && own == null) {
            fields.required("case");
            return null;
        }
        Tree merged = CaseTree.merge(base, own);
        try {
            return asked.facts(reader, JsonTree.parse(CaseTree.json(merged).toString()), date);
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
}
