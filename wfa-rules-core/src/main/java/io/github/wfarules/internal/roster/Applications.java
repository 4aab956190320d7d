package io.github.wfarules.internal.roster;

import io.github.wfarules.BadInputException;
import io.github.wfarules.Decision;
import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.Day;
import io.github.wfarules.facts.Request;
import io.github.wfarules.facts.Usage;
import io.github.wfarules.facts.Week;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.facts.WorkUnit;
import io.github.wfarules.internal.rosterinput.MemberPath;
import io.github.wfarules.roster.MemberDay;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Asks for each person whether they may be away on a day, as if no place were taken yet. */
final class Applications {
    private final WorkUnit unit;
    private final BiFunction<Case, LocalDate, Decision> decide;

    Applications(WorkUnit unit, BiFunction<Case, LocalDate, Decision> decide) {
        this.unit = unit;
        this.decide = decide;
    }

    /** {@return the request for the day; null where nobody asks to be away} */
    static @Nullable Request requested(@Nullable MemberDay day) {
        return day == null || day.request() == null || day.request().mode() == WorkMode.WFO ? null : day.request();
    }

    Decision decide(Person person, Request request, LocalDate date) {
        MemberDay day = person.on(date);
        Day known = day == null ? Day.UNKNOWN : day.day();
        Case facts = new Case(
                person.member().employee(),
                unit,
                person.team(),
                request,
                person.member().tasks(),
                new Day(known.working(), person.onLeave(date), known.attributes()),
                new Week(person.flexibleDays()),
                Usage.UNKNOWN,
                person.acts());
        try {
            return decide.apply(facts, date);
        } catch (BadInputException bad) {
            throw MemberPath.within(person.index(), bad);
        }
    }
}
