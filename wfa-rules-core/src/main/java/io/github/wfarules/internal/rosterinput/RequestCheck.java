package io.github.wfarules.internal.rosterinput;

import io.github.wfarules.BadInputException;
import io.github.wfarules.facts.Team;
import io.github.wfarules.internal.policy.Chain;
import io.github.wfarules.roster.Member;
import io.github.wfarules.roster.RosterRequest;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses requests that contradict themselves; repairs nothing. */
public final class RequestCheck {
    /** A month: rosters are made by the week, and what comes later is not asked for yet. */
    private static final int MOST_DAYS = 31;

    private final RosterRequest request;
    private final MemberCheck members;

    private RequestCheck(RosterRequest request, Chain chain) {
        this.request = request;
        this.members = new MemberCheck(request, chain);
    }

    /**
     * Does nothing for a request that is sound.
     *
     * @throws BadInputException for the first contradiction, with its path
     */
    public static void check(RosterRequest request, Chain chain) {
        new RequestCheck(request, chain).check();
    }

    private void check() {
        days();
        Refusal.ofBlank(request.workUnit().id(), "workUnit.id");
        Set<String> teams = teams();
        Map<String, Integer> sizes = new HashMap<>();
        Set<String> ids = new HashSet<>();
        List<Member> all = request.members();
        if (all.isEmpty()) {
            throw Refusal.at("members", "tidak ada pegawai dalam jadwal ini", "there is nobody in this roster");
        }
        for (int i = 0; i < all.size(); i++) {
            members.check(all.get(i), "members[" + i + "]", teams, ids);
            if (all.get(i).team() != null) {
                sizes.merge(all.get(i).team(), 1, Integer::sum);
            }
        }
        headcounts(sizes);
        ranking(ids);
        members.acts(request.determinations(), "determinations");
    }

    private void days() {
        if (request.to().isBefore(request.from())) {
            throw Refusal.at(
                    "to", "hari terakhir sebelum hari pertama (`from`)", "the last day is before the first (`from`)");
        }
        if (ChronoUnit.DAYS.between(request.from(), request.to()) >= MOST_DAYS) {
            throw Refusal.at(
                    "to",
                    "lebih dari " + MOST_DAYS + " hari; buat jadwal per minggu",
                    "more than " + MOST_DAYS + " days; make rosters by the week");
        }
    }

    private Set<String> teams() {
        Set<String> teams = new HashSet<>();
        long together = 0;
        for (int i = 0; i < request.teams().size(); i++) {
            Team team = request.teams().get(i);
            Refusal.ofBlank(team.id(), "teams[" + i + "].id");
            if (!teams.add(team.id())) {
                throw Refusal.at("teams[" + i + "].id", "tim ini sudah ada", "this team is there already");
            }
            together += team.headcount() == null ? 0 : team.headcount();
        }
        Integer headcount = request.workUnit().headcount();
        if (headcount != null && together > headcount) {
            throw Refusal.at(
                    "workUnit.headcount",
                    headcount + " lebih kecil dari jumlah pegawai tim-timnya, " + together,
                    headcount + " is smaller than the headcounts of its teams together, " + together);
        }
        return teams;
    }

    private void headcounts(Map<String, Integer> sizes) {
        tooSmall(request.workUnit().headcount(), request.members().size(), "workUnit.headcount");
        for (int i = 0; i < request.teams().size(); i++) {
            Team team = request.teams().get(i);
            tooSmall(team.headcount(), sizes.getOrDefault(team.id(), 0), "teams[" + i + "].headcount");
        }
    }

    private static void tooSmall(@Nullable Integer headcount, int listed, String path) {
        if (headcount != null && headcount < listed) {
            throw Refusal.at(
                    path,
                    headcount + " lebih kecil dari jumlah pegawai dalam jadwal, " + listed,
                    headcount + " is smaller than the number of people in the roster, " + listed);
        }
    }

    private void ranking(Set<String> ids) {
        Set<String> ranked = new HashSet<>();
        for (int i = 0; i < request.headRanking().size(); i++) {
            String id = request.headRanking().get(i);
            String path = "headRanking[" + i + "]";
            if (!ids.contains(id)) {
                throw Refusal.at(path, "pegawai ini tidak ada dalam jadwal", "this employee is not in the roster");
            }
            if (!ranked.add(id)) {
                throw Refusal.at(path, "pegawai ini disebut dua kali", "this employee is named twice");
            }
        }
    }
}
