package io.github.wfarules.internal.policy;

import io.github.wfarules.internal.model.ParameterLayer.Range;
import io.github.wfarules.internal.source.ProblemLog;
import io.github.wfarules.internal.yaml.Fields;
import io.github.wfarules.internal.yaml.ScalarReader;
import io.github.wfarules.internal.yaml.Tree;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads tables of numbers. */
final class TableReader {

    private final Scope scope;
    private final ScalarReader scalars;
    private final ProblemLog log;

    TableReader(Scope scope, ProblemLog log) {
        this.scope = scope;
        this.log = log;
        this.scalars = new ScalarReader(log);
    }

    /** {@return the rows of {@code code: number}} */
    @Nullable
    SortedMap<String, BigDecimal> byCode(Tree tree, String list) {
        int errors = log.errors();
        SortedMap<String, BigDecimal> rows = new TreeMap<>();
        for (Tree.Entry entry : Fields.entries(tree, log)) {
            String code = scope.code(entry.key(), list);
            BigDecimal number = scalars.number(entry.value());
            if (code != null && number != null) {
                rows.put(code, number);
            }
        }
        return log.errors() > errors ? null : Collections.unmodifiableSortedMap(rows);
    }

    /** {@return the rows of {@code { from, to, value }} or {@code { from, through, value }}, which follow one another} */
    @Nullable
    List<Range> byRange(Tree tree) {
        int errors = log.errors();
        List<Range> rows = new ArrayList<>();
        for (Tree item : Fields.items(tree, log)) {
            Fields fields = Fields.of(item, log, "from", "to", "through", "value");
            BigDecimal value = fields == null ? null : fields.requiredNumber("value");
            if (fields != null && value != null) {
                boolean through = fields.has("through");
                if (through && fields.has("to")) {
                    log.error(
                            item.at(),
                            "tulis `to` (tidak termasuk) atau `through` (termasuk), tidak keduanya",
                            "write `to` (not included) or `through` (included), not both");
                }
                Range row = new Range(fields.number("from"), fields.number(through ? "through" : "to"), through, value);
                checkOrder(rows, row, item);
                rows.add(row);
            }
        }
        return log.errors() > errors ? null : List.copyOf(rows);
    }

    private void checkOrder(List<Range> rows, Range row, Tree item) {
        BigDecimal reached = rows.isEmpty() ? null : rows.get(rows.size() - 1).to();
        if (!rows.isEmpty()
                && (reached == null || row.from() == null || row.from().compareTo(reached) < 0)) {
            log.error(
                    item.at(),
                    "baris tabel ini mulai sebelum baris di atasnya berakhir; urutkan; `from` dan `through` termasuk, `to`"
                            + " tidak",
                    "this row begins before the row above it ends; sort them; `from` and `through` are included, `to` is"
                            + " not");
        }
        int order = row.from() == null || row.to() == null ? -1 : row.from().compareTo(row.to());
        if (order > 0 || order == 0 && !row.through()) {
            log.error(
                    item.at(),
                    "`%s` (%s) harus lebih besar daripada `from` (%s)",
                    "`%s` (%s) has to be greater than `from` (%s)",
                    row.through() ? "through" : "to",
                    row.to(),
                    row.from());
        }
    }
}
