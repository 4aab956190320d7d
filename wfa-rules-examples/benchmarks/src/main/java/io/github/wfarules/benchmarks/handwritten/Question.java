package io.github.wfarules.benchmarks.handwritten;

import io.github.wfarules.Comparison;
import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.Service;
import io.github.wfarules.facts.Tasks;
import io.github.wfarules.facts.WorkMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question, with what many rules ask of it worked out once.
 *
 * @param facts the case
 * @param date the day asked for
 * @param service the service of the team where there is one, else that of the unit
 * @param away the comparison that makes the mode one away from the own office, as the only one of a finding
 */
public record Question(Case facts, LocalDate date, Service service, List<Comparison> away) {
    private static final LocalDate WINDOW_OPENS = LocalDate.of(2025, 3, 24);
    private static final LocalDate WINDOW_CLOSES = LocalDate.of(2025, 3, 27);
    private static final LocalDate ADDED_DAY = LocalDate.of(2025, 4, 8);
    private static final LocalDate GUIDANCE_ANNOUNCED = LocalDate.of(2025, 6, 21);
    private static final LocalDate REGULATION_4_FROM = LocalDate.of(2025, 4, 21);

    /** {@return the question whether the case is allowed on the day} */
    public static Question of(Case facts, LocalDate date) {
        return new Question(
                facts,
                date,
                facts.team() != null ? facts.team().service() : facts.workUnit().service(),
                List.of(new Comparison(
                        "request.mode", "!=", "WFO", facts.request().mode().name())));
    }

    /** {@return the mode asked for} */
    public WorkMode mode() {
        return facts.request().mode();
    }

    /** {@return what the work is like} */
    public Tasks tasks() {
        return facts.tasks();
    }

    List<Comparison> awayAnd(Comparison second) {
        return List.of(away.get(0), second);
    }

    List<Comparison> awayAnd(Comparison second, Comparison third) {
        return List.of(away.get(0), second, third);
    }

    /** {@return whether the date lies in the window of March 2025, nationally and in the regions} */
    public boolean inMarchWindow() {
        return !date.isBefore(WINDOW_OPENS) && !date.isAfter(WINDOW_CLOSES);
    }

    /** {@return whether Regulation 4/2025 is in force} */
    public boolean underRegulation4() {
        return !date.isBefore(REGULATION_4_FROM);
    }

    /** {@return whether the date is the one that Circular 3/2025 adds to the window} */
    public boolean onAddedDay() {
        return date.equals(ADDED_DAY);
    }

    /** {@return whether the Vice Minister of Home Affairs has announced guidance} */
    public boolean guidanceAnnounced() {
        return !date.isBefore(GUIDANCE_ANNOUNCED);
    }

    /** {@return whether the employee's agency works on the day: by its own word where it gives one, else by the calendar} */
    public boolean working() {
        Boolean own = facts.day().working();
        return own != null ? own : Calendar2025.isWorkingDay(date);
    }

    /** {@return whether an act of the code says yes on the day; null where none is on file} */
    public @Nullable Boolean determined(String code) {
        return Acts.determined(code, this);
    }
}
