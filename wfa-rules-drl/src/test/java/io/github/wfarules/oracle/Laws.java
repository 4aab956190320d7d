package io.github.wfarules.oracle;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The jurisdictions by the ids of their policies. */
final class Laws {
    static final Map<String, Law> BY_ID = new TreeMap<>(Map.of(
            "national", National.LAW,
            "kota-malang", EastJava2025.KOTA_MALANG,
            "kab-malang", EastJava2025.KAB_MALANG,
            "kota-batu", EastJava2025.KOTA_BATU,
            "kota-madiun", Statements2025.KOTA_MADIUN,
            "prov-kalimantan-tengah", Statements2025.KALIMANTAN_TENGAH,
            "kab-lumajang", Statements2025.LUMAJANG));

    private Laws() {}

    static Law of(String policy) {
        return Objects.requireNonNull(BY_ID.get(policy), policy);
    }
}
