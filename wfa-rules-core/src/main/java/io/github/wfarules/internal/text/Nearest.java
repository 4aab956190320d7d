package io.github.wfarules.internal.text;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds what somebody probably meant to write. */
public final class Nearest {
    private Nearest() {}

    /**
     * {@return the known word that is nearest to the one written, case ignored; null where none is near} Among equally
     * near words the first in alphabetical order is taken, so that the answer does not hang on the order of the words.
     */
    public static @Nullable String of(String written, Collection<String> known) {
        int allowed = Math.max(1, written.length() / 3);
        String best = null;
        int least = allowed + 1;
        for (String word : known) {
            int distance = distance(written.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT), allowed);
            if (distance < least || (distance == least && best != null && word.compareTo(best) < 0)) {
                best = word;
                least = distance;
            }
        }
        return least <= allowed ? best : null;
    }

    private static int distance(String a, String b, int allowed) {
        if (Math.abs(a.length() - b.length()) > allowed) {
            return allowed + 1;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int swap = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(swap, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
