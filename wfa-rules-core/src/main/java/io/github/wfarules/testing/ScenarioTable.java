package io.github.wfarules.testing;

import io.github.wfarules.internal.policy.PolicyFolder;
import io.github.wfarules.internal.source.Place;
import io.github.wfarules.internal.source.ProblemLog;
import io.github.wfarules.internal.source.SourceFile;
import io.github.wfarules.internal.yaml.Fields;
import io.github.wfarules.internal.yaml.Tree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Scenarios one row each. A column is {@code name}, {@code date}, something that a scenario may expect, or else the path of
 * a fact, such as {@code workUnit.headcount}. An empty cell says nothing, so that the base holds; {@code null} says that
 * the fact is unknown. For one folder.
 */
final class ScenarioTable {
    private static final String NAME = "name";
    private static final String DATE = "date";
    /** What is expected of each of several, as in {@code deducted.e1}. */
    private static final List<String> BY_NAME = List.of("duties", "deducted", "levels", "due");

    private static final Set<String> SINGLE = Set.of("outcome", "places", "exactly", "worked");
    private static final Pattern BETWEEN = Pattern.compile("[;,\\s]+");

    private final PolicyFolder folder;
    private final ProblemLog log;
    private final Set<String> read = new HashSet<>();

    ScenarioTable(PolicyFolder folder, ProblemLog log) {
        this.folder = folder;
        this.log = log;
    }

    /** {@return the rows as scenarios, in the form in which files state them} */
    List<Tree> scenarios(Asked asked, Tree table) {
        List<Tree.Sequence> rows = table instanceof Tree.Scalar name ? fromFile(name) : fromYaml(table);
        if (rows.isEmpty()) {
            return List.of();
        }
        List<String> columns = rows.get(0).items().stream()
                .map(cell -> cell instanceof Tree.Scalar scalar ? scalar.text().strip() : "")
                .toList();
        List<Tree> scenarios = new ArrayList<>();
        for (Tree.Sequence row : rows.subList(1, rows.size())) {
            if (row.items().size() == columns.size()) {
                scenarios.add(scenario(Set.of(asked.expectations()), columns, row));
            } else {
                log.error(
                        row.at(),
                        "baris ini berisi %s sel, kepalanya %s; lengkapi atau hapus kelebihannya (sel dengan koma ditulis dalam tanda kutip)",
                        "this row has %s cells, the heads are %s; fill it up or remove what is too many (a cell with a comma goes between quotation marks)",
                        row.items().size(),
                        columns.size());
            }
        }
        return scenarios;
    }

    /** Tells of tables that no scenario file names, for their author believes that they are run. */
    void refuseUnread() {
        for (SourceFile file : folder.tables()) {
            if (!read.contains(file.path())) {
                String name = name(file);
                log.error(
                        file.whole(),
                        "tabel ini tidak dijalankan; tulis `table: %s` dalam berkas YAML di sampingnya",
                        "this table is not run; write `table: %s` in a YAML file beside it",
                        name);
            }
        }
    }

    private static String name(SourceFile file) {
        return file.path().substring(file.path().lastIndexOf('/') + 1);
    }

    private List<Tree.Sequence> fromFile(Tree.Scalar name) {
        for (SourceFile file : folder.tables()) {
            if (name(file).equals(name.text().strip())) {
                read.add(file.path());
                return CsvTable.rows(file, log);
            }
        }
        log.error(
                name.at(),
                "tidak ada berkas scenarios/%s; yang ada: %s",
                "there is no file scenarios/%s; there are: %s",
                name.text(),
                folder.tables().stream().map(ScenarioTable::name).collect(Collectors.joining(", ")));
        return List.of();
    }

    private List<Tree.Sequence> fromYaml(Tree table) {
        Fields fields = Fields.of(table, log, "columns", "rows");
        Tree columns = fields == null ? null : fields.required("columns");
        Tree rows = fields == null ? null : fields.required("rows");
        if (columns == null || rows == null) {
            return List.of();
        }
        List<Tree.Sequence> all = new ArrayList<>();
        all.add(new Tree.Sequence(Fields.items(columns, log), columns.at()));
        Fields.items(rows, log).forEach(row -> all.add(new Tree.Sequence(Fields.items(row, log), row.at())));
        return all;
    }

    private static Tree scenario(Set<String> expectations, List<String> columns, Tree.Sequence row) {
        Node whole = new Node();
        List<String> said = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            Tree cell = row.items().get(i);
            if (isEmpty(cell)) {
                continue;
            }
            String first = column.split("\\.", 2)[0];
            if (column.equals(NAME) || column.equals(DATE)) {
                whole.put(List.of(column), cell);
            } else if (BY_NAME.contains(first) && expectations.contains(first) && column.contains(".")) {
                whole.put(List.of("expect", first, column.substring(first.length() + 1)), cell);
            } else if (expectations.contains(column)) {
                whole.put(List.of("expect", column), SINGLE.contains(column) ? cell : list(cell));
            } else {
                List<String> path = new ArrayList<>(List.of("case"));
                path.addAll(List.of(column.split("\\.")));
                whole.put(path, path.get(path.size() - 1).equals("id") ? text(cell) : cell);
            }
            if (!column.equals(NAME) && !expectations.contains(column)) {
                said.add(cell instanceof Tree.Scalar scalar ? scalar.text() : column);
            }
        }
        if (!columns.contains(NAME)) {
            whole.put(List.of(NAME), new Tree.Scalar(String.join(", ", said), Tree.Kind.TEXT, row.at()));
        }
        return whole.tree(row.at());
    }

    private static boolean isEmpty(Tree cell) {
        return cell instanceof Tree.Scalar scalar && scalar.text().isBlank();
    }

    /** Ids are texts, even where they look like numbers. */
    private static Tree text(Tree cell) {
        boolean number = cell instanceof Tree.Scalar scalar && scalar.kind() == Tree.Kind.NUMBER;
        return number ? new Tree.Scalar(((Tree.Scalar) cell).text(), Tree.Kind.TEXT, cell.at()) : cell;
    }

    /** Several in one cell stand between blanks, commas or semicolons; {@code []} is none. */
    private static Tree list(Tree cell) {
        if (!(cell instanceof Tree.Scalar scalar)) {
            return cell;
        }
        List<Tree> items = new ArrayList<>();
        for (String item :
                BETWEEN.split(scalar.text().replaceAll("[\\[\\]]", " ").strip())) {
            if (!item.isEmpty()) {
                items.add(new Tree.Scalar(item, Tree.Kind.TEXT, cell.at()));
            }
        }
        return new Tree.Sequence(items, cell.at());
    }

    /** A mapping in the making. */
    private static final class Node {
        private final Map<String, Object> members = new LinkedHashMap<>();

        void put(List<String> path, Tree value) {
            if (path.size() == 1) {
                members.put(path.get(0), value);
            } else {
                Object below = members.get(path.get(0));
                Node node = below instanceof Node there ? there : new Node();
                members.put(path.get(0), node);
                node.put(path.subList(1, path.size()), value);
            }
        }

        Tree tree(Place at) {
            List<Tree.Entry> entries = new ArrayList<>();
            members.forEach((key, value) -> entries.add(new Tree.Entry(
                    new Tree.Scalar(key, Tree.Kind.TEXT, at),
                    value instanceof Node node ? node.tree(at) : (Tree) value)));
            return new Tree.Mapping(List.copyOf(entries), at);
        }
    }
}
