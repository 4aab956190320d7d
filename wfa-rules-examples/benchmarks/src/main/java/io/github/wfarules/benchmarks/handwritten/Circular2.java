package io.github.wfarules.benchmarks.handwritten;

import static io.github.wfarules.Effect.DENIES;

import io.github.wfarules.Basis;
import io.github.wfarules.Comparison;
import io.github.wfarules.Finding;
import io.github.wfarules.Instrument;
import io.github.wfarules.Text;
import io.github.wfarules.ValueUsed;
import io.github.wfarules.facts.Tasks;
import java.util.List;

/** Circular 2/2025 and the day that Circular 3/2025 adds to it. */
final class Circular2 {
    private static final Basis BASIS = Rule.basis(Instruments.CIRCULAR_2);
    private static final Comparison ON_ITS_DAYS =
            new Comparison("within(\"national.se-2-2025-days\")", "==", "true", "true");
    private static final ValueUsed MARCH = days("2025-03-24/2025-03-27", Instruments.CIRCULAR_2);
    private static final ValueUsed APRIL = days("2025-04-08/2025-04-08", Instruments.CIRCULAR_3);

    static final Rule DISCIPLINE = Rule.of(
            "national.se-2-2025-discipline",
            DENIES,
            BASIS,
            "Sedang menjalani atau dalam proses hukuman disiplin.",
            "Serving, or in the process of, a disciplinary punishment.");
    static final Rule NEW_IN_POST =
            Rule.of("national.se-2-2025-new-in-post", DENIES, BASIS, "Pegawai baru dalam jabatan.", "New in the post.");
    static final Rule BOUND_TO_THE_OFFICE = Rule.of(
            "national.se-2-2025-tasks-bound-to-the-office",
            DENIES,
            BASIS,
            "Tugas tidak dapat dilaksanakan di luar kantor.",
            "The tasks cannot be done outside the office.");
    static final Rule FACE_TO_FACE = Rule.of(
            "national.se-2-2025-tasks-face-to-face",
            DENIES,
            BASIS,
            "Tugas memerlukan banyak tatap muka.",
            "The tasks need more than minimal face-to-face contact.");
    static final Rule NOT_INDEPENDENT = Rule.of(
            "national.se-2-2025-tasks-need-supervision",
            DENIES,
            BASIS,
            "Tugas tidak dapat dilaksanakan secara mandiri.",
            "The tasks cannot be done independently.");
    static final Rule NOT_DIGITAL = Rule.of(
            "national.se-2-2025-tasks-not-digital",
            DENIES,
            BASIS,
            "Tugas tidak dapat dilaksanakan dengan teknologi informasi dan komunikasi.",
            "The tasks cannot be done with information and communication technology.");

    static final List<Rule> DUTIES = List.of(
            Rule.duty(
                    "national.se-2-2025-annual-leave",
                    BASIS,
                    null,
                    "Cuti tahunan diberikan dengan memperhatikan beban kerja dan jumlah pegawai.",
                    "Annual leave is given by workload and staffing."),
            Rule.duty(
                    "national.se-2-2025-complaint-channels",
                    BASIS,
                    null,
                    "Kanal pengaduan (LAPOR!, tatap muka, dan lainnya) tetap dibuka.",
                    "Complaint channels (LAPOR!, face to face, other) stay open."),
            Rule.duty(
                    "national.se-2-2025-digital-government",
                    BASIS,
                    null,
                    "Layanan pemerintahan digital digunakan.",
                    "Digital government is used."),
            Rule.duty(
                    "national.se-2-2025-essential-services",
                    BASIS,
                    null,
                    "Layanan esensial (kesehatan, transportasi, keamanan) tetap tersedia dan ramah bagi kelompok rentan.",
                    "Essential services (health, transport, security) stay available and friendly to vulnerable groups."),
            Rule.duty(
                    "national.se-2-2025-heads-monitor",
                    BASIS,
                    Parties.UNIT_HEAD,
                    "Pimpinan memantau pencapaian sasaran.",
                    "Heads monitor the achievement of targets."),
            Rule.duty(
                    "national.se-2-2025-hours",
                    BASIS,
                    Parties.EMPLOYEE,
                    "Memenuhi jam kerja Peraturan Presiden Nomor 21 Tahun 2023 untuk minggu itu, termasuk jam kerja bulan Ramadan.",
                    "Keep the hours of Presidential Regulation 21/2023 for that week, those of Ramadan included."));

    private Circular2() {}

    private static ValueUsed days(String days, Instrument instrument) {
        return new ValueUsed(
                "national.se-2-2025-days",
                new Text("Hari-hari Surat Edaran Menteri PANRB Nomor 2 Tahun 2025", "The days of Circular 2/2025"),
                days,
                Rule.basis(instrument),
                "national",
                false);
    }

    private static boolean speaks(Question asked) {
        return asked.inMarchWindow() || asked.onAddedDay();
    }

    private static ValueUsed days(Question asked) {
        return asked.inMarchWindow() ? MARCH : APRIL;
    }

    static void deny(Question asked, List<Finding> found) {
        if (!speaks(asked)) {
            return;
        }
        if (Conditions.isUnderDiscipline(asked)) {
            found.add(discipline(asked));
        }
        if (Conditions.isNewInPost(asked)) {
            found.add(newInPost(asked));
        }
        Tasks tasks = asked.tasks();
        denyIf(Boolean.FALSE.equals(tasks.outsideOffice()), BOUND_TO_THE_OFFICE, Conditions.INSIDE, asked, found);
        denyIf(Boolean.FALSE.equals(tasks.minimalFaceToFace()), FACE_TO_FACE, Conditions.FACE_TO_FACE, asked, found);
        denyIf(Boolean.FALSE.equals(tasks.independent()), NOT_INDEPENDENT, Conditions.SUPERVISED, asked, found);
        denyIf(Boolean.FALSE.equals(tasks.digital()), NOT_DIGITAL, Conditions.NOT_DIGITAL, asked, found);
    }

    private static void denyIf(boolean holds, Rule rule, Comparison why, Question asked, List<Finding> found) {
        if (holds) {
            found.add(denial(rule, why, asked));
        }
    }

    static Finding discipline(Question asked) {
        return denial(DISCIPLINE, Conditions.discipline(asked), asked);
    }

    static Finding newInPost(Question asked) {
        return NEW_IN_POST.finding(
                asked.awayAnd(ON_ITS_DAYS, Conditions.NEW_IN_POST), List.of(Conditions.MONTHS, days(asked)));
    }

    static Finding denial(Rule rule, Comparison why, Question asked) {
        return rule.finding(asked.awayAnd(ON_ITS_DAYS, why), List.of(days(asked)));
    }

    static Finding duty(Rule rule, Question asked) {
        return rule.finding(asked.awayAnd(ON_ITS_DAYS), List.of(days(asked)));
    }

    static void oblige(Question asked, List<Finding> found) {
        if (!speaks(asked)) {
            return;
        }
        List<Comparison> comparisons = asked.awayAnd(ON_ITS_DAYS);
        List<ValueUsed> values = List.of(days(asked));
        for (Rule duty : DUTIES) {
            found.add(duty.finding(comparisons, values));
        }
    }
}
