package io.github.wfarules.cli;

import io.github.wfarules.Policy;
import io.github.wfarules.change.BelowOutcome;
import io.github.wfarules.change.ChangeKind;
import io.github.wfarules.change.ChangeReport;
import io.github.wfarules.change.Group;
import io.github.wfarules.change.OutcomeShift;
import io.github.wfarules.change.PlacesShift;
import io.github.wfarules.change.UnusableLine;
import io.github.wfarules.cli.ChangeSection.Column;
import io.github.wfarules.cli.ChangeSection.Kind;
import io.github.wfarules.cli.ChangeSection.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A report on changes as sections of words. */
final class ChangeSections {
    private final Words words;
    private final ChangeWords change;

    ChangeSections(Words words) {
        this.words = words;
        this.change = new ChangeWords(words);
    }

    List<ChangeSection> of(Policy before, Policy after, ChangeReport report) {
        List<ChangeSection> sections = new ArrayList<>();
        FurtherChanges further = new FurtherChanges(words, this);
        if (report.answers() > 0 || further.of(report).isEmpty()) {
            sections.add(sum(before, after, report));
            kinds(words.say("yang ada di baliknya", "what is behind it"), List.of(), report.kinds(), sections);
            below(report.below(), sections);
            groups(words.say("menurut unit", "by unit"), report.units(), sections);
            groups(words.say("menurut jenis layanan", "by service type"), report.serviceTypes(), sections);
            groups(words.say("menurut jabatan", "by post"), report.posts(), sections);
            groups(words.say("menurut tanggal", "by date"), report.dates(), sections);
            table(places(words.say("tempat", "places"), report.places()), sections);
        }
        sections.addAll(further.of(report));
        unusable(report, sections);
        return sections;
    }

    private ChangeSection sum(Policy before, Policy after, ChangeReport report) {
        long below = report.below().answers();
        List<String> lines = new ArrayList<>();
        lines.add(change.sum(report.answers(), report.changed(), below));
        List<List<String>> rows = report.outcomes().stream()
                .filter(shift -> shift.from() != shift.to())
                .map(shift ->
                        List.of(words.outcome(shift.from()), words.outcome(shift.to()), change.count(shift.answers())))
                .toList();
        if (rows.isEmpty() && report.answers() > 0) {
            lines.add(change.nothing(below));
        }
        lines.addAll(new AskedDays(words).outside(before, after, report));
        return new ChangeSection("", lines, List.of(), List.of(outcomes(rows)));
    }

    /** {@return how many answers go from what to what} */
    Table outcomes(List<List<String>> rows) {
        return new Table(
                "",
                List.of(
                        Column.text(words.say("dari", "from"), 18),
                        Column.text(words.say("menjadi", "to"), 18),
                        Column.number(words.say("jawaban", "answers"), 14)),
                rows);
    }

    private void below(BelowOutcome below, List<ChangeSection> sections) {
        String counts = change.answers(below.answers())
                + words.say(" dengan hasil yang sama; lain kewajibannya ", " with the same outcome; other duties in ")
                + change.count(below.duties())
                + words.say(", tempatnya ", ", places in ")
                + change.count(below.places())
                + words.say(", alasannya ", ", reasons in ")
                + change.count(below.reasons())
                + words.say(", yang perlu diketahui ", ", what would settle it in ")
                + change.count(below.needs());
        kinds(
                words.say("hasil tetap, isinya lain", "same outcome, other content"),
                List.of(counts),
                below.kinds(),
                sections);
    }

    private void kinds(String title, List<String> lines, List<ChangeKind> kinds, List<ChangeSection> sections) {
        if (!kinds.isEmpty()) {
            sections.add(new ChangeSection(
                    title, lines, kinds.stream().map(this::kind).toList(), List.of()));
        }
    }

    private Kind kind(ChangeKind kind) {
        List<String> notes = new ArrayList<>();
        if (kind.causes().isEmpty()) {
            notes.add(change.onlyNeeds());
        }
        notes.add(change.smallest() + change.example(kind.example()));
        String seen = change.seen(kind.example());
        if (!seen.isEmpty()) {
            notes.add(words.say("yang dilihat: ", "looked at: ") + seen);
        }
        return new Kind(
                change.shift(kind) + ": " + change.answers(kind.answers()),
                kind.to().name(),
                kind.causes(),
                List.of(),
                notes);
    }

    private void groups(String title, List<Group> groups, List<ChangeSection> sections) {
        List<List<String>> rows = groups.stream()
                .filter(group -> group.changed() + group.below() > 0)
                .sorted(Comparator.comparingLong(Group::changed)
                        .thenComparingLong(Group::below)
                        .reversed())
                .map(group -> List.of(
                        group.key() == null ? change.unknown() : group.key(),
                        change.count(group.answers()),
                        change.count(group.changed()),
                        change.count(group.below()),
                        group.shifts().stream().map(this::shift).collect(Collectors.joining("\n"))))
                .toList();
        table(
                change.table(
                        title,
                        groups.size(),
                        List.of(
                                Column.text("", 34),
                                Column.number(words.say("jawaban", "answers"), 12),
                                Column.number(words.say("berubah", "change"), 12),
                                Column.number(words.say("isinya lain", "other content"), 14),
                                Column.text(words.say("dari apa menjadi apa", "from what to what"), 36)),
                        rows),
                sections);
    }

    private String shift(OutcomeShift shift) {
        return words.outcome(shift.from()) + ChangeWords.ARROW + words.outcome(shift.to()) + ": "
                + change.count(shift.answers());
    }

    /** {@return caps that leave another number of places} */
    Table places(String title, List<PlacesShift> places) {
        return new Table(
                title,
                List.of(
                        Column.text("unit", 34),
                        Column.text(words.say("aturan", "rule"), 36),
                        Column.number(words.say("pegawai", "staff"), 12),
                        Column.number(words.say("sebelum", "before"), 10),
                        Column.number(words.say("sesudah", "after"), 10)),
                places.stream()
                        .map(shift -> List.of(
                                shift.unit() + (shift.team() == null ? "" : ", " + shift.team()),
                                shift.rule(),
                                shift.headcount() == null ? change.unknown() : change.count(shift.headcount()),
                                words.orNotStated(shift.before()),
                                words.orNotStated(shift.after())))
                        .toList());
    }

    private static void table(Table table, List<ChangeSection> sections) {
        if (!table.rows().isEmpty()) {
            sections.add(new ChangeSection("", List.of(), List.of(), List.of(table)));
        }
    }

    private void unusable(ChangeReport report, List<ChangeSection> sections) {
        if (report.unusable() == 0) {
            return;
        }
        List<String> lines =
                new ArrayList<>(report.rejected().stream().map(this::line).toList());
        if (report.unusable() > report.rejected().size()) {
            lines.add(words.say("dan lainnya", "and others"));
        }
        String title = words.say("tidak dapat dipakai: ", "unusable: ") + change.count(report.unusable());
        sections.add(new ChangeSection(title, lines, List.of(), List.of()));
    }

    private String line(UnusableLine line) {
        return words.say("baris ", "line ") + change.count(line.number()) + ": "
                + (line.path().isEmpty() ? "" : line.path() + ": ") + words.say(line.text());
    }
}
