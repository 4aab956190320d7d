package io.github.wfarules.benchmarks.handwritten;

import io.github.wfarules.Effect;
import io.github.wfarules.Finding;
import java.util.List;

/** Batu City: everybody at the office. */
final class KotaBatu implements Region {
    static final Rule ALL_AT_THE_OFFICE = Rule.of(
            "kota-batu.all-at-the-office",
            Effect.DENIES,
            Rule.basis(Instruments.KOTA_BATU),
            "Semua pegawai bekerja dari kantor (WFO) pada hari-hari sebelum Idulfitri.",
            "All staff work from the office (WFO) in these days before Idulfitri.");

    @Override
    public void deny(Question asked, List<Finding> found) {
        found.add(ALL_AT_THE_OFFICE.finding(asked.away()));
    }
}
