package io.github.wfarules.cli;

import io.github.wfarules.Language;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days as people write them; spelled out here, since not every Java runtime brings the Indonesian names. */
final class Dates {
    private static final List<String> INDONESIAN = List.of(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember");
    private static final List<String> ENGLISH = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private Dates() {}

    static String day(LocalDate date, Language language) {
        List<String> months = language == Language.INDONESIAN ? INDONESIAN : ENGLISH;
        return date.getDayOfMonth() + " " + months.get(date.getMonthValue() - 1) + " " + date.getYear();
    }

    /** {@return days from one to another, both included; null where the end is open} */
    static String days(@Nullable LocalDate from, @Nullable LocalDate to, Language language) {
        boolean indonesian = language == Language.INDONESIAN;
        if (from == null && to == null) {
            return indonesian ? "sepanjang waktu" : "at all times";
        }
        if (to == null) {
            return (indonesian ? "sejak " : "from ") + day(from, language);
        }
        if (from == null) {
            return (indonesian ? "sampai " : "until ") + day(to, language);
        }
        if (from.equals(to)) {
            return day(from, language);
        }
        boolean sameMonth = YearMonth.from(from).equals(YearMonth.from(to));
        return sameMonth
                ? from.getDayOfMonth() + "-" + day(to, language)
                : day(from, language) + " - " + day(to, language);
    }
}
