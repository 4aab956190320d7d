package io.github.wfarules.cli;

import io.github.wfarules.Basis;
import io.github.wfarules.Policy;
import io.github.wfarules.change.BelowOutcome;
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
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A report on changes for the console. */
final class ChangeTables {
    private static final TextTable SHIFTS = new TextTable(18, 18, 14);
    private static final TextTable GROUPS = new TextTable(34, 12, 12, 14, 36);
    private static final TextTable UNITS = new TextTable(34, 12, 12, 14, 12);
    private static final TextTable PLACES = new TextTable(34, 36, 12, 10, 10);

    private final Words words;
    private final ChangeWords change;
    private final Sources sources;
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
        this.sources = new Sources(words);
        this.rows = rows == 0 ? Integer.MAX_VALUE : rows;
    }

    String of(Policy before, Policy after, ChangeReport report) {
        line(0, words.say("sebelum: ", "before: ") + words.say(before.title()) + "; " + change.side(report.before()));
        line(0, words.say("sesudah: ", "after:  ") + words.say(after.title()) + "; " + change.side(report.after()));
        if (report.answers() > 0 || report.rosters() == null && report.money() == null) {
            line(0, summary(report));
        }
        outcomes(report);
        if (!report.kinds().isEmpty()) {
            head(words.say("yang ada di baliknya", "what is behind it"));
            report.kinds().stream().limit(rows).forEach(this::kind);
            more(report.kinds().size());
        }
        below(report.below());
        groups(words.say("menurut unit", "by unit"), report.units());
        groups(words.say("menurut jenis layanan", "by service type"), report.serviceTypes());
        groups(words.say("menurut jabatan", "by post"), report.posts());
        groups(words.say("menurut tanggal", "by date"), report.dates());
        places(words.say("tempat", "places"), report.places());
        if (report.rosters() != null) {
            rosters(report.rosters());
        }
        if (report.money() != null) {
            money(report.money());
        }
        unusable(report);
        return out.toString();
    }

    private String summary(ChangeReport report) {
        long below = report.below().answers();
        return change.answers(report.answers()) + ": " + change.count(report.changed())
                + words.say(" berubah, ", " change, ") + change.count(below)
                + words.say(" berubah di bawah jawaban, ", " change below the outcome, ")
                + change.count(report.answers() - report.changed() - below)
                + words.say(" tetap", " stay as they are");
    }

    private void outcomes(ChangeReport report) {
        List<OutcomeShift> changed = report.outcomes().stream()
                .filter(shift -> shift.from() != shift.to())
                .toList();
        if (changed.isEmpty()) {
            return;
        }
        out.append('\n')
                .append(SHIFTS.row(words.say(List.of("dari", "menjadi", "jawaban"), List.of("from", "to", "answers"))))
                .append(SHIFTS.rule());
        for (OutcomeShift shift : changed) {
            out.append(SHIFTS.row(
                    List.of(words.outcome(shift.from()), words.outcome(shift.to()), change.count(shift.answers()))));
        }
    }

    private void kind(ChangeKind kind) {
        line(0, change.shift(kind) + ": " + change.answers(kind.answers()));
        causes(kind.causes(), List.of());
        if (kind.causes().isEmpty()) {
            line(2, words.say("hanya keterangan tentang yang belum diketahui", "only what is said of unknown facts"));
        }
        line(2, words.say("contoh terkecil, ", "smallest example, ") + change.example(kind.example()));
        String seen = change.seen(kind.example());
        if (!seen.isEmpty()) {
            line(4, words.say("yang dilihat: ", "looked at: ") + seen);
        }
    }

    /** Rules with their sentence and source; then what they read, each value once. */
    private void causes(List<Cause> causes, List<ValueShift> further) {
        Set<String> values = new LinkedHashSet<>();
        for (Cause cause : causes) {
            line(2, TextTable.DASH + change.cause(cause));
            line(4, words.say(cause.reason()) + " " + sources.cite(cause.basis()) + ".");
            cause.values().forEach(value -> values.add(value(value)));
        }
        further.forEach(value -> values.add(value(value)));
        values.forEach(value -> line(2, value));
    }

    private String value(ValueShift value) {
        Basis basis = change.basis(value);
        return change.value(value) + (basis == null ? "" : " (" + sources.cite(basis) + ")");
    }

    private void rosters(RosterChanges rosters) {
        head(words.say("jadwal", "rosters"));
        line(
                0,
                change.count(rosters.rosters())
                        + words.say(" jadwal, ", " rosters, ")
                        + change.count(rosters.days())
                        + words.say(" hari unit, ", " days of units, ")
                        + change.count(rosters.changed())
                        + words.say(
                                " berubah; permohonan yang mendapat tempat: ", " change; applications with a place: ")
                        + change.count(rosters.placedBefore())
                        + ChangeWords.ARROW
                        + change.count(rosters.placedAfter()));
        for (RosterKind kind : rosters.kinds().stream().limit(rows).toList()) {
            line(
                    0,
                    words.standing(kind.from()) + ChangeWords.ARROW + words.standing(kind.to()) + ": "
                            + change.count(kind.applications()));
            causes(kind.causes(), List.of());
            if (kind.causes().isEmpty()) {
                line(2, words.say("karena urutan dan yang lain", "because of the order and of others"));
            }
            line(2, words.say("contoh terkecil, ", "smallest example, ") + change.example(kind.example()));
        }
        more(rosters.kinds().size());
        List<UnitRoster> units = rosters.units().stream()
                .filter(unit -> unit.changed() > 0)
                .sorted(Comparator.comparingLong(UnitRoster::changed).reversed())
                .toList();
        if (!units.isEmpty()) {
            head(words.say("jadwal menurut unit", "rosters by unit") + ", " + units.size() + words.say(" dari ", " of ")
                    + rosters.units().size());
            out.append(UNITS.row(words.say(
                            List.of("unit", "hari", "berubah", "tempat sebelum", "sesudah"),
                            List.of("unit", "days", "change", "placed before", "after"))))
                    .append(UNITS.rule());
            for (UnitRoster unit : units.stream().limit(rows).toList()) {
                out.append(UNITS.row(List.of(
                        unit.unit(),
                        change.count(unit.days()),
                        change.count(unit.changed()),
                        change.count(unit.placedBefore()),
                        change.count(unit.placedAfter()))));
            }
            more(units.size());
        }
        places(words.say("tempat dalam jadwal", "places in rosters"), rosters.places());
    }

    private void money(MoneyChanges money) {
        head(words.say("potongan", "deductions"));
        line(0, change.money(money));
        for (MoneyKind kind : money.kinds().stream().limit(rows).toList()) {
            line(
                    0,
                    change.shift(kind) + ": " + change.count(kind.lines()) + words.say(" baris, ", " lines, ")
                            + change.rupiah(kind.before()) + ChangeWords.ARROW + change.rupiah(kind.after()));
            causes(kind.causes(), kind.values());
            line(2, words.say("contoh pertama, ", "first example, ") + change.example(kind.example()));
        }
        more(money.kinds().size());
    }

    private void below(BelowOutcome below) {
        if (below.answers() == 0) {
            return;
        }
        head(words.say("di bawah jawaban", "below the outcome"));
        line(
                0,
                change.answers(below.answers())
                        + words.say(" dengan hasil yang sama: kewajiban ", " as before: duties ")
                        + change.count(below.duties())
                        + words.say(", tempat ", ", places ")
                        + change.count(below.places())
                        + words.say(", alasan ", ", reasons ")
                        + change.count(below.reasons())
                        + words.say(", yang perlu diketahui ", ", what would settle it ")
                        + change.count(below.needs()));
        below.kinds().stream().limit(rows).forEach(this::kind);
        more(below.kinds().size());
    }

    private void groups(String title, List<Group> groups) {
        List<Group> changed = groups.stream()
                .filter(group -> group.changed() + group.below() > 0)
                .sorted(Comparator.comparingLong(Group::changed)
                        .thenComparingLong(Group::below)
                        .reversed())
                .toList();
        if (changed.isEmpty() || groups.size() == 1) {
            return;
        }
        head(title + ", " + changed.size() + words.say(" dari ", " of ") + groups.size());
        out.append(GROUPS.row(words.say(
                        List.of("", "jawaban", "berubah", "di bawahnya", "dari apa menjadi apa"),
                        List.of("", "answers", "change", "below", "from what to what"))))
                .append(GROUPS.rule());
        for (Group group : changed.stream().limit(rows).toList()) {
            String shifts = group.shifts().stream()
                    .map(shift -> words.outcome(shift.from()) + ChangeWords.ARROW + words.outcome(shift.to()) + ": "
                            + change.count(shift.answers()))
                    .collect(Collectors.joining("\n"));
            out.append(GROUPS.row(List.of(
                    group.key() == null ? change.unknown() : group.key(),
                    change.count(group.answers()),
                    change.count(group.changed()),
                    change.count(group.below()),
                    shifts)));
        }
        more(changed.size());
    }

    private void places(String title, List<PlacesShift> places) {
        if (places.isEmpty()) {
            return;
        }
        head(title);
        out.append(PLACES.row(words.say(
                        List.of("unit", "aturan", "pegawai", "sebelum", "sesudah"),
                        List.of("unit", "rule", "staff", "before", "after"))))
                .append(PLACES.rule());
        for (PlacesShift shift : places.stream().limit(rows).toList()) {
            out.append(PLACES.row(List.of(
                    shift.unit() + (shift.team() == null ? "" : ", " + shift.team()),
                    shift.rule(),
                    shift.headcount() == null ? change.unknown() : change.count(shift.headcount()),
                    words.orNotStated(shift.before()),
                    words.orNotStated(shift.after()))));
        }
        more(places.size());
    }

    private void unusable(ChangeReport report) {
        if (report.unusable() == 0) {
            return;
        }
        head(words.say("tidak dapat dipakai", "unusable") + ": " + change.count(report.unusable()));
        for (UnusableLine line : report.rejected()) {
            line(
                    0,
                    words.say("baris ", "line ") + change.count(line.number()) + ": "
                            + (line.path().isEmpty() ? "" : line.path() + ": ") + words.say(line.text()));
        }
        if (report.unusable() > report.rejected().size()) {
            line(0, words.say("dan lainnya", "and others"));
        }
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
        out.append('\n').append(title.toUpperCase(Locale.ROOT)).append('\n');
    }

    private void line(int indent, String text) {
        out.append(TextTable.hanging(indent, text));
    }
}
