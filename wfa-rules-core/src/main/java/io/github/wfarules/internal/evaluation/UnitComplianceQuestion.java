package io.github.wfarules.internal.evaluation;

import io.github.wfarules.Compliance;
import io.github.wfarules.ComplianceOutcome;
import io.github.wfarules.Effect;
import io.github.wfarules.EmployeeSummary;
import io.github.wfarules.Need;
import io.github.wfarules.UnitCompliance;
import io.github.wfarules.UnitDay;
import io.github.wfarules.facts.Lapse;
import io.github.wfarules.facts.People;
import io.github.wfarules.facts.UnitPeriod;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.facts.WorkedDay;
import io.github.wfarules.internal.evaluation.ComplianceQuestion.Judged;
import io.github.wfarules.internal.model.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Answers how a period of a unit went. Days are judged in their order, so that violations found on the way count for
 * the days after them.
 */
public final class UnitComplianceQuestion {
    private final Law law;
    private final CanonicalDay canonical;
    private final ComplianceQuestion people;
    private final Consumer<Evaluation> engine;
    private final Measured measured;
    private final Measured ofPeople;

    /** Asks the given law; the engine lets every rule see an evaluation. */
    public UnitComplianceQuestion(Law law, Consumer<Evaluation> engine) {
        this.law = law;
        this.canonical = new CanonicalDay(law.chain());
        this.people = new ComplianceQuestion(law, engine);
        this.engine = engine;
        this.measured = new Measured(law, Question.UNIT_COMPLIANCE);
        this.ofPeople = new Measured(law, Question.COMPLIANCE);
    }

    /** {@return how the period went; see {@code Policy.complyUnit}} */
    public UnitCompliance comply(UnitPeriod given) {
        WhatHappened.check(given);
        UnitPeriod period = canonical.of(given);
        Map<String, List<Judged>> byEmployee = byEmployee(period);
        Map<LocalDate, List<Judged>> byDate = new TreeMap<>();
        byEmployee
                .values()
                .forEach(days ->
                        days.forEach(day -> byDate.computeIfAbsent(day.day().date(), date -> new ArrayList<>())
                                .add(day)));
        Map<String, Need> needs = new TreeMap<>();
        List<ComplianceOutcome> outcomes = new ArrayList<>();
        List<EmployeeSummary> employees = new ArrayList<>();
        byEmployee.forEach((id, days) -> employees.add(EmployeeDays.summary(id, days)));
        employees.forEach(employee -> {
            outcomes.add(employee.outcome());
            employee.days()
                    .forEach(day -> day.needs().forEach(need -> needs.put(need.kind() + " " + need.name(), need)));
        });
        boolean illustrative =
                employees.stream().flatMap(employee -> employee.days().stream()).anyMatch(Compliance::illustrative);
        List<UnitDay> days = new ArrayList<>();
        List<Lapse> lapses = period.lapses() == null ? null : new ArrayList<>(period.lapses());
        for (LocalDate date = period.from(); !date.isAfter(period.to()); date = date.plusDays(1)) {
            List<Judged> thatDay = byDate.getOrDefault(date, List.of());
            People counted = PeopleCount.of(period.workUnit(), thatDay);
            Conduct conduct = conduct(period, date, counted, thatDay, lapses);
            remember(conduct.lapses(), date, lapses);
            if (conduct.outcome() != ComplianceOutcome.NOT_APPLICABLE
                    || !conduct.notes().isEmpty()) {
                days.add(new UnitDay(
                        date,
                        conduct.outcome(),
                        counted,
                        conduct.duties(),
                        conduct.violations(),
                        conduct.consequences(),
                        conduct.notes()));
                needs.putAll(conduct.needs());
                outcomes.add(conduct.outcome());
                illustrative |= conduct.isIllustrative();
            }
        }
        ComplianceOutcome outcome = Conducts.together(outcomes);
        return new UnitCompliance(
                outcome,
                Conducts.summary(outcome),
                given.workUnit().id(),
                period.from(),
                period.to(),
                List.copyOf(days),
                List.copyOf(employees),
                List.copyOf(needs.values()),
                illustrative,
                law.version());
    }

    private Map<String, List<Judged>> byEmployee(UnitPeriod period) {
        Map<String, List<WorkedDay>> given = new TreeMap<>();
        for (int i = 0; i < period.days().size(); i++) {
            WorkedDay day = canonical.of(period.days().get(i), "days[" + i + "].");
            given.computeIfAbsent(day.employee().id(), id -> new ArrayList<>()).add(day);
        }
        Map<String, List<Judged>> judged = new TreeMap<>();
        given.forEach((id, days) -> judged.put(id, inOrder(days)));
        return judged;
    }

    private List<Judged> inOrder(List<WorkedDay> days) {
        days.sort(Comparator.comparing(WorkedDay::date));
        Set<Lapse> before = new HashSet<>();
        List<Judged> judged = new ArrayList<>(days.size());
        for (WorkedDay day : days) {
            WorkedDay known = day;
            if (day.lapses() != null) {
                before.addAll(day.lapses());
                known = day.toBuilder().lapses(List.copyOf(before)).build();
            }
            Judged result = people.judge(known);
            result.lapses().forEach(rule -> before.add(new Lapse(rule, day.date())));
            judged.add(result);
        }
        return judged;
    }

    private Conduct conduct(
            UnitPeriod period, LocalDate date, People counted, List<Judged> thatDay, @Nullable List<Lapse> lapses) {
        UnitComplianceEvaluation evaluation = new UnitComplianceEvaluation(law, period, date, counted, lapses);
        engine.accept(evaluation);
        Set<String> known = measured.on(evaluation);
        Set<String> left = ofPeople.on(evaluation);
        List<Found> told = thatDay.stream()
                .filter(day -> day.day().request().mode() != WorkMode.WFO)
                .filter(day -> day.told().stream().noneMatch(found -> found.is(Effect.EXCLUDES) && found.isCertain()))
                .flatMap(day -> day.told().stream())
                .filter(found -> found.is(Effect.OBLIGES)
                        && !ComplianceQuestion.isOfEmployee(found)
                        && !ComplianceQuestion.isLeft(found, known, left))
                .toList();
        return new Conduct(law, known, told, Found.of(evaluation));
    }

    private static void remember(List<String> rules, LocalDate date, @Nullable List<Lapse> lapses) {
        if (lapses != null) {
            rules.forEach(rule -> lapses.add(new Lapse(rule, date)));
        }
    }
}
