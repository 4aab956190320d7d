package io.github.wfarules.internal.service;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;

/** Instants and durations for people, the same on every machine. */
final class LocalTimes {
    private static final Map<String, String> NAMES = Map.of(
            "Asia/Jakarta", "WIB",
            "Asia/Pontianak", "WIB",
            "Asia/Makassar", "WITA",
            "Asia/Jayapura", "WIT");

    private LocalTimes() {}

    /** {@return such as {@code 2025-06-23 19:30 WIB}; seconds only where there are some} */
    static String of(Instant instant, ZoneId zone) {
        ZonedDateTime local = instant.atZone(zone);
        String seconds = local.getSecond() == 0 ? "" : String.format(Locale.ROOT, ":%02d", local.getSecond());
        return String.format(
                Locale.ROOT,
                "%s %02d:%02d%s %s",
                local.toLocalDate(),
                local.getHour(),
                local.getMinute(),
                seconds,
                NAMES.getOrDefault(zone.getId(), zone.getId()));
    }

    /** {@return such as {@code 1 hari 2 jam 30 menit}} */
    static String of(Duration duration, boolean indonesian) {
        StringBuilder out = new StringBuilder();
        part(out, duration.toDays(), indonesian ? "hari" : "d");
        part(out, duration.toHoursPart(), indonesian ? "jam" : "h");
        part(out, duration.toMinutesPart(), indonesian ? "menit" : "min");
        part(out, duration.toSecondsPart(), indonesian ? "detik" : "s");
        return out.length() == 0 ? (indonesian ? "0 menit" : "0 min") : out.toString();
    }

    private static void part(StringBuilder out, long number, String unit) {
        if (number > 0) {
            out.append(out.length() == 0 ? "" : " ").append(number).append(' ').append(unit);
        }
    }
}
