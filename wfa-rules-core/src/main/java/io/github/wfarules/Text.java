package io.github.wfarules;

import java.io.Serializable;
import java.util.Objects;

/**
 * A sentence or title for people, in both languages.
 *
 * @param id Bahasa Indonesia
 * @param en English
 */
public record Text(String id, String en) implements Serializable {
    /** Checks that both are there. */
    public Text {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(en, "en");
    }

    /** {@return the text in one language} */
    public String in(Language language) {
        return language == Language.INDONESIAN ? id : en;
    }
}
