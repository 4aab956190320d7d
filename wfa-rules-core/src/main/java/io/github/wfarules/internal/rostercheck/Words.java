package io.github.wfarules.internal.rostercheck;

import io.github.wfarules.Decision;
import io.github.wfarules.Text;
import io.github.wfarules.roster.RosterIssue.Kind;
import org.jspecify.annotations.Nullable;

/** What the checker says, in words. */
final class Words {
    private Words() {}

    static Text broken(Count count) {
        int used = count.used();
        return count.isMinimum()
                ? new Text(
                        "Yang ada di kantor " + used + ", padahal harus sedikitnya " + count.limit() + ".",
                        used + " are on site, but there have to be at least " + count.limit() + ".")
                : new Text(
                        "Yang dihitung " + used + ", padahal paling banyak " + count.limit() + ".",
                        used + " are counted, but there may be at most " + count.limit() + ".");
    }

    static Text of(Kind kind, @Nullable Decision decision) {
        return switch (kind) {
            case NOT_ENTITLED, NOT_APPROVED, NOT_CERTAIN ->
                decision == null ? new Text("Tidak berhak.", "Not entitled.") : decision.summary();
            case NOT_ASKED_FOR ->
                new Text("Pegawai tidak memohon cara kerja ini.", "The employee did not ask for this mode.");
            case DUTY_NOT_KEPT ->
                new Text(
                        "Pegawai bertugas di kantor pada hari ini.",
                        "The employee has a duty at the office on this day.");
            case PASSED_OVER ->
                new Text(
                        "Memenuhi syarat dan masih ada tempat, tetapi tidak ditempatkan.",
                        "Entitled, and there are places left, but was not given one.");
            case OUT_OF_ORDER ->
                new Text(
                        "Memenuhi syarat, tetapi tempatnya diberikan kepada yang urutannya di belakang.",
                        "Entitled, but the place was given to somebody further back in the order.");
            case CAP_EXCEEDED, MINIMUM_MISSED, WRONGLY_STATED ->
                throw new IllegalArgumentException(kind + " is put in words with its numbers");
        };
    }
}
