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

    /** Letters added, left out, changed, or swapped with their neighbour: each is one mistake. */
    private static int distance(String a, String b, int allowed) {
        if (Math.abs(a.length() - b.length()) > allowed) {
            return allowed + 1;
        }
        int[][] mistakes = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                mistakes[i][j] = i == 0 || j == 0 ? i + j : least(mistakes, a, b, i, j);
            }
        }
        return mistakes[a.length()][b.length()];
    }

    private static int least(int[][] mistakes, String a, String b, int i, int j) {
        int changed = mistakes[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(changed, Math.min(mistakes[i - 1][j], mistakes[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, mistakes[i - 2][j - 2] + 1) : least;
    }
}
