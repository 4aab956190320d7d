package io.github.wfarules.cli;

import io.github.wfarules.change.ChangeReport;
import io.github.wfarules.change.MoneyChanges;
import io.github.wfarules.change.MoneyKind;
import io.github.wfarules.change.RosterChanges;
import io.github.wfarules.change.RosterChanges.UnitRoster;
import io.github.wfarules.change.RosterKind;
import io.github.wfarules.cli.ChangeSection.Column;
import io.github.wfarules.cli.ChangeSection.Kind;
import io.github.wfarules.cli.ChangeSection.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a report says beside the question of the work mode: of other questions, rosters and deductions. */
final class FurtherChanges {
    private final Words words;
    private final ChangeWords change;
    private final ChangeSections sections;

    FurtherChanges(Words words, ChangeSections sections) {
        this.words = words;
        this.change = new ChangeWords(words);
        this.sections = sections;
    }

    List<ChangeSection> of(ChangeReport report) {
        List<ChangeSection> all = new ArrayList<>();
        QuestionSection questions = new QuestionSection(words, sections);
        report.questions().forEach(changes -> all.add(questions.of(changes)));
        if (report.rosters() != null) {
            all.add(rosters(report.rosters()));
        }
        if (report.money() != null) {
            all.add(money(report.money()));
        }
        return all;
    }

    private ChangeSection rosters(RosterChanges rosters) {
        String sum = change.count(rosters.rosters())
                + words.say(" jadwal, ", rosters.rosters() == 1 ? " roster, " : " rosters, ")
                + change.count(rosters.days())
                + words.say(" hari unit, ", rosters.days() == 1 ? " day of a unit, " : " days of units, ")
                + change.count(rosters.changed())
                + words.say(" berubah; permohonan yang mendapat tempat: ", " change; applications with a place: ")
                + change.count(rosters.placedBefore())
                + ChangeWords.ARROW
                + change.count(rosters.placedAfter());
        List<List<String>> units = rosters.units().stream()
                .filter(unit -> unit.changed() > 0)
                .sorted(Comparator.comparingLong(UnitRoster::changed).reversed())
                .map(unit -> List.of(
                        unit.unit(),
                        change.count(unit.days()),
                        change.count(unit.changed()),
                        change.count(unit.placedBefore()),
                        change.count(unit.placedAfter())))
                .toList();
        Table byUnit = change.table(
                words.say("jadwal menurut unit", "rosters by unit"),
                rosters.units().size(),
                List.of(
                        Column.text("unit", 34),
                        Column.number(words.say("hari", "days"), 12),
                        Column.number(words.say("berubah", "change"), 12),
                        Column.number(words.say("tempat sebelum", "placed before"), 14),
                        Column.number(words.say("sesudah", "after"), 12)),
                units);
        Table places = sections.places(words.say("tempat dalam jadwal", "places in rosters"), rosters.places());
        return new ChangeSection(
                words.say("jadwal", "rosters"),
                List.of(sum),
                rosters.kinds().stream().map(this::kind).toList(),
                List.of(byUnit, places));
    }

    private Kind kind(RosterKind kind) {
        List<String> notes = new ArrayList<>();
        if (kind.causes().isEmpty()) {
            notes.add(words.say("karena urutan dan yang lain", "because of the order and of others"));
        }
        notes.add(change.smallest() + change.example(kind.example()));
        String shift = words.standing(kind.from()) + ChangeWords.ARROW + words.standing(kind.to());
        return new Kind(shift + ": " + change.count(kind.applications()), "", kind.causes(), List.of(), notes);
    }

    private ChangeSection money(MoneyChanges money) {
        return new ChangeSection(
                words.say("potongan", "deductions"),
                List.of(change.money(money)),
                money.kinds().stream().map(this::kind).toList(),
                List.of(
                        money(words.say("potongan menurut unit", "deductions by unit"), money.units()),
                        money(words.say("potongan menurut tanggal", "deductions by date"), money.dates())));
    }

    private Kind kind(MoneyKind kind) {
        String sums = change.rupiah(kind.before()) + ChangeWords.ARROW + change.rupiah(kind.after());
        return new Kind(
                change.shift(kind) + ": " + change.lines(kind.lines()) + ", " + sums,
                "",
                kind.causes(),
                kind.values(),
                List.of(words.say("contoh pertama, ", "first example, ") + change.example(kind.example())));
    }

    private Table money(String title, List<MoneyChanges.Part> parts) {
        return change.table(
                title + words.say(" sebelum batas sebulan", " before the cap of the month"),
                parts.size(),
                List.of(
                        Column.text("", 34),
                        Column.number(words.say("baris", "lines"), 12),
                        Column.number(words.say("berubah", "change"), 12),
                        Column.number(words.say("sebelum", "before"), 20),
                        Column.number(words.say("sesudah", "after"), 20)),
                parts.stream()
                        .filter(part -> part.changed() > 0)
                        .sorted(Comparator.comparing(
                                part -> part.before().subtract(part.after()).abs(), Comparator.reverseOrder()))
                        .map(part -> List.of(
                                part.key() == null ? change.unknown() : part.key(),
                                change.count(part.lines()),
                                change.count(part.changed()),
                                change.rupiah(part.before()),
                                change.rupiah(part.after())))
                        .toList());
    }
}
