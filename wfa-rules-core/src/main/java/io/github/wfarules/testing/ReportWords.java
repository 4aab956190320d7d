package io.github.wfarules.testing;

import io.github.wfarules.Certainty;
import io.github.wfarules.Effect;
import io.github.wfarules.Language;
import java.util.Map;

/** The words of reports. Outcomes have the names that scenario files have for them; in Indonesian a word stands before. */
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
        return certainty == Certainty.CERTAIN ? say("pasti", "certainly") : say("mungkin", "possibly");
    }

    /** {@return what a rule does} */
    String effect(Effect effect) {
        return switch (effect) {
            case EXCLUDES -> say("mengecualikan", "excludes");
            case DENIES -> say("menolak", "denies");
            case LEAVES_OPEN -> say("belum diatur", "leaves open");
            case OPENS -> say("membuka", "opens");
            case APPLIES -> say("memberlakukan", "applies");
            case REQUIRES_APPROVAL -> say("perlu persetujuan", "requires approval");
            case LIMITS_PLACES -> say("membatasi tempat", "limits places");
            case LIMITS_FORM -> say("membatasi bentuk", "limits form");
            case OBLIGES -> say("mewajibkan", "obliges");
            case ADVISES -> say("catatan", "advises");
            case VIOLATION -> say("pelanggaran", "a violation");
            case CONSEQUENCE -> say("akibat", "a consequence");
        };
    }

    private String say(String id, String en) {
        return language == Language.INDONESIAN ? id : en;
    }
}
