package io.github.wfarules.internal.change;

import io.github.wfarules.Finding;
import io.github.wfarules.Rulebook.Question;
import io.github.wfarules.change.Cause;
import io.github.wfarules.facts.Preparation;
import io.github.wfarules.facts.UnitPeriod;
import io.github.wfarules.facts.WorkedDay;
import io.github.wfarules.internal.change.Told.Place;
import io.github.wfarules.internal.evaluation.CauseBook;
import io.github.wfarules.internal.evaluation.Cited;
import io.github.wfarules.internal.evaluation.Weight;
import io.github.wfarules.internal.json.FactCount;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers the questions other than the work mode under both laws. Thread-safe. */
final class QuestionDiff {
    private final Half before;
    private final Half after;
    private final CauseBooks books;

    QuestionDiff(Half before, Half after, CauseBooks books) {
        this.before = before;
        this.after = after;
        this.books = books;
    }

    /**
     * {@return what the day comes to under both}
     *
     * @throws io.github.wfarules.BadInputException if one of them cannot take the day
     * @throws io.github.wfarules.RuleFailureException if a rule of one of them fails
     */
    QuestionShift of(WorkedDay day) {
        return shift(
                Question.COMPLIANCE,
                day.employee().id(),
                day.workUnit().id(),
                Told.of(before.comply(day)),
                Told.of(after.comply(day)),
                day);
    }

    /** {@return what the period comes to under both; fails like {@link #of(WorkedDay)}} */
    QuestionShift of(UnitPeriod period) {
        return shift(
                Question.UNIT_COMPLIANCE,
                null,
                period.workUnit().id(),
                Told.of(before.comply(period)),
                Told.of(after.comply(period)),
                period);
    }

    /** {@return what the preparation comes to under both; fails like {@link #of(WorkedDay)}} */
    QuestionShift of(Preparation facts) {
        return shift(
                Question.READINESS,
                null,
                facts.workUnit().id(),
                Told.of(before.ready(facts)),
                Told.of(after.ready(facts)),
                facts);
    }

    private QuestionShift shift(
            Question question, @Nullable String employee, String unit, Told was, Told is, Record facts) {
        boolean turned = !was.outcome().equals(is.outcome());
        boolean below = !turned
                && !(alike(was, is)
                        && was.weights().equals(is.weights())
                        && was.needs().equals(is.needs()));
        return new QuestionShift(
                question,
                employee,
                unit,
                is.first(),
                was.outcome(),
                is.outcome(),
                below,
                turned ? turning(question, was, is) : below ? causes(places(was, is), was, is) : List.of(),
                turned || below ? FactCount.of(facts) : 0);
    }

    private static Set<Place> places(Told was, Told is) {
        Set<Place> places = new LinkedHashSet<>(is.findings().keySet());
        places.addAll(was.findings().keySet());
        return places;
    }

    private static boolean alike(Told was, Told is) {
        return places(was, is).stream().allMatch(place -> Cited.alike(was.at(place), is.at(place)));
    }

    /** Where the answer does not show what turned it, such as people who kept their duties, all that differs is told. */
    private List<Cause> turning(Question question, Told was, Told is) {
        Set<String> rules = new Turning(question, was, is).rules();
        Set<Place> places = places(was, is);
        return causes(
                rules.isEmpty()
                        ? places
                        : places.stream()
                                .filter(place -> rules.contains(place.rule())
                                        && !Objects.equals(
                                                was.weights().get(place),
                                                is.weights().get(place)))
                                .toList(),
                was,
                is);
    }

    /** {@return the rules that are cited otherwise at these places, and those by which a duty there is seen to be kept} */
    private List<Cause> causes(Collection<Place> places, Told was, Told is) {
        Set<Cause> causes = new LinkedHashSet<>();
        for (Place place : places) {
            CauseBook book = books.on(was.day(place), is.day(place));
            if (!Cited.alike(was.at(place), is.at(place))) {
                boolean asksCalendar = Stream.of(was, is)
                        .flatMap(told -> told.at(place).stream())
                        .anyMatch(QuestionDiff::asksCalendar);
                causes.add(book.cause(place.rule(), was.holding(place), is.holding(place), asksCalendar));
            }
            Weight old = was.weights().get(place);
            Weight now = is.weights().get(place);
            if (old != null && now != null && old.measured() != now.measured()) {
                causes.addAll(book.measuring(place.rule()));
            }
        }
        return List.copyOf(causes);
    }

    private static boolean asksCalendar(Finding finding) {
        return finding.values().stream().anyMatch(value -> value.parameter().equals("calendar"));
    }
}
