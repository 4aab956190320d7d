package io.github.wfarules;

/** The languages of reasons and problem texts. */
public enum Language {
    /** Bahasa Indonesia. */
    INDONESIAN,
    /** English. */
    ENGLISH
}
