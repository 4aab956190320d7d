package io.github.wfarules.testing;

import io.github.wfarules.internal.model.ParameterLayer.DateWindow;
import io.github.wfarules.internal.policy.Chain;
import io.github.wfarules.internal.policy.Days;
import io.github.wfarules.internal.policy.ParameterIndex.Value;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Questions that are made up to notice a change of deadlines, hours, deductions or the calendar, for policies whose
 * scenarios ask nothing of the kind.
 */
final class Trials {
    private static final int WEEK = 7;
    /** In June nothing else is special: a week in it is like most. */
    private static final int JUNE = 6;

    private Trials() {}

    static List<Scenario> of(Chain chain, Mutant mutant) {
        Readers readers = new Readers(chain, mutant.subject());
        Set<LocalDate> dates = new LinkedHashSet<>(mutant.days());
        chain.parameters().values(mutant.subject()).forEach(value -> dates.addAll(ends(value.from(), value.to())));
        if (mutant.days().isEmpty()) {
            dates.addAll(ordinary(chain));
        }
        List<Scenario> trials = new ArrayList<>();
        for (LocalDate date : dates) {
            trials.addAll(TicketTrials.of(chain, mutant.subject(), readers.levels(), date));
            if (readers.isOfHours() || mutant.subject().equals(CalendarMutants.SUBJECT)) {
                trials.addAll(SpanTrials.of(chain, mutant.subject(), date));
            }
        }
        PenaltyTrials penalties = new PenaltyTrials(chain);
        readers.rules().forEach(rule -> inDifferentMonths(dates, rule.days())
                .forEach(date -> trials.addAll(penalties.of(rule.rule(), date))));
        return trials;
    }

    /** Some values are read for a month as a whole, of which the law may know only the rest. */
    private static Collection<LocalDate> inDifferentMonths(Set<LocalDate> dates, Days days) {
        Map<YearMonth, LocalDate> first = new LinkedHashMap<>();
        dates.stream().filter(days::include).forEach(date -> first.putIfAbsent(YearMonth.from(date), date));
        return first.values();
    }

    /** {@return a week at each end of the days} */
    private static List<LocalDate> ends(@Nullable LocalDate from, @Nullable LocalDate to) {
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < WEEK; i++) {
            if (from != null) {
                days.add(from.plusDays(i));
            }
            if (to != null) {
                days.add(to.minusDays(i));
            }
        }
        return days;
    }

    /** {@return a week like others of each year that has a calendar, and the first one of each window of days} */
    private static List<LocalDate> ordinary(Chain chain) {
        List<LocalDate> days = new ArrayList<>();
        for (int year : chain.workingDays().years()) {
            days.addAll(ends(LocalDate.of(year, JUNE, 16), null));
        }
        for (String id : chain.parameters().ids()) {
            for (Value value : chain.parameters().values(id)) {
                if (value.value() instanceof DateWindow window) {
                    days.addAll(ends(window.from(), null));
                }
            }
        }
        return days;
    }

    static Scenario asked(Asked asked, LocalDate date, Record facts) {
        Expectation nothing = new Expecting(Expectation.NOTHING).build();
        return new Scenario("trial", "", 0, URI.create("trial"), date, asked.word(), facts, nothing);
    }
}
