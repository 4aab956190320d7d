package io.github.wfarules.internal.text;

import io.github.wfarules.Text;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Ends the sentence about a word that nobody knows with what to write instead. */
public final class Hint {

    private static final int FEW = 14;

    private Hint() {}

    /**
     * {@return {@code ; did you mean …?} where a known word is near, else {@code ; there are: …} where the known words
     * are few, else nothing}
     */
    public static Text of(String written, Collection<String> known) {
        String nearest = Nearest.of(written, known);
        if (nearest != null) {
            return new Text("; maksud Anda `" + nearest + "`?", "; did you mean `" + nearest + "`?");
        }
        if (known.isEmpty() || known.size() > FEW) {
            return new Text("", "");
        }
        String all = (known instanceof List ? known.stream() : known.stream().sorted())
                .map(word -> "`" + word + "`")
                .collect(Collectors.joining(", "));
        return new Text("; yang ada: " + all, "; there are: " + all);
    }
}
