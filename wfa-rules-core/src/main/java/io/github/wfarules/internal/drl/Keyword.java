package io.github.wfarules.internal.drl;

import io.github.wfarules.internal.text.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that hold a rule file together, and what people write in their stead. */
enum Keyword {
    PACKAGE("paket"),
    IMPORT("impor"),
    RULE("aturan"),
    WHEN("jika", "bila", "apabila", "ketika", "kalau", "if"),
    THEN("maka"),
    END("selesai", "akhir", "tamat");

    /** Words of Drools that are near to one of ours but mean something else; they are refused as what they are. */
    private static final Set<String> OTHERS = Set.of("unit", "query", "global", "declare", "function", "and", "in");

    private final List<String> instead;

    Keyword(String... instead) {
        this.instead = List.of(instead);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean is(Token token) {
        return token.kind() == Token.Kind.NAME && token.text().equals(word());
    }

    /** {@return whether this word was meant, though it is not how it is written} */
    boolean isMeantBy(Token token) {
        if (token.kind() != Token.Kind.NAME || is(token) || OTHERS.contains(token.text())) {
            return false;
        }
        String written = token.text().toLowerCase(Locale.ROOT);
        return instead.contains(written) || word().equals(nearest(written));
    }

    private static @Nullable String nearest(String written) {
        return Nearest.of(written, List.of("package", "import", "rule", "when", "then", "end"));
    }

    DrlMistake insteadOf(Token token) {
        return new DrlMistake(
                token.offset(),
                "`" + token.text() + "` tidak dikenal; tulis `" + word() + "`",
                "`" + token.text() + "` is not known; write `" + word() + "`");
    }
}
