package io.github.wfarules.benchmarks.handwritten;

import static io.github.wfarules.Effect.LIMITS_PLACES;

import io.github.wfarules.Basis;
import io.github.wfarules.Comparison;
import io.github.wfarules.Effect;
import io.github.wfarules.Finding;
import io.github.wfarules.Text;
import io.github.wfarules.ValueUsed;
import io.github.wfarules.facts.Service;
import io.github.wfarules.facts.WorkMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Malang Regency: ten or twenty per cent away by the kind of service, heads at the office. */
final class KabMalang implements Region {
    private static final Basis BASIS = Rule.basis(Instruments.KAB_MALANG);

    private static final Rule HEADS_AT_THE_OFFICE = Rule.of(
            "kab-malang.heads-at-the-office",
            Effect.DENIES,
            BASIS,
            "Kepala perangkat daerah wajib bekerja dari kantor (WFO).",
            "Heads of agencies must work from the office (WFO).");
    static final Rule APPLIES = Rule.of(
            "kab-malang.applies",
            Effect.APPLIES,
            BASIS,
            "Kabupaten Malang melaksanakan SE Menteri PANRB Nomor 2 Tahun 2025.",
            "Malang Regency carries out Circular 2/2025.");
    private static final Rule ESSENTIAL_QUOTA = Rule.of(
            "kab-malang.wfa-quota-essential-direct",
            LIMITS_PLACES,
            BASIS,
            "Layanan publik esensial berdampak langsung: paling banyak 10 persen pegawai perangkat daerah dapat WFA.",
            "Essential public services with direct impact: at most 10 per cent of the staff of the agency may use WFA.");
    private static final Rule INDIRECT_QUOTA = Rule.of(
            "kab-malang.wfa-quota-not-direct",
            LIMITS_PLACES,
            BASIS,
            "Tanpa layanan langsung: paling banyak 20 persen pegawai perangkat daerah dapat WFA.",
            "Nobody served directly: at most 20 per cent of the staff of the agency may use WFA.");
    private static final Rule BETWEEN = Rule.of(
            "kab-malang.wfa-quota-between-not-stated",
            LIMITS_PLACES,
            BASIS,
            "Layanan langsung yang tidak disebut esensial berada di antara kedua kelompok; kuotanya tidak disebutkan.",
            "Direct service not called essential lies between the two classes; its share is not stated.");
    private static final Rule WFH_QUOTA = Rule.of(
            "kab-malang.wfh-quota-not-stated",
            LIMITS_PLACES,
            BASIS,
            "Sumber tidak menyebutkan apakah WFH termasuk dalam kuota WFA.",
            "The source does not state whether WFH counts towards the share for WFA.");
    static final List<Rule> DUTIES = List.of(
            Rule.duty(
                    "kab-malang.assigned-tasks",
                    BASIS,
                    Parties.EMPLOYEE,
                    "Pegawai yang WFH atau WFA wajib melaksanakan tugas yang diberikan.",
                    "Staff on WFH or WFA must do the assigned tasks."),
            Rule.duty(
                    "kab-malang.attendance",
                    BASIS,
                    Parties.EMPLOYEE,
                    "Pegawai yang WFH atau WFA wajib mengisi presensi.",
                    "Staff on WFH or WFA must fill in the attendance record."),
            Rule.duty(
                    "kab-malang.complaint-channels",
                    BASIS,
                    null,
                    "Kanal pengaduan tetap dibuka.",
                    "Complaint channels stay open."),
            Rule.duty(
                    "kab-malang.heads-monitor",
                    BASIS,
                    Parties.UNIT_HEAD,
                    "Kepala perangkat daerah melakukan pemantauan.",
                    "The head of the agency monitors."),
            Rule.duty(
                            "kab-malang.heads-report",
                            BASIS,
                            Parties.UNIT_HEAD,
                            "Kepala perangkat daerah melaporkan penyesuaian kepada Kepala BKPSDM.",
                            "The head of the agency reports the adjustment to the Head of BKPSDM.")
                    .owedTo(Parties.HEAD_OF_BKPSDM));
    private static final Rule SCHOOL_PICKET = Rule.duty(
            "kab-malang.school-picket",
            BASIS,
            Parties.SCHOOL,
            "Sekolah tetap menugaskan pegawai piket.",
            "Schools keep picket staff.");

    private static final Comparison WFA = new Comparison("request.mode", "==", "WFA", "WFA");
    private static final Comparison ESSENTIAL = new Comparison("service.essential", "==", "true", "true");
    private static final Comparison NOT_ESSENTIAL = new Comparison("service.essential", "==", "false", "false");
    private static final Comparison DIRECT = new Comparison("service.direct", "==", "true", "true");
    private static final Comparison NOT_DIRECT = new Comparison("service.direct", "==", "false", "false");
    private static final ValueUsed TEN = quota(
            "kab-malang.wfa-quota-essential-direct",
            "10",
            "Bagian pegawai yang dapat WFA pada layanan publik esensial berdampak langsung",
            "Share of staff that may use WFA where essential public services have direct impact");
    private static final ValueUsed TWENTY = quota(
            "kab-malang.wfa-quota-not-direct",
            "20",
            "Bagian pegawai yang dapat WFA pada perangkat daerah tanpa layanan langsung",
            "Share of staff that may use WFA where nobody is served directly");

    private static ValueUsed quota(String parameter, String value, String indonesian, String english) {
        return new ValueUsed(parameter, new Text(indonesian, english), value, BASIS, "kab-malang", false);
    }

    @Override
    public void deny(Question asked, List<Finding> found) {
        if (Boolean.TRUE.equals(asked.facts().employee().unitHead())) {
            found.add(headsAtTheOffice(asked));
        }
    }

    @Override
    public Finding applied(Question asked) {
        return APPLIES.finding(asked.away());
    }

    @Override
    public @Nullable Finding cap(Question asked) {
        Service service = asked.service();
        if (asked.mode() == WorkMode.WFH) {
            return wfhQuota(asked);
        }
        if (Boolean.FALSE.equals(service.direct())) {
            return indirectQuota(asked);
        }
        return Boolean.TRUE.equals(service.essential()) ? essentialQuota(asked) : between(asked);
    }

    static Finding wfhQuota(Question asked) {
        List<Comparison> home = List.of(new Comparison("request.mode", "==", "WFH", "WFH"));
        return WFH_QUOTA.finding(WFH_QUOTA.reason(), home, List.of(), Caps.notStated(asked));
    }

    static Finding indirectQuota(Question asked) {
        return INDIRECT_QUOTA.finding(
                INDIRECT_QUOTA.reason(), List.of(WFA, NOT_DIRECT), List.of(TWENTY), Caps.stated(20, asked));
    }

    static Finding essentialQuota(Question asked) {
        return ESSENTIAL_QUOTA.finding(
                ESSENTIAL_QUOTA.reason(), List.of(WFA, ESSENTIAL, DIRECT), List.of(TEN), Caps.stated(10, asked));
    }

    static Finding between(Question asked) {
        return BETWEEN.finding(BETWEEN.reason(), List.of(WFA, NOT_ESSENTIAL, DIRECT), List.of(), Caps.notStated(asked));
    }

    static Finding headsAtTheOffice(Question asked) {
        return HEADS_AT_THE_OFFICE.finding(asked.awayAnd(new Comparison("employee.unitHead", "==", "true", "true")));
    }

    static Finding schoolPicket(Question asked) {
        return SCHOOL_PICKET.finding(asked.awayAnd(new Comparison("service.type", "==", "school", "school")));
    }

    @Override
    public void oblige(Question asked, List<Finding> found) {
        for (Rule duty : DUTIES) {
            found.add(duty.finding(asked.away()));
        }
        if ("school".equals(asked.service().type())) {
            found.add(schoolPicket(asked));
        }
    }
}
