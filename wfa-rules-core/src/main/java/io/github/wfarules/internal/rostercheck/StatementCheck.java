package io.github.wfarules.internal.rostercheck;

import io.github.wfarules.PolicyVersion;
import io.github.wfarules.Text;
import io.github.wfarules.internal.rostercheck.PlannedDay.Someone;
import io.github.wfarules.roster.Applicant;
import io.github.wfarules.roster.Assignment;
import io.github.wfarules.roster.Bound;
import io.github.wfarules.roster.Roster;
import io.github.wfarules.roster.RosterDay;
import io.github.wfarules.roster.RosterIssue;
import io.github.wfarules.roster.RosterRequest;
import io.github.wfarules.roster.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Holds what a roster says of itself against what the checker counted. */
final class StatementCheck {
    private final PlannedDay day;
    private final Map<String, Count> counts;
    private final List<RosterIssue> issues = new ArrayList<>();

    StatementCheck(PlannedDay day, Map<String, Count> counts) {
        this.day = day;
        this.counts = counts;
    }

    /** {@return what is wrong with the roster as a whole} */
    static List<RosterIssue> ofDays(RosterRequest request, Roster roster, PolicyVersion version) {
        List<RosterIssue> issues = new ArrayList<>();
        boolean daysFit = roster.days().stream()
                .map(RosterDay::date)
                .toList()
                .equals(request.from().datesUntil(request.to().plusDays(1)).toList());
        if (!daysFit) {
            issues.add(issue(
                    request.from(),
                    List.of(),
                    "hari-harinya bukan hari permohonan",
                    "its days are not those asked for"));
        }
        if (!roster.policy().equals(version)) {
            issues.add(
                    issue(request.from(), List.of(), "dibuat menurut kebijakan lain", "it was made by another policy"));
        }
        return issues;
    }

    List<RosterIssue> issues(Roster roster) {
        for (RosterDay said : roster.days()) {
            if (said.date().equals(day.date())) {
                assignments(said);
                applicants(said);
                bounds(said);
            }
        }
        return issues;
    }

    private void assignments(RosterDay said) {
        Map<String, Assignment> assigned = new TreeMap<>();
        said.assignments().forEach(one -> assigned.put(one.employeeId(), one));
        for (Someone one : day.everybody()) {
            Assignment assignment = assigned.remove(one.id());
            if (assignment == null
                    || assignment.onLeave() != one.onLeave()
                    || (assignment.mode() != null) != one.works()) {
                wrong(one.id(), "tempat kerja pegawai ini salah", "says wrongly where this employee works");
            }
        }
        assigned.keySet().forEach(id -> wrong(id, "bukan anggota", "is no member"));
    }

    private void applicants(RosterDay said) {
        Map<String, Applicant> listed = new TreeMap<>();
        said.applicants().forEach(applicant -> listed.put(applicant.employeeId(), applicant));
        for (Someone one : day.everybody()) {
            Applicant applicant = listed.remove(one.id());
            boolean agrees = applicant == null
                    ? one.asked() == null
                    : one.asked() != null
                            && (applicant.standing() == Standing.PLACED) == one.isAway()
                            && applicant.decision().equals(one.decision());
            if (!agrees) {
                wrong(one.id(), "keterangan tentang pemohon ini salah", "says wrongly what became of this applicant");
            }
        }
        listed.keySet().forEach(id -> wrong(id, "bukan pemohon", "is no applicant"));
    }

    private void bounds(RosterDay said) {
        Map<String, Bound> stated = new TreeMap<>();
        said.bounds().forEach(bound -> stated.put(bound.id(), bound));
        counts.forEach((id, count) -> {
            Bound bound = stated.remove(id);
            if (bound == null
                    || bound.used() != Math.max(0, count.used())
                    || !Objects.equals(bound.limit(), count.limit())) {
                issues.add(issue(
                        day.date(),
                        List.of(),
                        "batas " + id + " salah hitung",
                        "the bound " + id + " is counted wrongly"));
            }
        });
        stated.keySet()
                .forEach(id -> issues.add(issue(
                        day.date(),
                        List.of(),
                        "batas " + id + " tidak berlaku",
                        "the bound " + id + " bears on nobody")));
    }

    private void wrong(String employee, String id, String en) {
        issues.add(issue(day.date(), List.of(employee), id, en));
    }

    private static RosterIssue issue(LocalDate date, List<String> employees, String id, String en) {
        return new RosterIssue(
                date,
                RosterIssue.Kind.WRONGLY_STATED,
                RosterIssue.Weight.VIOLATION,
                employees,
                new Text("Jadwal: " + id + ".", "The roster: " + en + "."),
                List.of());
    }
}
