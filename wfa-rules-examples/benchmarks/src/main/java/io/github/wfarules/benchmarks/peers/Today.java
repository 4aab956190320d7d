package io.github.wfarules.benchmarks.peers;

import io.github.wfarules.benchmarks.handwritten.Question;
import java.time.LocalDate;

/**
 * What the calendar and the dates of the law say of the day, as a fact for joining engines.
 *
 * @param underCircular2 whether Circular 2/2025 speaks, on its own days or on the one that was added
 */
public record Today(
        LocalDate date,
        boolean working,
        boolean inMarchWindow,
        boolean onAddedDay,
        boolean underCircular2,
        boolean underRegulation4,
        boolean guidanceAnnounced) {

    static Today of(Question asked) {
        return new Today(
                asked.date(),
                asked.working(),
                asked.inMarchWindow(),
                asked.onAddedDay(),
                asked.inMarchWindow() || asked.onAddedDay(),
                asked.underRegulation4(),
                asked.guidanceAnnounced());
    }
}
