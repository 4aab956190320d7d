package io.github.wfarules.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.wfarules.Outcome;
import io.github.wfarules.change.ChangeReport;
import io.github.wfarules.change.Group;
import io.github.wfarules.change.MoneyChanges;
import io.github.wfarules.change.OutcomeShift;
import io.github.wfarules.change.PlacesShift;
import io.github.wfarules.change.QuestionChanges;
import io.github.wfarules.change.RosterChanges.UnitRoster;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** The charts of the page on changes, as the script that draws them takes them. */
final class ChangeCharts {
    private static final int BARS = 15;
    private static final List<String> SHADES = List.of("ff", "cc", "99", "77", "55");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Words words;
    private final ChangeWords change;
    private final List<Chart> charts = new ArrayList<>();

    /** A chart of bars. */
    record Chart(
            String id, String title, boolean horizontal, boolean stacked, List<String> labels, List<Series> series) {}

    /** Bars of one colour, one for each label. */
    record Series(String label, String colour, String shade, List<BigDecimal> values) {}

    ChangeCharts(Words words, ChangeReport report) {
        this.words = words;
        this.change = new ChangeWords(words);
        if (report.answers() > 0) {
            outcomes(report.outcomes());
            groups("dates", words.say("Menurut tanggal", "By date"), false, byKey(report.dates()));
            groups("units", words.say("Menurut unit", "By unit"), true, most(report.units()));
            groups(
                    "services",
                    words.say("Menurut jenis layanan", "By service type"),
                    true,
                    most(report.serviceTypes()));
            groups("posts", words.say("Menurut jabatan", "By post"), true, most(report.posts()));
        }
        places("places", words.say("Tempat menurut unit", "Places by unit"), report.places());
        report.questions().forEach(this::question);
        if (report.rosters() != null) {
            rosters(report.rosters().units());
            places(
                    "roster-places",
                    words.say("Tempat dalam jadwal", "Places in rosters"),
                    report.rosters().places());
        }
        if (report.money() != null) {
            money(report.money());
        }
    }

    List<Chart> all() {
        return charts;
    }

    /** {@return the charts as JSON that may stand within a script element} */
    String json() {
        try {
            return JSON.writeValueAsString(charts).replace("<", "\\u003c");
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("texts and numbers can be written", impossible);
        }
    }

    private void outcomes(List<OutcomeShift> shifts) {
        List<Outcome> outcomes = Stream.of(Outcome.values())
                .filter(outcome -> shifts.stream().anyMatch(shift -> shift.from() == outcome || shift.to() == outcome))
                .toList();
        pair(
                "outcomes",
                words.say("Jawaban sebelum dan sesudah", "Answers before and after"),
                outcomes.stream().map(words::outcome).toList(),
                outcomes.stream()
                        .map(one -> sum(shifts, one, OutcomeShift::from))
                        .toList(),
                outcomes.stream().map(one -> sum(shifts, one, OutcomeShift::to)).toList(),
                false);
    }

    private static BigDecimal sum(List<OutcomeShift> shifts, Outcome outcome, Function<OutcomeShift, Outcome> side) {
        return BigDecimal.valueOf(shifts.stream()
                .filter(shift -> side.apply(shift) == outcome)
                .mapToLong(OutcomeShift::answers)
                .sum());
    }

    private static List<Group> byKey(List<Group> groups) {
        return groups.stream().filter(group -> group.changed() > 0).toList();
    }

    private static List<Group> most(List<Group> groups) {
        return groups.stream()
                .filter(group -> group.changed() > 0)
                .sorted(Comparator.comparingLong(Group::changed).reversed())
                .limit(BARS)
                .toList();
    }

    private void groups(String id, String title, boolean horizontal, List<Group> groups) {
        List<Shift> shifts = groups.stream()
                .flatMap(group -> group.shifts().stream())
                .map(shift -> new Shift(shift.from(), shift.to()))
                .distinct()
                .sorted(Comparator.comparing(Shift::to).thenComparing(Shift::from))
                .toList();
        if (shifts.isEmpty()) {
            return;
        }
        charts.add(new Chart(
                id,
                title,
                horizontal,
                true,
                groups.stream()
                        .map(group -> group.key() == null ? change.unknown() : group.key())
                        .toList(),
                shifts.stream().map(shift -> series(shift, groups)).toList()));
    }

    /** From what to what. */
    private record Shift(Outcome from, Outcome to) {}

    private Series series(Shift shift, List<Group> groups) {
        return new Series(
                words.outcome(shift.from()) + ChangeWords.ARROW + words.outcome(shift.to()),
                shift.to().name(),
                SHADES.get(shift.from().ordinal()),
                groups.stream()
                        .map(group -> BigDecimal.valueOf(group.shifts().stream()
                                .filter(one -> one.from() == shift.from() && one.to() == shift.to())
                                .mapToLong(OutcomeShift::answers)
                                .sum()))
                        .toList());
    }

    private void places(String id, String title, List<PlacesShift> all) {
        List<PlacesShift> shifts = all.stream()
                .filter(shift -> shift.before() != null && shift.after() != null)
                .sorted(Comparator.comparingInt((PlacesShift shift) -> -Math.abs(shift.after() - shift.before())))
                .limit(BARS)
                .toList();
        pair(
                id,
                title,
                shifts.stream().map(PlacesShift::unit).toList(),
                shifts.stream().map(shift -> BigDecimal.valueOf(shift.before())).toList(),
                shifts.stream().map(shift -> BigDecimal.valueOf(shift.after())).toList(),
                true);
    }

    private void rosters(List<UnitRoster> all) {
        List<UnitRoster> units = all.stream()
                .filter(unit -> unit.placedBefore() != unit.placedAfter())
                .sorted(Comparator.comparingLong(
                        (UnitRoster unit) -> -Math.abs(unit.placedAfter() - unit.placedBefore())))
                .limit(BARS)
                .toList();
        pair(
                "rosters",
                words.say("Permohonan yang mendapat tempat", "Applications with a place"),
                units.stream().map(UnitRoster::unit).toList(),
                units.stream()
                        .map(unit -> BigDecimal.valueOf(unit.placedBefore()))
                        .toList(),
                units.stream()
                        .map(unit -> BigDecimal.valueOf(unit.placedAfter()))
                        .toList(),
                true);
    }

    private void question(QuestionChanges changes) {
        List<String> outcomes = changes.outcomes().stream()
                .flatMap(shift -> Stream.of(shift.from(), shift.to()))
                .distinct()
                .toList();
        String title = QuestionSection.title(words, changes.question());
        pair(
                changes.question().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1),
                outcomes.stream()
                        .map(outcome -> QuestionSection.outcome(words, changes.question(), outcome))
                        .toList(),
                outcomes.stream()
                        .map(outcome -> sum(changes, outcome, QuestionChanges.Shift::from))
                        .toList(),
                outcomes.stream()
                        .map(outcome -> sum(changes, outcome, QuestionChanges.Shift::to))
                        .toList(),
                false);
    }

    private static BigDecimal sum(
            QuestionChanges changes, String outcome, Function<QuestionChanges.Shift, String> side) {
        return BigDecimal.valueOf(changes.outcomes().stream()
                .filter(shift -> side.apply(shift).equals(outcome))
                .mapToLong(QuestionChanges.Shift::answers)
                .sum());
    }

    private void money(MoneyChanges money) {
        pair(
                "money",
                words.say("Potongan, rupiah", "Deductions, rupiah"),
                List.of(words.say("dipotong", "deducted")),
                List.of(money.before()),
                List.of(money.after()),
                true);
        List<MoneyChanges.Part> units = money.units().stream()
                .filter(unit -> unit.changed() > 0 && money.units().size() > 1)
                .sorted(Comparator.comparing(
                        unit -> unit.before().subtract(unit.after()).abs(), Comparator.reverseOrder()))
                .limit(BARS)
                .toList();
        pair(
                "money-units",
                words.say("Potongan menurut unit, rupiah", "Deductions by unit, rupiah"),
                units.stream()
                        .map(unit -> unit.key() == null ? change.unknown() : unit.key())
                        .toList(),
                units.stream().map(MoneyChanges.Part::before).toList(),
                units.stream().map(MoneyChanges.Part::after).toList(),
                true);
    }

    private void pair(
            String id,
            String title,
            List<String> labels,
            List<BigDecimal> before,
            List<BigDecimal> after,
            boolean horizontal) {
        if (!labels.isEmpty()) {
            charts.add(new Chart(
                    id,
                    title,
                    horizontal,
                    false,
                    labels,
                    List.of(
                            new Series(words.say("sebelum", "before"), "BEFORE", "ff", before),
                            new Series(words.say("sesudah", "after"), "AFTER", "ff", after))));
        }
    }
}
