package io.github.wfarules.cli;

import io.github.wfarules.Basis;
import io.github.wfarules.Policy;
import io.github.wfarules.change.Cause;
import io.github.wfarules.change.ChangeReport;
import io.github.wfarules.change.ValueShift;
import io.github.wfarules.cli.ChangeSection.Column;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** A report on changes for the console. */
final class ChangeTables {
    private final Words words;
    private final ChangeWords change;
    private final CitedOnce sources;
    private final int rows;
    private final StringBuilder out = new StringBuilder();

    /**
     * Writes in these words.
     *
     * @param rows the most rows of a table; 0 for all
     */
    ChangeTables(Words words, int rows) {
        this.words = words;
        this.change = new ChangeWords(words);
        this.sources = new CitedOnce(words);
        this.rows = rows == 0 ? Integer.MAX_VALUE : rows;
    }

    String of(Policy before, Policy after, ChangeReport report) {
        line(0, words.say("sebelum: ", "before: ") + words.say(before.title()) + "; " + change.side(report.before()));
        line(0, words.say("sesudah: ", "after:  ") + words.say(after.title()) + "; " + change.side(report.after()));
        new ChangeSections(words).of(before, after, report).forEach(this::section);
        return out.toString();
    }

    private void section(ChangeSection section) {
        head(section.title());
        section.lines().forEach(text -> line(0, text));
        section.kinds().stream().limit(rows).forEach(this::kind);
        more(section.kinds().size());
        section.tables().stream().filter(table -> !table.rows().isEmpty()).forEach(this::table);
    }

    private void kind(ChangeSection.Kind kind) {
        line(0, kind.title());
        Set<String> values = new LinkedHashSet<>();
        for (Cause cause : kind.causes()) {
            line(2, TextTable.DASH + change.cause(cause));
            line(4, words.say(cause.reason()) + " " + sources.cite(cause.basis()) + ".");
            cause.values().forEach(value -> values.add(value(value)));
        }
        kind.values().forEach(value -> values.add(value(value)));
        values.forEach(value -> line(2, value));
        kind.notes().forEach(note -> line(2, note));
    }

    private String value(ValueShift value) {
        Basis basis = change.basis(value);
        return change.value(value) + (basis == null ? "" : " (" + sources.cite(basis) + ")");
    }

    private void table(ChangeSection.Table table) {
        if (table.title().isEmpty()) {
            out.append('\n');
        }
        head(table.title());
        TextTable set =
                new TextTable(table.columns().stream().mapToInt(Column::width).toArray());
        out.append(set.row(table.columns().stream().map(Column::head).toList())).append(set.rule());
        table.rows().stream().limit(rows).map(set::row).forEach(out::append);
        more(table.rows().size());
    }

    private void more(int all) {
        if (all > rows) {
            line(
                    0,
                    words.say("... dan ", "... and ")
                            + (all - rows)
                            + words.say(" lagi; `--rows 0` menampilkan semua", " more; `--rows 0` shows all"));
        }
    }

    private void head(String title) {
        if (!title.isEmpty()) {
            out.append('\n').append(title.toUpperCase(Locale.ROOT)).append('\n');
        }
    }

    private void line(int indent, String text) {
        out.append(TextTable.hanging(indent, text));
    }
}
