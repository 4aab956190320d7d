package io.github.wfarules.cli;

import io.github.wfarules.Basis;
import io.github.wfarules.Language;
import io.github.wfarules.Policy;
import io.github.wfarules.change.Cause;
import io.github.wfarules.change.ChangeReport;
import io.github.wfarules.change.ValueShift;
import io.github.wfarules.cli.ChangeSection.Column;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A report on changes as one page that needs nothing beside it: charts, and tables that say the same and more. */
final class ChangePage {
    private static final String CHART_LIBRARY = "/META-INF/resources/webjars/chart.js/4.5.1/dist/chart.umd.min.js";
    private static final String OWN = "/io/github/wfarules/cli/";

    private final Words words;
    private final ChangeWords change;
    private final CitedOnce sources;
    private final PageText page = new PageText();

    ChangePage(Words words) {
        this.words = words;
        this.change = new ChangeWords(words);
        this.sources = new CitedOnce(words);
    }

    String of(Policy before, Policy after, ChangeReport report) {
        ChangeCharts charts = new ChangeCharts(words, report);
        String title = words.say("Yang berubah: ", "What changes: ") + titles(before, after);
        page.html("<!DOCTYPE html>\n<html lang=\"" + (words.language() == Language.INDONESIAN ? "id" : "en")
                        + "\">\n<head>\n<meta charset=\"utf-8\">\n")
                // Whatever stands in the report: the page fetches nothing.
                .html("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
                        + " style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:\">\n")
                .html("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .element("title", title)
                .html("<style>\n" + PageText.resource(OWN + "changes.css") + "</style>\n</head>\n<body>\n")
                .element("h1", title)
                .element(
                        "p",
                        "sides",
                        words.say("Sebelum: ", "Before: ") + words.say(before.title()) + "; "
                                + change.side(report.before()))
                .element(
                        "p",
                        "sides",
                        words.say("Sesudah: ", "After: ") + words.say(after.title()) + "; "
                                + change.side(report.after()));
        List<ChangeSection> sections = new ChangeSections(words).of(before, after, report);
        ChangeSection first = sections.get(0);
        if (first.title().isEmpty()) {
            sums(report);
            first = first.withoutLine();
        }
        section(first);
        charts(charts.all());
        sections.subList(1, sections.size()).forEach(this::section);
        page.html("<script type=\"application/json\" id=\"data\">" + charts.json() + "</script>\n")
                .html("<script>\n" + library() + "\n</script>\n")
                .html("<script>\n" + PageText.resource(OWN + "changes.js") + "</script>\n</body>\n</html>\n");
        return page.toString();
    }

    private String titles(Policy before, Policy after) {
        String one = words.say(before.title());
        String other = words.say(after.title());
        return one.equals(other) ? other : one + ChangeWords.ARROW + other;
    }

    /** The last line names a file that is not there, which browsers would look for. */
    private static String library() {
        return PageText.resource(CHART_LIBRARY).replaceFirst("//# sourceMappingURL=\\S+\\s*$", "");
    }

    private void sums(ChangeReport report) {
        long below = report.below().answers();
        page.html("<ul class=\"sums\">\n");
        sum(report.answers(), words.say("jawaban", "answers"));
        sum(report.changed(), words.say("berubah", "change"));
        sum(below, words.say("hasil tetap, isinya lain", "same outcome, other content"));
        sum(report.answers() - report.changed() - below, words.say("tetap", "stay as they are"));
        page.html("</ul>\n");
    }

    private void sum(long number, String what) {
        page.html("<li><b>").text(change.count(number)).html("</b>").text(what).html("</li>\n");
    }

    private void charts(List<ChangeCharts.Chart> charts) {
        page.html("<div class=\"charts\">\n");
        for (ChangeCharts.Chart chart : charts) {
            page.html("<figure>").element("figcaption", chart.title());
            page.html("<div><canvas id=\"" + chart.id() + "\" role=\"img\" aria-label=\"")
                    .text(chart.title())
                    .html("\"></canvas></div></figure>\n");
        }
        page.html("</div>\n");
    }

    private void section(ChangeSection section) {
        if (!section.title().isEmpty()) {
            page.element("h2", capital(section.title()));
        }
        section.lines().forEach(line -> page.element("p", line));
        section.kinds().forEach(this::kind);
        section.tables().stream().filter(table -> !table.rows().isEmpty()).forEach(this::table);
    }

    private static String capital(String title) {
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }

    private void kind(ChangeSection.Kind kind) {
        page.html("<div class=\"" + ("kind " + kind.colour()).strip() + "\">\n").element("h3", kind.title());
        Set<String> values = new LinkedHashSet<>();
        page.html("<ul>\n");
        for (Cause cause : kind.causes()) {
            page.element(
                    "li",
                    change.cause(cause) + ". " + words.say(cause.reason()) + " " + sources.cite(cause.basis()) + ".");
            cause.values().forEach(value -> values.add(value(value)));
        }
        kind.values().forEach(value -> values.add(value(value)));
        page.html("</ul>\n");
        values.forEach(value -> page.element("p", value));
        kind.notes().forEach(note -> page.element("p", "small", capital(note)));
        page.html("</div>\n");
    }

    private String value(ValueShift value) {
        Basis basis = change.basis(value);
        return change.value(value) + (basis == null ? "" : " (" + sources.cite(basis) + ")");
    }

    private void table(ChangeSection.Table table) {
        if (!table.title().isEmpty()) {
            page.html("<details" + (table.rows().size() <= 25 ? " open" : "") + "><summary><strong>")
                    .text(capital(table.title()))
                    .html("</strong></summary>\n");
        }
        page.table(
                table.columns().stream().map(Column::head).toList(),
                column -> table.columns().get(column).number(),
                table.rows());
        if (!table.title().isEmpty()) {
            page.html("</details>\n");
        }
    }
}
