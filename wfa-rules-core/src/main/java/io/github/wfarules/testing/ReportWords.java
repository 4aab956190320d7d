package io.github.wfarules.testing;

import io.github.wfarules.Certainty;
import io.github.wfarules.Effect;
import io.github.wfarules.Language;
import java.util.Map;

/** The words of reports. In English they are those that rule and scenario files have; Indonesian comes before those. */
record ReportWords(Language language) {
    private static final Map<String, String> OUTCOMES = Map.ofEntries(
            Map.entry("NOT_APPLICABLE", "TIDAK BERLAKU"),
            Map.entry("DENIED", "TIDAK DAPAT"),
            Map.entry("UNDETERMINED", "BELUM PASTI"),
            Map.entry("NEEDS_APPROVAL", "PERLU PERSETUJUAN"),
            Map.entry("PERMITTED", "DAPAT"),
            Map.entry("VIOLATED", "DILANGGAR"),
            Map.entry("COMPLIANT", "PATUH"),
            Map.entry("NOT_READY", "BELUM SIAP"),
            Map.entry("LIMITED", "TERBATAS"),
            Map.entry("READY", "SIAP"),
            Map.entry("ALL_PLACED", "SEMUA MENDAPAT TEMPAT"),
            Map.entry("SOME_PLACED", "SEBAGIAN MENDAPAT TEMPAT"),
            Map.entry("NOBODY_PLACED", "TIDAK ADA YANG MENDAPAT TEMPAT"),
            Map.entry("NOTHING", "TIDAK ADA POTONGAN"),
            Map.entry("DEDUCTED", "DIPOTONG"),
            Map.entry("MET", "DIPENUHI"),
            Map.entry("MISSED", "TERLEWAT"),
            Map.entry("RUNNING", "MASIH BERJALAN"),
            Map.entry("WORK", "ADA WAKTU KERJA"),
            Map.entry("NO_WORK", "TIDAK ADA WAKTU KERJA"));

    /** {@return the outcome, with the name that scenario files have for it} */
    String outcome(String name) {
        String indonesian = OUTCOMES.get(name);
        return language == Language.ENGLISH || indonesian == null ? name : indonesian + " (" + name + ")";
    }

    /** {@return whether a rule certainly holds} */
    String certainty(Certainty certainty) {
        if (language == Language.ENGLISH) {
            return certainty.name();
        }
        return certainty == Certainty.CERTAIN ? "pasti" : "mungkin";
    }

    /** {@return what a rule does} */
    String effect(Effect effect) {
        return language == Language.ENGLISH
                ? effect.name()
                : switch (effect) {
                    case EXCLUDES -> "mengecualikan";
                    case DENIES -> "menolak";
                    case LEAVES_OPEN -> "belum diatur";
                    case OPENS -> "membuka";
                    case APPLIES -> "memberlakukan";
                    case REQUIRES_APPROVAL -> "perlu persetujuan";
                    case LIMITS_PLACES -> "membatasi tempat";
                    case LIMITS_FORM -> "membatasi bentuk";
                    case OBLIGES -> "mewajibkan";
                    case ADVISES -> "catatan";
                    case VIOLATION -> "pelanggaran";
                    case CONSEQUENCE -> "akibat";
                };
    }
}
