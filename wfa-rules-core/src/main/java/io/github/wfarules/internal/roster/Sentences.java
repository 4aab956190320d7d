package io.github.wfarules.internal.roster;

import io.github.wfarules.Decision;
import io.github.wfarules.Text;
import io.github.wfarules.roster.Standing;
import org.jspecify.annotations.Nullable;

/** What a roster says of itself, in words. */
final class Sentences {
    static final Text UNIT_HEAD = new Text(
            "Pimpinan perangkat daerah tidak dapat bekerja di luar kantor pada hari ini.",
            "The head of the unit may not work away from the office on this day.");
    static final Text MINIMUM = new Text(
            "Jumlah pegawai yang harus ada di kantor tidak dapat dikurangi lagi.",
            "No more of those who have to be on site can be spared.");

    private Sentences() {}

    static Text of(Standing standing, @Nullable Integer position, @Nullable Integer waiting, Decision decision) {
        return switch (standing) {
            case PLACED ->
                new Text(
                        "Mendapat tempat, urutan ke-" + position + ".",
                        "Has a place, number " + position + " in the order.");
            case PLACES_TAKEN ->
                new Text(
                        "Memenuhi syarat, tetapi tempat sudah terisi; menunggu pada urutan ke-" + waiting + ".",
                        "Entitled, but the places are taken; number " + waiting + " of those who wait.");
            case ON_DUTY ->
                new Text(
                        "Memenuhi syarat, tetapi bertugas di kantor pada hari ini.",
                        "Entitled, but has a duty at the office on this day.");
            case UNDETERMINED ->
                waiting == null
                        ? decision.summary()
                        : new Text(
                                "Tempat yang tersisa bergantung pada batas yang belum pasti berlaku.",
                                "Whether a place is left hangs on a cap that is not certain to bear.");
            case NEEDS_APPROVAL, NOT_ENTITLED -> decision.summary();
        };
    }
}
