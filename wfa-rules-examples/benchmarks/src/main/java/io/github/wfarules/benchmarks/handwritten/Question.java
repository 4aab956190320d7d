package io.github.wfarules.benchmarks.handwritten;

import io.github.wfarules.Comparison;
import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.Service;
import io.github.wfarules.facts.Tasks;
import io.github.wfarules.facts.WorkMode;
import java.time.LocalDate;
import java.util.List;

/**
 * One question, with what many rules ask of it worked out once.
 *
 * @param service the service of the team where there is one, else that of the unit
 * @param away the comparison that makes the mode one away from the own office, as the only one of a finding
 */
record Question(Case facts, LocalDate date, Service service, List<Comparison> away) {
    private static final LocalDate WINDOW_OPENS = LocalDate.of(2025, 3, 24);
    private static final LocalDate WINDOW_CLOSES = LocalDate.of(2025, 3, 27);
    private static final LocalDate REGULATION_4_FROM = LocalDate.of(2025, 4, 21);

    static Question of(Case facts, LocalDate date) {
        return new Question(
                facts,
                date,
                facts.team() != null ? facts.team().service() : facts.workUnit().service(),
                List.of(new Comparison(
                        "request.mode", "!=", "WFO", facts.request().mode().name())));
    }

    WorkMode mode() {
        return facts.request().mode();
    }

    Tasks tasks() {
        return facts.tasks();
    }

    List<Comparison> awayAnd(Comparison second) {
        return List.of(away.get(0), second);
    }

    List<Comparison> awayAnd(Comparison second, Comparison third) {
        return List.of(away.get(0), second, third);
    }

    /** {@return whether the date lies in the window of March 2025, nationally and in the regions} */
    boolean inMarchWindow() {
        return !date.isBefore(WINDOW_OPENS) && !date.isAfter(WINDOW_CLOSES);
    }

    boolean underRegulation4() {
        return !date.isBefore(REGULATION_4_FROM);
    }
}
