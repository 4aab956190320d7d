package io.github.wfarules.internal.rosterinput;

import io.github.wfarules.facts.Determination;
import io.github.wfarules.internal.policy.Chain;
import io.github.wfarules.internal.policy.Codes;
import io.github.wfarules.roster.Member;
import io.github.wfarules.roster.MemberDay;
import io.github.wfarules.roster.RosterRequest;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks at one member of a roster. */
final class MemberCheck {
    private static final String DUTIES = "on-site-duties";

    private final RosterRequest request;
    private final Codes codes;
    private final ApplicationSteps steps;

    MemberCheck(RosterRequest request, Chain chain) {
        this.request = request;
        this.codes = chain.codes();
        this.steps = new ApplicationSteps(chain.roster().applicationSteps(), codes);
    }

    /**
     * Refuses what contradicts itself.
     *
     * @param teams the ids of the teams
     * @param before the ids of the employees before this one; takes this one's
     */
    void check(Member member, String path, Set<String> teams, Set<String> before) {
        String id = member.employee().id();
        Refusal.ofBlank(id, path + ".employee.id");
        if (!before.add(id)) {
            throw Refusal.at(
                    path + ".employee.id",
                    "pegawai ini sudah ada dalam jadwal; satu pegawai satu kali",
                    "this employee is in the roster already; each may be there once");
        }
        if (member.team() != null && !teams.contains(member.team())) {
            throw Refusal.at(
                    path + ".team",
                    "tim ini tidak ada dalam `teams`",
                    "there is no such team in `teams`; is this a member of another unit?");
        }
        acts(member.determinations(), path + ".determinations");
        Set<LocalDate> dates = new HashSet<>();
        for (int i = 0; i < member.days().size(); i++) {
            day(member, member.days().get(i), path + ".days[" + i + "]", dates);
        }
        steps.check(member, path);
    }

    private void day(Member member, MemberDay day, String path, Set<LocalDate> dates) {
        LocalDate date = day.date();
        if (date.isBefore(request.from()) || date.isAfter(request.to())) {
            throw Refusal.at(
                    path + ".date",
                    "hari ini di luar jadwal, " + request.from() + " sampai " + request.to(),
                    "this day is outside of the roster, " + request.from() + " to " + request.to());
        }
        if (!dates.add(date)) {
            throw Refusal.at(path + ".date", "hari ini sudah ada", "this day is there already");
        }
        boolean listed = member.leave() != null && member.leave().contains(date);
        if (listed && Boolean.FALSE.equals(day.day().onLeave())) {
            throw Refusal.at(
                    path + ".day.onLeave",
                    "di sini tidak cuti, padahal hari ini ada dalam `leave`",
                    "not on leave here, though this day is among `leave`");
        }
        if (day.duty() != null) {
            duty(day.duty(), listed || Boolean.TRUE.equals(day.day().onLeave()), path + ".duty");
        }
    }

    private void duty(String duty, boolean onLeave, String path) {
        if (codes.canonical(DUTIES, duty) == null) {
            String known = String.join(", ", codes.of(DUTIES));
            throw Refusal.at(
                    path,
                    "tugas ini tidak dikenal; yang ada: " + known,
                    "there is no such duty in the list `" + DUTIES + "`; there are: " + known);
        }
        if (onLeave) {
            throw Refusal.at(
                    path,
                    "pegawai yang cuti tidak dapat bertugas di kantor pada hari itu",
                    "who is on leave cannot have a duty at the office on that day");
        }
    }

    void acts(List<Determination> acts, String path) {
        for (int i = 0; i < acts.size(); i++) {
            LocalDate from = acts.get(i).from();
            LocalDate to = acts.get(i).to();
            if (from != null && to != null && to.isBefore(from)) {
                throw Refusal.at(
                        path + "[" + i + "].to",
                        "hari terakhir sebelum hari pertama (`from`)",
                        "the last day is before the first (`from`)");
            }
        }
    }
}
