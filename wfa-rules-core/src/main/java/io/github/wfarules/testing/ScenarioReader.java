package io.github.wfarules.testing;

import io.github.wfarules.BadInputException;
import io.github.wfarules.DutyState;
import io.github.wfarules.Effect;
import io.github.wfarules.Text;
import io.github.wfarules.internal.json.CaseReader;
import io.github.wfarules.internal.json.JsonTree;
import io.github.wfarules.internal.policy.PolicyFolder;
import io.github.wfarules.internal.source.Place;
import io.github.wfarules.internal.source.ProblemLog;
import io.github.wfarules.internal.source.SourceFile;
import io.github.wfarules.internal.yaml.Fields;
import io.github.wfarules.internal.yaml.ScalarReader;
import io.github.wfarules.internal.yaml.Tree;
import io.github.wfarules.internal.yaml.YamlFile;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the scenario files of a folder; what is wrong goes into the log. */
final class ScenarioReader {

    private static final Map<String, DutyState> STATES = states();
    private static final Pattern PLACES =
            Pattern.compile("0|[1-9][0-9]{0,8}|" + Expectation.NOT_STATED + "|" + Expectation.UNLIMITED);

    private final CaseReader reader;
    private final @Nullable KnownRules rules;
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
        this.rules = rules;
        this.sources = sources;
        this.log = log;
        this.toRecord = toRecord;
    }

    private static Map<String, DutyState> states() {
        Map<String, DutyState> states = new LinkedHashMap<>();
        for (DutyState state : DutyState.values()) {
            states.put(state.name(), state);
        }
        return states;
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
        Record facts = date == null ? null : facts(asked, date, base, fields);
        boolean nothing = toRecord && !fields.has("expect");
        Expectation expected =
                nothing ? new Expecting(Expectation.NOTHING).build() : expectation(asked, fields.required("expect"));
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

    private @Nullable Record facts(Asked asked, LocalDate date, @Nullable Tree base, Fields fields) {
        Tree own = fields.get("case");
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

    private @Nullable Expectation expectation(Asked asked, @Nullable Tree tree) {
        Fields fields = tree == null ? null : Fields.of(tree, log, asked.expectations());
        if (fields == null) {
            return null;
        }
        // Nothing expected would pass whatever comes out; then the outcome is asked for.
        boolean told = fields.has("outcome")
                || Stream.of(asked.expectations()).noneMatch(key -> !key.equals("exactly") && fields.has(key));
        String outcome = told ? fields.requiredOneOf("outcome", asked.outcomes()) : null;
        if (told && outcome == null) {
            return null;
        }
        return new Expectation(
                outcome,
                rules(fields, "because"),
                rules(fields, "possible"),
                rules(fields, "not"),
                effects(asked, fields),
                fields.flag("exactly"),
                fields.has("needs") ? fields.texts("needs") : null,
                places(fields.get("places")),
                duties(fields.entries("duties")),
                fields.has("consequences") ? fields.texts("consequences") : null,
                people(fields),
                amounts(fields.entries("deducted")));
    }

    private Map<Effect, List<String>> effects(Asked asked, Fields fields) {
        Map<Effect, List<String>> effects = new EnumMap<>(Effect.class);
        asked.effects().forEach((word, effect) -> {
            if (fields.has(word)) {
                effects.put(effect, rules(fields, word));
            }
        });
        return effects;
    }

    private static Map<String, List<String>> people(Fields fields) {
        Map<String, List<String>> people = new HashMap<>();
        for (String where : RosterPeople.KEYS) {
            if (fields.has(where)) {
                people.put(where, fields.texts(where));
            }
        }
        return people;
    }

    private Map<String, BigDecimal> amounts(List<Tree.Entry> entries) {
        Map<String, BigDecimal> amounts = new HashMap<>();
        for (Tree.Entry entry : entries) {
            BigDecimal amount = new ScalarReader(log).number(entry.value());
            if (amount != null) {
                amounts.put(entry.key().text(), amount);
            }
        }
        return amounts;
    }

    private Map<String, DutyState> duties(List<Tree.Entry> entries) {
        Map<String, DutyState> duties = new HashMap<>();
        for (Tree.Entry entry : entries) {
            requireRule(entry.key());
            DutyState state = new ScalarReader(log).oneOf(entry.value(), STATES);
            if (state != null) {
                duties.put(entry.key().text(), state);
            }
        }
        return duties;
    }

    /** A rule that does not exist never holds, so that a misspelt id under {@code not} would pass for ever. */
    private List<String> rules(Fields fields, String key) {
        for (Tree item : fields.items(key)) {
            if (item instanceof Tree.Scalar id) {
                requireRule(id);
            }
        }
        return fields.texts(key);
    }

    private void requireRule(Tree.Scalar id) {
        Text refusal = rules == null ? null : rules.refusal(id.text());
        if (refusal != null) {
            log.error(id.at(), "%s", "%s", refusal);
        }
    }

    private @Nullable String places(@Nullable Tree tree) {
        String places = tree == null ? null : new ScalarReader(log).text(tree);
        if (tree == null || places == null || PLACES.matcher(places).matches()) {
            return places;
        }
        log.error(
                tree.at(),
                "`%s` bukan jumlah tempat; tulis bilangan bulat seperti `4`, `not stated` bila ada batas yang jumlahnya"
                        + " tidak disebutkan, atau `unlimited` bila tidak ada aturan yang membatasi",
                "`%s` is no number of places; write a whole number like `4`, `not stated` where there is a cap whose"
                        + " number is not stated, or `unlimited` where no rule sets a cap",
                places);
        return null;
    }
}
