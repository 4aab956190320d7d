package io.github.wfarules.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The dates worth asking about: around every day on which some law begins or ends, and any day at all. */
final class Dates {
    /** The first and last days of laws, windows and statements. */
    private static final List<LocalDate> EDGES = Stream.of(
                    "2023-04-12",
                    "2024-01-01",
                    "2025-03-24",
                    "2025-03-27",
                    "2025-04-08",
                    "2025-04-21",
                    "2025-06-20",
                    "2025-12-29",
                    "2025-12-31",
                    "2026-03-16",
                    "2026-03-17",
                    "2026-03-25",
                    "2026-03-27")
            .map(LocalDate::parse)
            .toList();

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    private Dates() {}

    static LocalDate draw(Draw draw) {
        int kind = draw.below(10);
        if (kind < 3) {
            return LocalDate.of(2025, 3, 24).plusDays(draw.below(4));
        }
        if (kind < 6) {
            return draw.one(around(draw.one(EDGES)));
        }
        if (kind < 9) {
            return LocalDate.of(2025, 6, 20).plusDays(draw.below(190));
        }
        return FIRST.plusDays(draw.below((int) (LAST.toEpochDay() - FIRST.toEpochDay() + 1)));
    }

    private static List<LocalDate> around(LocalDate edge) {
        return LongStream.rangeClosed(-1, 1).mapToObj(edge::plusDays).toList();
    }
}
