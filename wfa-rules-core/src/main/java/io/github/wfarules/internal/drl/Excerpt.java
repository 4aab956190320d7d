package io.github.wfarules.internal.drl;

/** What an author wrote, as far as a message has room for it. */
final class Excerpt {
    private static final int LONGEST = 80;

    private Excerpt() {}

    /** {@return the words in one line, cut off where they are too many} */
    static String of(String written) {
        String words = written.strip().replaceAll("\\s+", " ");
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }
}
