package io.github.wfarules.internal.policy;

import io.github.wfarules.internal.source.Place;
import io.github.wfarules.internal.source.ProblemLog;
import java.util.Locale;
import java.util.regex.Pattern;

/** How ids and codes are written: lower-case words, digits and dashes. */
public final class Ids {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Ids() {}

    /** {@return whether it is written so; such an id leads nowhere as a path but to a folder of this name} */
    public static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    /** Notes a problem where it is not written so. */
    static boolean check(String id, Place at, ProblemLog log) {
        if (isId(id)) {
            return true;
        }
        log.error(
                at,
                "`%s` bukan kode yang sah; pakai huruf kecil, angka dan tanda hubung, seperti `%s`",
                "`%s` is not a valid code; use lower-case letters, digits and dashes, like `%s`",
                id,
                mended(id));
        return false;
    }

    private static String mended(String id) {
        String words = id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String trimmed = words.replaceAll("^-|-$", "");
        return trimmed.isEmpty() ? "kota-malang" : trimmed;
    }

    /** Notes a problem where the id does not begin with that of the policy that declares it. */
    static boolean checkOwned(String id, String policy, Place at, ProblemLog log) {
        String prefix = policy + ".";
        if (id.startsWith(prefix) && isId(id.substring(prefix.length()))) {
            return true;
        }
        log.error(
                at,
                "`%s` harus ditulis `%s<kata-dengan-tanda-hubung>`, karena kebijakan ini yang menetapkannya",
                "`%s` has to be written `%s<words-with-dashes>`, as it is this policy that declares it",
                id,
                prefix);
        return false;
    }
}
