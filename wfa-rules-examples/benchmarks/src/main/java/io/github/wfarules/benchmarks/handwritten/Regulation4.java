package io.github.wfarules.benchmarks.handwritten;

import static io.github.wfarules.Effect.ADVISES;
import static io.github.wfarules.Effect.DENIES;

import io.github.wfarules.Basis;
import io.github.wfarules.Comparison;
import io.github.wfarules.Finding;
import io.github.wfarules.Text;
import io.github.wfarules.ValueUsed;
import io.github.wfarules.facts.Tasks;
import io.github.wfarules.facts.WorkMode;
import java.util.List;

/** Regulation 4/2025, from 21 April 2025. */
final class Regulation4 {
    private static final Basis BASIS = Rule.basis(Instruments.REGULATION_4);
    private static final Basis ARTICLE_13 = article("Pasal 13 ayat (1)");
    private static final int MOST_DAYS = 2;

    static final Rule DISCIPLINE = Rule.of(
            "national.discipline",
            DENIES,
            article("Pasal 25"),
            "Sedang menjalani atau dalam proses hukuman disiplin.",
            "Serving, or in the process of, a disciplinary punishment.");
    static final Rule NEW_IN_POST = Rule.of(
            "national.new-in-post",
            DENIES,
            article("Pasal 25"),
            "Pegawai baru dalam jabatan (rekrutmen, promosi, mutasi, atau rotasi).",
            "New in the post (recruitment, promotion, mutation or rotation).");
    static final Rule BOUND_TO_THE_OFFICE = Rule.of(
            "national.tasks-bound-to-the-office",
            DENIES,
            BASIS,
            "Tugas tidak dapat dilaksanakan di luar kantor.",
            "The tasks cannot be done outside the office.");
    static final Rule FACE_TO_FACE = Rule.of(
            "national.tasks-face-to-face",
            DENIES,
            BASIS,
            "Tugas memerlukan banyak tatap muka.",
            "The tasks need more than minimal face-to-face contact.");
    static final Rule SPECIAL_ROOM = Rule.of(
            "national.tasks-need-a-special-room",
            DENIES,
            BASIS,
            "Tugas memerlukan ruang atau peralatan khusus.",
            "The tasks need a special room or equipment.");
    static final Rule SUPERVISED = Rule.of(
            "national.tasks-need-supervision",
            DENIES,
            BASIS,
            "Tugas memerlukan pengawasan terus-menerus.",
            "The tasks need constant supervision.");
    static final Rule NOT_DIGITAL = Rule.of(
            "national.tasks-not-digital",
            DENIES,
            BASIS,
            "Tugas tidak dapat dilaksanakan dengan teknologi informasi dan komunikasi.",
            "The tasks cannot be done with information and communication technology.");
    private static final Rule WEEKLY_LIMIT = Rule.of("national.weekly-limit", DENIES, ARTICLE_13, "", "");

    private static final Comparison NOT_A_FIELD_DUTY = new Comparison("tasks.mustBeOutside", "==", "false", "false");
    private static final Comparison NO_WINDOW = new Comparison("within(\"national.windows\")", "==", "false", "false");
    private static final Comparison NOTHING_SPECIAL =
            new Comparison("filed(\"special-circumstances\")", "==", "false", "false");
    private static final List<ValueUsed> LIMITS = List.of(
            new ValueUsed(
                    "national.max-flexible-days-per-week",
                    new Text(
                            "Hari kerja fleksibel paling banyak dalam satu minggu",
                            "Most flexible working days in one week"),
                    "2",
                    ARTICLE_13,
                    "national",
                    false),
            new ValueUsed("national.windows", new Text("Masa khusus", "Special periods"), null, null, null, false));

    static final List<Rule> DUTIES = List.of(
            Rule.duty(
                    "national.annual-leave",
                    BASIS,
                    null,
                    "Cuti tahunan diberikan dengan memperhatikan beban kerja dan jumlah pegawai.",
                    "Annual leave is given by workload and staffing."),
            Rule.duty(
                    "national.complaint-channels",
                    BASIS,
                    null,
                    "Kanal pengaduan (LAPOR!, tatap muka, dan lainnya) tetap dibuka.",
                    "Complaint channels (LAPOR!, face to face, other) stay open."),
            Rule.duty(
                    "national.digital-government",
                    BASIS,
                    null,
                    "Layanan pemerintahan digital digunakan.",
                    "Digital government is used."),
            Rule.duty(
                    "national.essential-services",
                    BASIS,
                    null,
                    "Layanan esensial (kesehatan, transportasi, keamanan) tetap tersedia dan ramah bagi kelompok rentan.",
                    "Essential services (health, transport, security) stay available and friendly to vulnerable groups."),
            Rule.duty(
                    "national.heads-monitor",
                    BASIS,
                    Parties.UNIT_HEAD,
                    "Pimpinan memantau pencapaian sasaran.",
                    "Heads monitor the achievement of targets."));
    private static final Rule OTHER_LOCATION = Rule.duty(
            "national.other-location-set-by-the-body",
            article("Pasal 12 ayat (1) huruf c"),
            Parties.BODY,
            "Lokasi lain, selain kantor lain, ditetapkan oleh PPK atau pimpinan instansi.",
            "A location other than another office is set by the appointing authority or head of the body.");
    private static final Rule REGISTERED_HOME = Rule.duty(
            "national.registered-home",
            article("Pasal 12 ayat (1) huruf b"),
            Parties.EMPLOYEE,
            "Bekerja dari rumah yang tercatat dalam data kepegawaian.",
            "Work from the home that is registered in the personnel data.");
    private static final List<Comparison> ANYWHERE = List.of(new Comparison("request.mode", "==", "WFA", "WFA"));
    private static final List<Comparison> AT_HOME = List.of(new Comparison("request.mode", "==", "WFH", "WFH"));

    static final Rule FURTHER_CRITERIA = Rule.of(
                    "national.further-criteria",
                    ADVISES,
                    BASIS,
                    "PPK dapat menetapkan kriteria tugas lainnya.",
                    "The appointing authority may set further criteria for the tasks.")
            .by(Parties.BODY);
    static final Rule NOT_A_RIGHT = Rule.of(
            "national.not-a-right",
            ADVISES,
            BASIS,
            "Kerja fleksibel adalah pilihan instansi dan bukan hak pegawai.",
            "Flexible work is an option of the body and not a right of the employee.");

    private Regulation4() {}

    private static Basis article(String locator) {
        return new Basis(Instruments.REGULATION_4, locator);
    }

    static void deny(Question asked, List<Finding> found) {
        if (!asked.underRegulation4()) {
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
        denyIf(Boolean.TRUE.equals(tasks.specialRoom()), SPECIAL_ROOM, Conditions.SPECIAL_ROOM, asked, found);
        denyIf(Boolean.FALSE.equals(tasks.independent()), SUPERVISED, Conditions.SUPERVISED, asked, found);
        denyIf(Boolean.FALSE.equals(tasks.digital()), NOT_DIGITAL, Conditions.NOT_DIGITAL, asked, found);
        limitDays(asked, found);
    }

    private static void denyIf(boolean holds, Rule rule, Comparison why, Question asked, List<Finding> found) {
        if (holds) {
            found.add(rule.finding(asked.awayAnd(why)));
        }
    }

    private static void limitDays(Question asked, List<Finding> found) {
        Integer days = asked.facts().week().flexibleDays();
        if (days == null
                || days < MOST_DAYS
                || !Boolean.FALSE.equals(asked.tasks().mustBeOutside())
                || Boolean.TRUE.equals(Acts.determined("special-circumstances", asked))) {
            return;
        }
        found.add(weeklyLimit(asked));
    }

    static Finding discipline(Question asked) {
        return DISCIPLINE.finding(asked.awayAnd(Conditions.discipline(asked)));
    }

    static Finding newInPost(Question asked) {
        return NEW_IN_POST.finding(asked.awayAnd(Conditions.NEW_IN_POST), List.of(Conditions.MONTHS));
    }

    static Finding weeklyLimit(Question asked) {
        Integer days = asked.facts().week().flexibleDays();
        Text worded = new Text(
                "Hari kerja fleksibel dalam minggu ini, hari ini tidak dihitung: " + days + "; paling banyak "
                        + MOST_DAYS + " hari.",
                "Flexible working days in this week, this day not counted: " + days + "; at most " + MOST_DAYS
                        + " days.");
        List<Comparison> comparisons = List.of(
                asked.away().get(0),
                new Comparison("week.flexibleDays", ">=", "2", String.valueOf(days)),
                NOT_A_FIELD_DUTY,
                NO_WINDOW,
                NOTHING_SPECIAL);
        return WEEKLY_LIMIT.finding(worded, comparisons, LIMITS, null);
    }

    static void oblige(Question asked, List<Finding> found) {
        if (!asked.underRegulation4()) {
            return;
        }
        for (Rule duty : DUTIES) {
            found.add(duty.finding(asked.away()));
        }
        found.add(asked.mode() == WorkMode.WFA ? otherLocation() : registeredHome());
    }

    static Finding otherLocation() {
        return OTHER_LOCATION.finding(ANYWHERE);
    }

    static Finding registeredHome() {
        return REGISTERED_HOME.finding(AT_HOME);
    }

    static void advise(Question asked, List<Finding> found) {
        if (asked.underRegulation4()) {
            found.add(FURTHER_CRITERIA.finding(asked.away()));
            HomeMinistry.advise(asked, found);
            found.add(NOT_A_RIGHT.finding(asked.away()));
        }
    }
}
