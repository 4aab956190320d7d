package io.github.wfarules.cli;

import io.github.wfarules.Certainty;
import io.github.wfarules.ComplianceOutcome;
import io.github.wfarules.DutyState;
import io.github.wfarules.Effect;
import io.github.wfarules.Finding;
import io.github.wfarules.Language;
import io.github.wfarules.Outcome;
import io.github.wfarules.Places;
import io.github.wfarules.ReadinessOutcome;
import io.github.wfarules.Rulebook;
import io.github.wfarules.Text;
import io.github.wfarules.roster.RosterIssue;
import io.github.wfarules.roster.Standing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The command's own words, in one language. */
record Words(Language language) {
    String say(Text text) {
        return text.in(language);
    }

    String say(String id, String en) {
        return language == Language.INDONESIAN ? id : en;
    }

    List<String> say(List<String> id, List<String> en) {
        return language == Language.INDONESIAN ? id : en;
    }

    /** {@return so many of something; Indonesian has one word for one and for many} */
    String count(long number, String id, String one, String many) {
        return number + " " + say(id, number == 1 ? one : many);
    }

    /** {@return the answer in a word; in English the name that the JSON has, too} */
    String outcome(Outcome outcome) {
        return switch (outcome) {
            case NOT_APPLICABLE -> say("TIDAK BERLAKU", "NOT APPLICABLE");
            case DENIED -> say("TIDAK DAPAT", "DENIED");
            case UNDETERMINED -> say("BELUM PASTI", "UNDETERMINED");
            case NEEDS_APPROVAL -> say("PERLU PERSETUJUAN", "NEEDS APPROVAL");
            case PERMITTED -> say("DAPAT", "PERMITTED");
        };
    }

    /** {@return the answer in a word; in English the name that the JSON has, too} */
    String outcome(ComplianceOutcome outcome) {
        return switch (outcome) {
            case NOT_APPLICABLE -> say("TIDAK BERLAKU", "NOT APPLICABLE");
            case VIOLATED -> say("DILANGGAR", "VIOLATED");
            case UNDETERMINED -> say("BELUM PASTI", "UNDETERMINED");
            case COMPLIANT -> say("PATUH", "COMPLIANT");
        };
    }

    /** {@return the answer in a word; in English the name that the JSON has, too} */
    String outcome(ReadinessOutcome outcome) {
        return switch (outcome) {
            case NOT_APPLICABLE -> say("TIDAK BERLAKU", "NOT APPLICABLE");
            case NOT_READY -> say("BELUM SIAP", "NOT READY");
            case UNDETERMINED -> say("BELUM PASTI", "UNDETERMINED");
            case LIMITED -> say("TERBATAS", "LIMITED");
            case READY -> say("SIAP", "READY");
        };
    }

    /** {@return what to say before the reason of a finding that is not certain} */
    String certainty(Finding finding) {
        return finding.certainty() == Certainty.POSSIBLE ? say("mungkin: ", "possibly: ") : "";
    }

    /** {@return what became of a duty} */
    String duty(DutyState state) {
        return switch (state) {
            case KEPT -> say("dipenuhi", "kept");
            case VIOLATED -> say("tidak dipenuhi", "not kept");
            case NOT_KNOWN -> say("belum diketahui", "not known");
            case NOT_MEASURED -> say("tidak terukur", "not measured");
        };
    }

    /** {@return what became of an application, in a word or two} */
    String standing(Standing standing) {
        return switch (standing) {
            case PLACED -> say("MENDAPAT TEMPAT", "PLACED");
            case PLACES_TAKEN -> say("TEMPAT TERISI", "PLACES TAKEN");
            case ON_DUTY -> say("BERTUGAS", "ON DUTY");
            case NEEDS_APPROVAL -> say("PERLU PERSETUJUAN", "NEEDS APPROVAL");
            case UNDETERMINED -> say("BELUM PASTI", "UNDETERMINED");
            case NOT_ENTITLED -> say("TIDAK BERHAK", "NOT ENTITLED");
        };
    }

    /** {@return how much an issue of a roster weighs, in a word} */
    String weight(RosterIssue.Weight weight) {
        return switch (weight) {
            case VIOLATION -> say("PELANGGARAN", "VIOLATION");
            case DOUBT -> say("BELUM PASTI", "DOUBT");
            case NOTE -> say("catatan", "note");
        };
    }

    /** {@return what to say before the effect of rules of the question; nothing for that of the work mode} */
    String question(Rulebook.Question question) {
        return switch (question) {
            case WORK_MODE -> "";
            case COMPLIANCE -> say("sesudah harinya: ", "afterwards: ");
            case UNIT_COMPLIANCE -> say("sesudah harinya, perangkat daerah: ", "afterwards, units: ");
            case BREACH -> say("pelanggaran yang dipotong: ", "breaches: ");
            case READINESS -> say("kesiapan: ", "readiness: ");
        };
    }

    /** {@return what a rule with this effect does, as the rule files write it} */
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
            case VIOLATION -> say("pelanggaran", "violation");
            case CONSEQUENCE -> say("akibat", "consequence");
        };
    }

    /** {@return the places of a cap, such as {@code at most 3 of 60}} */
    String places(Places places) {
        if (!places.stated()) {
            return say("jumlah tempat tidak disebutkan", "places not stated");
        }
        if (places.atMost() == null) {
            return say("paling banyak " + places.percentage() + " %", "at most " + places.percentage() + " %");
        }
        String share = places.atMost() + say(" dari ", " of ") + places.headcount();
        return say("paling banyak ", "at most ") + share;
    }

    /** {@return the places of a cap with how many are taken, and whether it is said who counts} */
    String placesTaken(Places places) {
        String taken = places.taken() == null ? "" : say("; terisi ", "; taken ") + places.taken();
        boolean silent = places.stated() && places.counted() == null && places.atLeastOnSite() == null;
        return places(places) + taken + (silent ? notSaidWhoCounts() : "");
    }

    /** {@return that no instrument says who counts under a cap} */
    String notSaidWhoCounts() {
        return say("; siapa yang dihitung tidak disebutkan", "; who is counted is not stated");
    }

    /** {@return what a policy below may do with a rule, beyond adding rules beside it} */
    String openTo(Rulebook.OpenTo openTo) {
        return switch (openTo) {
            case SEALED -> say("; tidak dapat diubah", "; sealed");
            case TIGHTEN -> "";
            case REPLACEABLE -> say("; dapat diganti", "; may be replaced");
        };
    }

    /** {@return what a policy below may do with a value} */
    String bound(Rulebook.Bound bound) {
        return switch (bound) {
            case FIXED -> say("; daerah tidak dapat mengubahnya", "; regions may not change it");
            case CEILING -> say("; daerah dapat menetapkan lebih sedikit", "; regions may set less");
            case FLOOR -> say("; daerah dapat menetapkan lebih banyak", "; regions may set more");
            case DEFAULT -> say("; daerah dapat menetapkannya", "; regions may set it");
        };
    }

    /** {@return what a layer changed in those above it} */
    String change(Rulebook.Change change) {
        return switch (change.kind()) {
            case REPLACED -> say("mengganti ", "replaces ") + change.id() + say(" dengan ", " by ") + change.to();
            case SWITCHED_OFF -> say("mematikan ", "switches off ") + change.id();
            case SET -> {
                String before =
                        change.before() == null ? "" : say(" (di atasnya: ", " (above: ") + change.before() + ")";
                yield say("menetapkan ", "sets ") + change.id() + " = " + change.to() + before;
            }
        };
    }

    String orNotStated(@Nullable Object value) {
        return value == null ? say("tidak disebutkan", "not stated") : value.toString();
    }
}
