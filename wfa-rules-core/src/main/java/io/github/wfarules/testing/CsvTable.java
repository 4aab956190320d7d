package io.github.wfarules.testing;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.wfarules.internal.source.Place;
import io.github.wfarules.internal.source.ProblemLog;
import io.github.wfarules.internal.source.SourceFile;
import io.github.wfarules.internal.yaml.Tree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A table as spreadsheets write it: the first row names the columns, {@code #} begins a remark. Cells are separated by
 * commas, or by semicolons where the first row has those, as spreadsheets write where the comma is for decimals.
 */
final class CsvTable {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");
    private static final Set<String> FLAGS = Set.of("true", "false");

    private CsvTable() {}

    /** {@return the rows, that of the heads first; none, and a problem, where the file is no table} */
    static List<Tree.Sequence> rows(SourceFile file, ProblemLog log) {
        String heads = file.text()
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .orElse("");
        char separator = heads.contains(";") ? ';' : ',';
        List<Tree.Sequence> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.SKIP)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(file.text())) {
            for (CsvRecord row : reader) {
                Place at = new Place(file, (int) row.getStartingLineNumber(), 0);
                rows.add(new Tree.Sequence(
                        row.getFields().stream()
                                .map(cell -> cell(cell.strip(), at))
                                .toList(),
                        at));
            }
        } catch (CsvParseException | IOException broken) {
            log.error(file.whole(), "bukan CSV yang sah (%s)", "not valid CSV (%s)", broken.getMessage());
        }
        return rows;
    }

    private static Tree cell(String text, Place at) {
        Tree.Kind kind = Tree.Kind.TEXT;
        if (text.isEmpty() || text.equals("null")) {
            kind = Tree.Kind.NOTHING;
        } else if (FLAGS.contains(text)) {
            kind = Tree.Kind.FLAG;
        } else if (NUMBER.matcher(text).matches()) {
            kind = Tree.Kind.NUMBER;
        }
        return new Tree.Scalar(text, kind, at);
    }
}
