package io.github.wfarules.benchmarks.handwritten;

import static io.github.wfarules.Effect.OPENS;

import io.github.wfarules.Basis;
import io.github.wfarules.Comparison;
import io.github.wfarules.Effect;
import io.github.wfarules.Finding;
import io.github.wfarules.Need;
import io.github.wfarules.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The two keys of the nation: the law opens, the body applies. */
final class Opening {
    static final Need DECISION_OF_THE_BODY = new Need(
            Need.Kind.ACT,
            "flexible-work-applied",
            new Text(
                    "penetapan: Keputusan instansi memberlakukan kerja fleksibel",
                    "a determination: Decision of the body to put flexible work into effect"),
            Parties.BODY);

    private static final Basis ARTICLE_8 = new Basis(Instruments.PERPRES, "Pasal 8");
    static final Rule LOCATION = Rule.of(
            "national.location-flexibility",
            OPENS,
            new Basis(Instruments.REGULATION_4, "Pasal 12 ayat (1)"),
            "Fleksibel secara lokasi: kantor lain di luar tempat penugasan, rumah pegawai, atau lokasi lain sesuai kebutuhan instansi.",
            "Flexible by location: another office than the posting, the employee's home, or another location as the body needs.");
    static final Rule PERPRES = Rule.of(
            "national.perpres-opens-flexible-work",
            OPENS,
            ARTICLE_8,
            "Pegawai ASN dapat bekerja secara fleksibel; PPK atau pimpinan instansi menetapkan jenis pekerjaan dan pegawainya.",
            "Civil servants may work flexibly; the appointing authority or head of the body sets the kinds of work and the staff.");
    static final Rule APRIL_WINDOW = Rule.of(
            "national.window-8-april-2025",
            OPENS,
            Rule.basis(Instruments.CIRCULAR_3),
            "Pada 8 April 2025 pimpinan instansi dapat memberlakukan kerja fleksibel dan menetapkan proporsinya.",
            "On 8 April 2025 heads of bodies may apply flexible work and fix the proportion.");
    static final Rule MARCH_WINDOW = Rule.of(
            "national.window-march-2025",
            OPENS,
            Rule.basis(Instruments.CIRCULAR_2),
            "Menjelang Nyepi dan Idulfitri 1446 H pimpinan instansi dapat memberlakukan kerja fleksibel dan menetapkan proporsinya.",
            "Before Nyepi and Idulfitri 1446 H heads of bodies may apply flexible work and fix the proportion.");
    private static final Rule BODY_APPLIED = Rule.of(
                    "national.body-applied-flexible-work",
                    Effect.APPLIES,
                    ARTICLE_8,
                    "Instansi telah memberlakukan kerja fleksibel.",
                    "The body has put flexible work into effect.")
            .by(Parties.BODY);

    private Opening() {}

    /** The Presidential Regulation is in force on all days that are answered for. */
    static void open(Question asked, List<Finding> found) {
        if (asked.underRegulation4()) {
            found.add(LOCATION.finding(asked.away()));
        }
        found.add(PERPRES.finding(asked.away()));
        if (asked.onAddedDay()) {
            found.add(APRIL_WINDOW.finding(asked.away()));
        }
        if (asked.inMarchWindow()) {
            found.add(MARCH_WINDOW.finding(asked.away()));
        }
    }

    static @Nullable Boolean bodyApplied(Question asked) {
        return Acts.determined(DECISION_OF_THE_BODY.name(), asked);
    }

    static Finding applied(Question asked) {
        return BODY_APPLIED.finding(asked.awayAnd(compared("true")));
    }

    static Finding perhapsApplied(Question asked) {
        return BODY_APPLIED.possible(asked.awayAnd(compared(null)), DECISION_OF_THE_BODY);
    }

    private static Comparison compared(@Nullable String actual) {
        return new Comparison("determined(\"flexible-work-applied\")", "==", "true", actual);
    }
}
