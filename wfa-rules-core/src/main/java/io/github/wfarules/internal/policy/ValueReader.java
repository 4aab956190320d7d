package io.github.wfarules.internal.policy;

import io.github.wfarules.internal.model.ParameterLayer.ClockWindow;
import io.github.wfarules.internal.model.ParameterLayer.DateWindow;
import io.github.wfarules.internal.model.ParameterLayer.Declaration;
import io.github.wfarules.internal.source.ProblemLog;
import io.github.wfarules.internal.yaml.Fields;
import io.github.wfarules.internal.yaml.ScalarReader;
import io.github.wfarules.internal.yaml.Tree;
import io.github.wfarules.roster.PriorityKey;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one value of a parameter by the kind of the parameter. */
final class ValueReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Map<String, DayOfWeek> WEEKDAYS = ParameterReader.words(DayOfWeek.values());
    private static final Map<String, PriorityKey> KEYS = ParameterReader.words(PriorityKey.values());
    private static final Map<String, String> WEEKDAY_IN_INDONESIAN = Map.of(
            "senin",
            "monday",
            "selasa",
            "tuesday",
            "rabu",
            "wednesday",
            "kamis",
            "thursday",
            "jumat",
            "friday",
            "sabtu",
            "saturday",
            "minggu",
            "sunday");
    private static final Pattern CLOCK = Pattern.compile("(\\d{2})([:.])(\\d{2})");

    private final Scope scope;
    private final ScalarReader scalars;
    private final TableReader tables;
    private final ProblemLog log;

    ValueReader(Scope scope, ProblemLog log) {
        this.scope = scope;
        this.log = log;
        this.scalars = new ScalarReader(log);
        this.tables = new TableReader(scope, log);
    }

    @Nullable
    Object read(Tree tree, Declaration declaration) {
        return switch (declaration.kind()) {
            case PERCENTAGE -> percentage(tree);
            case NUMBER -> scalars.number(tree);
            case MONEY -> money(tree);
            case DURATION -> duration(tree);
            case TIME -> time(tree);
            case CLOCK_WINDOW -> clockWindow(tree);
            case WEEKDAYS -> set(tree, this::weekday);
            case DATE_WINDOWS -> dateWindow(tree);
            case CODES -> set(tree, item -> scope.code(item, listOf(declaration)));
            case ORDER -> order(tree);
            case TABLE_BY_CODE -> tables.byCode(tree, listOf(declaration));
            case TABLE_BY_RANGE -> tables.byRange(tree);
        };
    }

    private static String listOf(Declaration declaration) {
        String list = declaration.list();
        if (list == null) {
            throw new IllegalStateException("a declaration of codes always names its list");
        }
        return list;
    }

    private @Nullable BigDecimal percentage(Tree tree) {
        BigDecimal number = scalars.number(tree);
        if (number == null || (number.signum() >= 0 && number.compareTo(HUNDRED) <= 0)) {
            return number;
        }
        log.error(
                tree.at(),
                "`%s` di luar 0 sampai 100; persentase ditulis dari seratus, seperti `5` untuk 5 %%",
                "`%s` is not between 0 and 100; a percentage is written out of a hundred, like `5` for 5 %%",
                number.toPlainString());
        return null;
    }

    private @Nullable BigDecimal money(Tree tree) {
        BigDecimal number = scalars.number(tree);
        if (number == null
                || (number.signum() >= 0 && number.stripTrailingZeros().scale() <= 0)) {
            return number;
        }
        log.error(
                tree.at(),
                "`%s` bukan jumlah rupiah bulat; tulis tanpa pemisah ribuan, seperti `1500000`",
                "`%s` is not a whole amount of rupiah; write it without separators, like `1500000`",
                number.toPlainString());
        return null;
    }

    private @Nullable Duration duration(Tree tree) {
        String text = scalars.text(tree);
        if (text == null) {
            return null;
        }
        try {
            Duration duration = Duration.parse(text);
            if (!duration.isNegative()) {
                return duration;
            }
        } catch (DateTimeException notOne) {
            // Reported below, as a negative one is.
        }
        log.error(
                tree.at(),
                "`%s` bukan lama waktu; tulis `PT24H` untuk 24 jam, `PT90M` untuk 90 menit, `P3D` untuk 3 hari",
                "`%s` is not a duration; write `PT24H` for 24 hours, `PT90M` for 90 minutes, `P3D` for 3 days",
                text);
        return null;
    }

    private @Nullable ClockWindow clockWindow(Tree tree) {
        Fields fields = Fields.of(tree, log, "from", "to");
        if (fields != null && !fields.has("to")) {
            log.error(
                    tree.at(),
                    "kunci `to` belum ada; sampai akhir hari ditulis `to: \"24:00\"`",
                    "the key `to` is missing; until the end of the day is written `to: \"24:00\"`");
            return null;
        }
        LocalTime from = fields == null ? null : time(fields.required("from"));
        LocalTime to = fields == null ? null : end(fields.required("to"));
        if (from == null || to == null) {
            return null;
        }
        if (!from.isBefore(to)) {
            log.error(
                    tree.at(),
                    "`to` (%s) harus sesudah `from` (%s); akhir hari ditulis `24:00`",
                    "`to` (%s) has to be after `from` (%s); the end of the day is written `24:00`",
                    to,
                    from);
            return null;
        }
        return new ClockWindow(from, to);
    }

    /** The end of the day is no time of day, but the last instant is. */
    private @Nullable LocalTime end(@Nullable Tree tree) {
        return tree instanceof Tree.Scalar scalar && scalar.text().strip().equals("24:00") ? LocalTime.MAX : time(tree);
    }

    private @Nullable LocalTime time(@Nullable Tree tree) {
        String text = tree == null ? null : scalars.text(tree);
        if (tree == null || text == null) {
            return null;
        }
        Matcher clock = CLOCK.matcher(text);
        try {
            if (clock.matches() && clock.group(2).equals(":")) {
                return LocalTime.parse(text);
            }
        } catch (DateTimeException noSuchTime) {
            // Reported below, as anything else that is no time.
        }
        log.error(
                tree.at(),
                "`%s` bukan jam; tulis `%s`",
                "`%s` is not a time of day; write `%s`",
                text,
                clock.matches() && clock.group(2).equals(".") ? text.replace('.', ':') : "07:30");
        return null;
    }

    private @Nullable DayOfWeek weekday(Tree tree) {
        if (tree instanceof Tree.Scalar scalar && WEEKDAY_IN_INDONESIAN.containsKey(Codes.folded(scalar.text()))) {
            log.error(
                    tree.at(),
                    "tulis `%s` alih-alih `%s`",
                    "write `%s` instead of `%s`",
                    WEEKDAY_IN_INDONESIAN.get(Codes.folded(scalar.text())),
                    scalar.text());
            return null;
        }
        return scalars.oneOf(tree, WEEKDAYS);
    }

    private @Nullable List<PriorityKey> order(Tree tree) {
        int errors = log.errors();
        List<PriorityKey> keys = new ArrayList<>();
        for (Tree item : Fields.items(tree, log)) {
            PriorityKey key = scalars.oneOf(item, KEYS);
            if (key != null && keys.contains(key)) {
                log.error(item.at(), "ini sudah ada dalam daftar; hapus", "this is already in the list; remove it");
            } else if (key != null) {
                keys.add(key);
            }
        }
        return log.errors() > errors ? null : List.copyOf(keys);
    }

    private @Nullable DateWindow dateWindow(Tree tree) {
        Fields fields = Fields.of(tree, log, "from", "to");
        LocalDate from = fields == null ? null : fields.requiredDate("from");
        LocalDate to = fields == null ? null : fields.requiredDate("to");
        return from == null || to == null ? null : new DateWindow(from, to);
    }

    private <T extends Comparable<T>> @Nullable SortedSet<T> set(Tree tree, Function<Tree, @Nullable T> reader) {
        if (!(tree instanceof Tree.Sequence sequence)) {
            Fields.items(tree, log);
            return null;
        }
        Map<T, Tree> items = new LinkedHashMap<>();
        int errors = log.errors();
        for (Tree item : sequence.items()) {
            T value = reader.apply(item);
            if (value != null && items.putIfAbsent(value, item) != null) {
                log.error(item.at(), "ini sudah ada dalam daftar; hapus", "this is already in the list; remove it");
            }
        }
        // A set that lacks what could not be read would seem to break bounds that it keeps.
        return log.errors() > errors ? null : Collections.unmodifiableSortedSet(new TreeSet<>(items.keySet()));
    }
}
