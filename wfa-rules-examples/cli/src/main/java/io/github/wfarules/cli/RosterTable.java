package io.github.wfarules.cli;

import io.github.wfarules.WfaJson;
import io.github.wfarules.roster.Applicant;
import io.github.wfarules.roster.Assignment;
import io.github.wfarules.roster.Bound;
import io.github.wfarules.roster.OnSite;
import io.github.wfarules.roster.Roster;
import io.github.wfarules.roster.RosterDay;
import io.github.wfarules.roster.Standing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rosters as tables, one day below the other: where everybody works and why, with the places used and left. */
final class RosterTable implements AnswerLines.Reader {
    private final Console console;
    private final Words words;
    private final ShortAnswer answers;
    private final TextTable table = new TextTable(18, 16, 17, 62);

    RosterTable(Console console, Words words) {
        this.console = console;
        this.words = words;
        this.answers = new ShortAnswer(words);
    }

    @Override
    public void answer(String json) {
        Roster roster = WfaJson.readRoster(json);
        roster.days().forEach(day -> day(roster, day));
        if (roster.illustrative()) {
            console.print(words.say(
                    "Memakai nilai contoh yang tidak diberikan oleh instrumen mana pun.",
                    "Uses an illustrative value, which no instrument gives."));
        }
        console.text().flush();
    }

    private void day(Roster roster, RosterDay day) {
        console.print(roster.workUnitId() + ", " + day.date()
                + (Boolean.FALSE.equals(day.working()) ? words.say(", bukan hari kerja", ", not a working day") : ""));
        day.bounds().forEach(bound -> console.text().print(TextTable.hanging(2, TextTable.DASH + sentence(bound))));
        console.text()
                .print(table.row(words.say(
                        List.of("pegawai", "bekerja", "permohonan", "alasan"),
                        List.of("employee", "works", "application", "why"))));
        console.text().print(table.rule());
        Map<String, Applicant> applicants = new HashMap<>();
        day.applicants().forEach(one -> applicants.put(one.employeeId(), one));
        for (Assignment one : day.assignments()) {
            Applicant applicant = applicants.get(one.employeeId());
            console.text()
                    .print(table.row(List.of(
                            one.employeeId(),
                            where(one),
                            applicant == null ? "" : words.standing(applicant.standing()),
                            why(one, applicant, day))));
        }
        console.print("");
    }

    private String sentence(Bound bound) {
        String used =
                switch (bound.kind()) {
                    case MAXIMUM_AWAY ->
                        words.say("terpakai " + bound.used() + " dari ", "used " + bound.used() + " of ")
                                + words.orNotStated(bound.limit());
                    case MINIMUM_ON_SITE ->
                        words.say(
                                        "ada di kantor " + bound.used() + ", sedikitnya ",
                                        "on site " + bound.used() + ", at least ")
                                + words.orNotStated(bound.limit());
                };
        String counted =
                bound.kind() == Bound.Kind.MAXIMUM_AWAY && bound.counted() == null ? words.notSaidWhoCounts() : "";
        return words.say(bound.reason()) + " " + bound.id() + ": " + used + counted;
    }

    private String where(Assignment one) {
        if (one.onLeave()) {
            return words.say("cuti", "on leave");
        }
        return one.mode() == null
                ? words.say("tidak bekerja", "does not work")
                : one.mode().name();
    }

    private String why(Assignment one, @Nullable Applicant applicant, RosterDay day) {
        List<String> reasons = new ArrayList<>();
        for (OnSite duty : day.mustBeOnSite()) {
            if (duty.employeeId().equals(one.employeeId())) {
                reasons.add(TextTable.DASH + words.say(duty.reason()));
            }
        }
        if (applicant != null) {
            reasons.add(
                    isAnsweredByThePlaces(applicant)
                            ? TextTable.DASH + words.say(applicant.reason())
                            : answers.reasons(applicant.decision()));
        }
        return String.join("\n", reasons);
    }

    /** Of the others the decision tells more than the roster does. */
    private static boolean isAnsweredByThePlaces(Applicant applicant) {
        return applicant.position() != null || applicant.standing() == Standing.ON_DUTY;
    }

    @Override
    public void error(String json) {
        ErrorLine error = ErrorLine.of(json, words);
        console.print(words.say("TIDAK TERPAKAI: baris ", "UNUSABLE: line ") + error.line() + ": " + error.sentence());
    }

    @Override
    public void end() {
        console.flush();
    }
}
