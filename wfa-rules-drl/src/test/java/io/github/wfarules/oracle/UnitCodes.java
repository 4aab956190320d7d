package io.github.wfarules.oracle;

import io.github.wfarules.facts.WorkUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Agencies by their codes, as far as the law or a random case names them. */
final class UnitCodes {
    static final String DISKOMINFO = "diskominfo";
    static final String BAPPEDA = "bappeda";

    /** A mission abroad. */
    static final String MISSION = "perwakilan-ri";

    /** An agency of which no policy says anything by its code. */
    static final String ELSEWHERE = "dishub";

    /** The eight with electronic services in Kota Malang. */
    static final List<String> EIGHT = List.of(
            "inspektorat", "bkad", BAPPEDA, "bkpsdm", "bapenda", "dispendukcapil", DISKOMINFO, "disnaker-pmptsp");

    /** One agency of each kind that any law tells apart: what an unknown code may turn out to be. */
    static final List<String> KINDS = List.of(DISKOMINFO, BAPPEDA, MISSION, ELSEWHERE);

    /** Short names, and official ones. */
    static final Map<String, String> ALIASES = Map.of(
            "dinas kominfo", DISKOMINFO,
            "dinas komunikasi dan informatika", DISKOMINFO,
            "dinas perhubungan", ELSEWHERE);

    private UnitCodes() {}

    /** {@return the agency's code; null where the case gives none, or one that no list knows} */
    static @Nullable String of(WorkUnit unit) {
        String code = unit.code();
        return canonical(code != null ? code : unit.id());
    }

    private static @Nullable String canonical(String written) {
        String code = written.strip().toLowerCase(Locale.ROOT);
        if (EIGHT.contains(code) || KINDS.contains(code)) {
            return code;
        }
        return ALIASES.get(code);
    }
}
