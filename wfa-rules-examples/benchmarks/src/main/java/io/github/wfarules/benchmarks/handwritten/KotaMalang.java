package io.github.wfarules.benchmarks.handwritten;

import io.github.wfarules.Basis;
import io.github.wfarules.Comparison;
import io.github.wfarules.Effect;
import io.github.wfarules.Finding;
import io.github.wfarules.Need;
import io.github.wfarules.Text;
import io.github.wfarules.ValueUsed;
import io.github.wfarules.facts.WorkMode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Malang City: eight agencies, at most five per cent away. */
final class KotaMalang implements Region {
    private static final Basis BASIS = Rule.basis(Instruments.KOTA_MALANG);
    private static final Set<String> LISTED = Set.of(
            "bapenda", "bappeda", "bkad", "bkpsdm", "diskominfo", "disnaker-pmptsp", "dispendukcapil", "inspektorat");
    private static final String LISTED_TEXT =
            "bapenda, bappeda, bkad, bkpsdm, diskominfo, disnaker-pmptsp, dispendukcapil, inspektorat";
    private static final int QUOTA = 5;

    private static final Rule OTHERS_AS_USUAL = Rule.of(
            "kota-malang.other-units-as-usual",
            Effect.DENIES,
            BASIS,
            "Perangkat daerah ini tidak termasuk delapan perangkat daerah dengan layanan elektronik dan bekerja seperti biasa.",
            "The agency is not among the eight with electronic services and works as usual.");
    private static final Rule LISTED_APPLY = Rule.of(
            "kota-malang.listed-units-apply",
            Effect.APPLIES,
            BASIS,
            "Perangkat daerah ini termasuk delapan perangkat daerah dengan layanan elektronik.",
            "The agency is among the eight with electronic services.");
    private static final Rule WFA_QUOTA = Rule.of(
            "kota-malang.wfa-quota",
            Effect.LIMITS_PLACES,
            BASIS,
            "Paling banyak 5 persen pegawai perangkat daerah dapat WFA.",
            "At most 5 per cent of the staff of the agency may use WFA.");
    private static final Rule WFH_QUOTA = Rule.of(
            "kota-malang.wfh-quota-not-stated",
            Effect.LIMITS_PLACES,
            BASIS,
            "Sumber tidak menyebutkan apakah WFH termasuk dalam kuota WFA.",
            "The source does not state whether WFH counts towards the share for WFA.");
    static final Rule HEAD_SUPERVISES = Rule.duty(
            "kota-malang.head-supervises",
            BASIS,
            Parties.UNIT_HEAD,
            "Kepala perangkat daerah memantau dan mengawasi pelaksanaan tugas pegawai di lingkungan kerjanya.",
            "The head of the agency monitors and supervises the employees' duties in their work environment.");
    private static final Rule FROM_WHERE = Rule.of(
                    "kota-malang.head-supervises-from-where",
                    Effect.LEAVES_OPEN,
                    BASIS,
                    "Kepala perangkat daerah wajib mengawasi di lingkungan kerjanya; dari mana, tidak disebutkan.",
                    "A head must supervise in the work environment; from where is not said.")
            .by(Parties.MAYOR);
    static final Need CLARIFICATION =
            new Need(Need.Kind.CLARIFICATION, FROM_WHERE.id(), FROM_WHERE.reason(), Parties.MAYOR);

    private static final ValueUsed LISTED_UNITS = new ValueUsed(
            "kota-malang.listed-units",
            new Text("Perangkat daerah yang dapat melaksanakan WFH dan WFA", "Agencies that may use WFH and WFA"),
            LISTED_TEXT,
            BASIS,
            "kota-malang",
            false);
    private static final ValueUsed QUOTA_USED = new ValueUsed(
            "kota-malang.wfa-quota",
            new Text("Bagian pegawai perangkat daerah yang dapat WFA", "Share of an agency's staff that may use WFA"),
            "5",
            BASIS,
            "kota-malang",
            false);

    private static boolean isListed(Question asked) {
        String code = asked.facts().workUnit().code();
        return code != null && LISTED.contains(code);
    }

    private static Comparison unit(Question asked, String operator) {
        return new Comparison(
                "workUnit.code", operator, LISTED_TEXT, asked.facts().workUnit().code());
    }

    @Override
    public void deny(Question asked, List<Finding> found) {
        if (!isListed(asked)) {
            found.add(othersAsUsual(asked));
        }
    }

    @Override
    public @Nullable Finding applied(Question asked) {
        return isListed(asked) ? listedApply(asked) : null;
    }

    @Override
    public @Nullable Finding cap(Question asked) {
        if (!isListed(asked)) {
            return null;
        }
        return asked.mode() == WorkMode.WFA ? wfaQuota(asked) : wfhQuota(asked);
    }

    static Finding othersAsUsual(Question asked) {
        return OTHERS_AS_USUAL.finding(asked.awayAnd(unit(asked, "not memberOf")), List.of(LISTED_UNITS));
    }

    static Finding listedApply(Question asked) {
        return LISTED_APPLY.finding(asked.awayAnd(unit(asked, "memberOf")), List.of(LISTED_UNITS));
    }

    static Finding wfaQuota(Question asked) {
        return WFA_QUOTA.finding(
                WFA_QUOTA.reason(), listedAndMode(asked), List.of(LISTED_UNITS, QUOTA_USED), Caps.stated(QUOTA, asked));
    }

    static Finding wfhQuota(Question asked) {
        return WFH_QUOTA.finding(
                WFH_QUOTA.reason(), listedAndMode(asked), List.of(LISTED_UNITS), Caps.notStated(asked));
    }

    static Finding fromWhere(Question asked) {
        return FROM_WHERE.finding(asked.awayAnd(new Comparison("employee.unitHead", "==", "true", "true")));
    }

    private static List<Comparison> listedAndMode(Question asked) {
        String mode = asked.mode().name();
        return List.of(new Comparison("request.mode", "==", mode, mode), unit(asked, "memberOf"));
    }

    @Override
    public @Nullable Need leaveOpen(Question asked, List<Finding> found) {
        if (!Boolean.TRUE.equals(asked.facts().employee().unitHead())) {
            return null;
        }
        found.add(fromWhere(asked));
        return CLARIFICATION;
    }

    @Override
    public void oblige(Question asked, List<Finding> found) {
        found.add(HEAD_SUPERVISES.finding(asked.away()));
    }
}
