package io.github.wfarules.testing;

import io.github.wfarules.DutyState;
import io.github.wfarules.Effect;
import io.github.wfarules.ServiceStatus;
import io.github.wfarules.Text;
import io.github.wfarules.internal.source.ProblemLog;
import io.github.wfarules.internal.text.Hint;
import io.github.wfarules.internal.yaml.Fields;
import io.github.wfarules.internal.yaml.ScalarReader;
import io.github.wfarules.internal.yaml.Tree;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what scenarios expect; what is wrong goes into the log. */
final class ExpectationReader {

    private static final Map<String, DutyState> STATES = byName(DutyState.values());
    private static final Map<String, ServiceStatus> STATUSES = byName(ServiceStatus.values());
    private static final Pattern PLACES =
            Pattern.compile("0|[1-9][0-9]{0,8}|" + Expectation.NOT_STATED + "|" + Expectation.UNLIMITED);

    private final @Nullable KnownRules rules;
    private final ProblemLog log;

    /**
     * Takes what expectations refer to.
     *
     * @param rules the rules and service levels that there are; null where they are not all known
     */
    ExpectationReader(@Nullable KnownRules rules, ProblemLog log) {
        this.rules = rules;
        this.log = log;
    }

    private static <E extends Enum<E>> Map<String, E> byName(E[] constants) {
        Map<String, E> names = new LinkedHashMap<>();
        for (E constant : constants) {
            names.put(constant.name(), constant);
        }
        return names;
    }

    /** {@return what must come out; null where that cannot be read, or is missing} */
    @Nullable
    Expectation read(Asked asked, @Nullable Tree tree) {
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
                amounts(fields.entries("deducted")),
                levels(fields.entries("levels")),
                due(fields.entries("due")),
                worked(fields.get("worked")));
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

    private Map<String, ServiceStatus> levels(List<Tree.Entry> entries) {
        Map<String, ServiceStatus> levels = new HashMap<>();
        for (Tree.Entry entry : entries) {
            requireLevel(entry.key());
            ServiceStatus status = new ScalarReader(log).oneOf(entry.value(), STATUSES);
            if (status != null) {
                levels.put(entry.key().text(), status);
            }
        }
        return levels;
    }

    private Map<String, Due> due(List<Tree.Entry> entries) {
        Map<String, Due> due = new HashMap<>();
        for (Tree.Entry entry : entries) {
            requireLevel(entry.key());
            String written = new ScalarReader(log).text(entry.value());
            Due when = written == null ? null : Due.read(written);
            if (when != null) {
                due.put(entry.key().text(), when);
            } else if (written != null) {
                log.error(
                        entry.value().at(),
                        "`%s` bukan tenggat; tulis saat dengan zonanya seperti `2025-06-02T16:00+07:00`,"
                                + " `paling awal..paling akhir` bila ada yang belum pasti, atau `not stated`",
                        "`%s` is no deadline; write an instant with its zone like `2025-06-02T16:00+07:00`,"
                                + " `earliest..latest` where something is open, or `not stated`",
                        written);
            }
        }
        return due;
    }

    private @Nullable Worked worked(@Nullable Tree tree) {
        String written = tree == null ? null : new ScalarReader(log).text(tree);
        Worked worked = written == null ? null : Worked.read(written);
        if (tree != null && written != null && worked == null) {
            log.error(
                    tree.at(),
                    "`%s` bukan lama waktu; tulis seperti `PT7H30M`, atau `PT3H..PT4H` bila ada yang belum pasti",
                    "`%s` is no length of time; write it like `PT7H30M`, or `PT3H..PT4H` where something is open",
                    written);
        }
        return worked;
    }

    /** A level that does not exist is applicable to nothing, and a misspelt id could expect just that. */
    private void requireLevel(Tree.Scalar id) {
        if (rules != null && !rules.levels().contains(id.text())) {
            log.error(
                    id.at(),
                    "tidak ada tingkat layanan `%s`%s",
                    "there is no service level `%s`%s",
                    id.text(),
                    Hint.of(id.text(), rules.levels()));
        }
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
