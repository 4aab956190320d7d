package io.github.wfarules.internal.change;

import io.github.wfarules.internal.evaluation.CauseBook;
import io.github.wfarules.internal.evaluation.Law;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The books of the days that were asked about, each written once. Thread-safe. */
final class CauseBooks {
    private final Law before;
    private final Law after;
    private final Map<List<LocalDate>, CauseBook> books = new ConcurrentHashMap<>();

    CauseBooks(Law before, Law after) {
        this.before = before;
        this.after = after;
    }

    CauseBook on(LocalDate dayBefore, LocalDate dayAfter) {
        return books.computeIfAbsent(
                List.of(dayBefore, dayAfter), days -> new CauseBook(before, dayBefore, after, dayAfter));
    }
}
