package io.github.wfarules.cli;

import io.github.wfarules.Basis;
import io.github.wfarules.Language;
import io.github.wfarules.Policy;
import io.github.wfarules.change.Cause;
import io.github.wfarules.change.ChangeKind;
import io.github.wfarules.change.ChangeReport;
import io.github.wfarules.change.Group;
import io.github.wfarules.change.MoneyChanges;
import io.github.wfarules.change.MoneyKind;
import io.github.wfarules.change.OutcomeShift;
import io.github.wfarules.change.PlacesShift;
import io.github.wfarules.change.RosterChanges;
import io.github.wfarules.change.RosterChanges.UnitRoster;
import io.github.wfarules.change.RosterKind;
import io.github.wfarules.change.UnusableLine;
import io.github.wfarules.change.ValueShift;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A report on changes as one page that needs nothing beside it: charts, and tables that say the same and more. */
final class ChangePage {
    private static final String CHART_LIBRARY = "/META-INF/resources/webjars/chart.js/4.5.1/dist/chart.umd.min.js";
    private static final String OWN = "/io/github/wfarules/cli/";

    private final Words words;
    private final ChangeWords change;
    private final Sources sources;
    private final PageText page = new PageText();

    ChangePage(Words words) {
        this.words = words;
        this.change = new ChangeWords(words);
        this.sources = new Sources(words);
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
        sums(report);
        charts(charts.all());
        kinds(words.say("Yang ada di baliknya", "What is behind it"), report.kinds());
        kinds(words.say("Di bawah jawaban", "Below the outcome"), report.below().kinds());
        groups(words.say("Menurut unit", "By unit"), report.units());
        groups(words.say("Menurut jenis layanan", "By service type"), report.serviceTypes());
        groups(words.say("Menurut jabatan", "By post"), report.posts());
        groups(words.say("Menurut tanggal", "By date"), report.dates());
        places(words.say("Tempat", "Places"), report.places());
        if (report.rosters() != null) {
            rosters(report.rosters());
        }
        if (report.money() != null) {
            money(report.money());
        }
        unusable(report);
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
        sum(below, words.say("berubah di bawah jawaban", "change below the outcome"));
        sum(report.answers() - report.changed() - below, words.say("tetap", "stay as they are"));
        page.html("</ul>\n");
        page.table(
                2,
                words.say(List.of("dari", "menjadi", "jawaban"), List.of("from", "to", "answers")),
                report.outcomes().stream()
                        .filter(shift -> shift.from() != shift.to())
                        .map(shift -> List.of(
                                words.outcome(shift.from()), words.outcome(shift.to()), change.count(shift.answers())))
                        .toList());
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

    private void kinds(String title, List<ChangeKind> kinds) {
        if (kinds.isEmpty()) {
            return;
        }
        page.element("h2", title);
        for (ChangeKind kind : kinds) {
            page.html("<div class=\"kind " + kind.to() + "\">\n")
                    .element("h3", change.shift(kind) + ": " + change.answers(kind.answers()));
            causes(kind.causes(), List.of());
            page.element(
                    "p",
                    "small",
                    words.say("Contoh terkecil, ", "Smallest example, ")
                            + change.example(kind.example())
                            + ". " + change.seen(kind.example()));
            page.html("</div>\n");
        }
    }

    private void causes(List<Cause> causes, List<ValueShift> further) {
        Set<String> values = new LinkedHashSet<>();
        page.html("<ul>\n");
        for (Cause cause : causes) {
            page.element(
                    "li",
                    change.cause(cause) + ". " + words.say(cause.reason()) + " " + sources.cite(cause.basis()) + ".");
            cause.values().forEach(value -> values.add(value(value)));
        }
        further.forEach(value -> values.add(value(value)));
        page.html("</ul>\n");
        values.forEach(value -> page.element("p", value));
    }

    private String value(ValueShift value) {
        Basis basis = change.basis(value);
        return words.say(value.title()) + ": " + change.value(value)
                + (basis == null ? "" : " (" + sources.cite(basis) + ")");
    }

    private void groups(String title, List<Group> groups) {
        List<List<String>> rows = groups.stream()
                .filter(group -> group.changed() + group.below() > 0)
                .map(group -> List.of(
                        group.key() == null ? change.unknown() : group.key(),
                        String.join(
                                "; ", group.shifts().stream().map(this::shift).toList()),
                        change.count(group.answers()),
                        change.count(group.changed()),
                        change.count(group.below())))
                .toList();
        table(
                title,
                2,
                words.say(
                        List.of("", "dari apa menjadi apa", "jawaban", "berubah", "di bawahnya"),
                        List.of("", "from what to what", "answers", "change", "below")),
                rows);
    }

    private String shift(OutcomeShift shift) {
        return words.outcome(shift.from()) + ChangeWords.ARROW + words.outcome(shift.to()) + ": "
                + change.count(shift.answers());
    }

    private void places(String title, List<PlacesShift> places) {
        table(
                title,
                2,
                words.say(
                        List.of("unit", "aturan", "pegawai", "sebelum", "sesudah"),
                        List.of("unit", "rule", "staff", "before", "after")),
                places.stream()
                        .map(shift -> List.of(
                                shift.unit() + (shift.team() == null ? "" : ", " + shift.team()),
                                shift.rule(),
                                words.orNotStated(shift.headcount()),
                                words.orNotStated(shift.before()),
                                words.orNotStated(shift.after())))
                        .toList());
    }

    private void rosters(RosterChanges rosters) {
        page.element("h2", words.say("Jadwal", "Rosters"));
        for (RosterKind kind : rosters.kinds()) {
            page.html("<div class=\"kind\">\n")
                    .element(
                            "h3",
                            words.standing(kind.from()) + ChangeWords.ARROW + words.standing(kind.to()) + ": "
                                    + change.count(kind.applications()));
            causes(kind.causes(), List.of());
            page.element(
                    "p",
                    "small",
                    words.say("Contoh terkecil, ", "Smallest example, ") + change.example(kind.example()));
            page.html("</div>\n");
        }
        table(
                words.say("Jadwal menurut unit", "Rosters by unit"),
                1,
                words.say(
                        List.of("unit", "hari", "berubah", "mendapat tempat sebelum", "sesudah"),
                        List.of("unit", "days", "change", "placed before", "after")),
                rosters.units().stream()
                        .filter(unit -> unit.changed() > 0)
                        .map(this::unit)
                        .toList());
        places(words.say("Tempat dalam jadwal", "Places in rosters"), rosters.places());
    }

    private List<String> unit(UnitRoster unit) {
        return List.of(
                unit.unit(),
                change.count(unit.days()),
                change.count(unit.changed()),
                change.count(unit.placedBefore()),
                change.count(unit.placedAfter()));
    }

    private void money(MoneyChanges money) {
        page.element("h2", words.say("Potongan", "Deductions"));
        page.element("p", change.money(money));
        for (MoneyKind kind : money.kinds()) {
            page.html("<div class=\"kind\">\n")
                    .element(
                            "h3",
                            change.shift(kind) + ": " + change.count(kind.lines()) + words.say(" baris, ", " lines, ")
                                    + change.rupiah(kind.before()) + ChangeWords.ARROW + change.rupiah(kind.after()));
            causes(kind.causes(), kind.values());
            page.element(
                    "p", "small", words.say("Contoh pertama, ", "First example, ") + change.example(kind.example()));
            page.html("</div>\n");
        }
    }

    private void unusable(ChangeReport report) {
        table(
                words.say("Tidak dapat dipakai: ", "Unusable: ") + change.count(report.unusable()),
                3,
                words.say(List.of("baris", "letak", "apa"), List.of("line", "path", "what")),
                report.rejected().stream().map(this::line).toList());
    }

    private List<String> line(UnusableLine line) {
        return List.of(change.count(line.number()), line.path(), words.say(line.text()));
    }

    private void table(String title, int texts, List<String> head, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            page.html("<details" + (rows.size() <= 25 ? " open" : "") + "><summary><strong>")
                    .text(title + " (" + change.count(rows.size()) + ")")
                    .html("</strong></summary>\n")
                    .table(texts, head, rows)
                    .html("</details>\n");
        }
    }
}
