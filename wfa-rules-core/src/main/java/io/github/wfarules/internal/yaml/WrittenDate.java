package io.github.wfarules.internal.yaml;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as people write them: day first, month in words, or without leading zeros. */
final class WrittenDate {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern IN_WORDS = Pattern.compile("(\\d{1,2})[- ]([a-z]{3,9})[- ](\\d{4})");

    /** The first three letters of each month, in Indonesian and, where they differ, in English. */
    private static final List<List<String>> MONTHS = List.of(
            List.of("jan"),
            List.of("feb", "peb"),
            List.of("mar"),
            List.of("apr"),
            List.of("mei", "may"),
            List.of("jun"),
            List.of("jul"),
            List.of("agu", "aug", "ags"),
            List.of("sep"),
            List.of("okt", "oct"),
            List.of("nov", "nop"),
            List.of("des", "dec"));

    private WrittenDate() {}

    /** {@return the date as it is to be written; null where the text is written so already, or is no date} */
    static @Nullable String inIsoForm(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return iso(dayFirst.group(3), Integer.parseInt(dayFirst.group(2)), dayFirst.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            String iso = iso(yearFirst.group(1), Integer.parseInt(yearFirst.group(2)), yearFirst.group(3));
            return iso.equals(text) ? null : iso;
        }
        Matcher inWords = IN_WORDS.matcher(text.toLowerCase(Locale.ROOT));
        return inWords.matches() ? inWords(inWords) : null;
    }

    private static @Nullable String inWords(Matcher date) {
        String word = date.group(2).substring(0, 3);
        for (int month = 0; month < MONTHS.size(); month++) {
            if (MONTHS.get(month).contains(word)) {
                return iso(date.group(3), month + 1, date.group(1));
            }
        }
        return null;
    }

    private static String iso(String year, int month, String day) {
        return String.format(Locale.ROOT, "%s-%02d-%02d", year, month, Integer.parseInt(day));
    }
}
