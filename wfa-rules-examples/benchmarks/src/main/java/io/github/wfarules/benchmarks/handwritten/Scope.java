package io.github.wfarules.benchmarks.handwritten;

import static io.github.wfarules.Effect.EXCLUDES;

import io.github.wfarules.Basis;
import io.github.wfarules.Comparison;
import io.github.wfarules.Finding;
import io.github.wfarules.ValueUsed;
import io.github.wfarules.facts.EmploymentStatus;
import io.github.wfarules.facts.WorkMode;
import java.util.List;

/** When the question does not arise. */
final class Scope {
    private static final Basis PERPRES = Rule.basis(Instruments.PERPRES);
    private static final Basis REGULATION_4 = new Basis(Instruments.REGULATION_4, "Pasal 38");
    private static final String MISSION = "perwakilan-ri";

    private static final Rule NOT_A_WORKING_DAY =
            Rule.of("national.not-a-working-day", EXCLUDES, PERPRES, "Bukan hari kerja.", "Not a working day.");
    static final Rule FLEXIBLE_NOT_FOR_MISSIONS = Rule.of(
            "national.not-for-missions-abroad",
            EXCLUDES,
            REGULATION_4,
            "Kerja fleksibel tidak berlaku bagi perwakilan Republik Indonesia di luar negeri dan ASN di sana.",
            "Flexible work is not for missions of the Republic abroad and the civil servants there.");
    static final Rule FLEXIBLE_NOT_FOR_SOLDIERS = Rule.of(
            "national.not-for-tni-polri",
            EXCLUDES,
            REGULATION_4,
            "Kerja fleksibel tidak berlaku bagi anggota TNI dan Polri.",
            "Flexible work is not for members of the armed forces or the police.");
    private static final Rule ON_LEAVE =
            Rule.of("national.on-leave", EXCLUDES, PERPRES, "Pegawai sedang cuti.", "The employee is on leave.");
    static final Rule NOT_FOR_MISSIONS = Rule.of(
            "national.perpres-not-for-missions-abroad",
            EXCLUDES,
            PERPRES,
            "Peraturan Presiden ini tidak berlaku bagi perwakilan Republik Indonesia di luar negeri.",
            "The Presidential Regulation is not for missions of the Republic abroad.");
    static final Rule NOT_FOR_SOLDIERS = Rule.of(
            "national.perpres-not-for-tni-polri",
            EXCLUDES,
            PERPRES,
            "Peraturan Presiden ini tidak berlaku bagi anggota TNI dan Polri.",
            "The Presidential Regulation is not for members of the armed forces or the police.");

    private static final Comparison NOT_WORKING = new Comparison("day.working", "==", "false", "false");
    private static final Comparison LEAVE = new Comparison("day.onLeave", "==", "true", "true");
    private static final Comparison ABROAD = new Comparison("workUnit.code", "==", MISSION, MISSION);

    private Scope() {}

    static void exclude(Question asked, List<Finding> found) {
        EmploymentStatus status = asked.facts().employee().status();
        boolean soldier = status == EmploymentStatus.TNI || status == EmploymentStatus.POLRI;
        boolean mission = MISSION.equals(asked.facts().workUnit().code());
        boolean away = asked.mode() != WorkMode.WFO;
        if (!asked.working()) {
            found.add(notAWorkingDay(asked));
        }
        if (away && mission && asked.underRegulation4()) {
            found.add(abroad(FLEXIBLE_NOT_FOR_MISSIONS, asked));
        }
        if (away && soldier && asked.underRegulation4()) {
            found.add(soldier(FLEXIBLE_NOT_FOR_SOLDIERS, asked));
        }
        if (Boolean.TRUE.equals(asked.facts().day().onLeave())) {
            found.add(onLeave());
        }
        if (away && mission) {
            found.add(abroad(NOT_FOR_MISSIONS, asked));
        }
        if (away && soldier) {
            found.add(soldier(NOT_FOR_SOLDIERS, asked));
        }
    }

    /** By the agency's own word, or by the decree where the calendar says so. */
    static Finding notAWorkingDay(Question asked) {
        List<ValueUsed> decree =
                asked.facts().day().working() == null ? Calendar2025.decreeOn(asked.date()) : List.of();
        return NOT_A_WORKING_DAY.finding(List.of(NOT_WORKING), decree);
    }

    static Finding onLeave() {
        return ON_LEAVE.finding(List.of(LEAVE));
    }

    static Finding abroad(Rule rule, Question asked) {
        return rule.finding(asked.awayAnd(ABROAD));
    }

    static Finding soldier(Rule rule, Question asked) {
        EmploymentStatus status = asked.facts().employee().status();
        return rule.finding(asked.awayAnd(new Comparison("employee.status", "in", "TNI, POLRI", status.name())));
    }
}
