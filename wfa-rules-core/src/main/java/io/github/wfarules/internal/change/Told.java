package io.github.wfarules.internal.change;

import io.github.wfarules.Certainty;
import io.github.wfarules.Compliance;
import io.github.wfarules.ComplianceOutcome;
import io.github.wfarules.ConsequenceDue;
import io.github.wfarules.DutyResult;
import io.github.wfarules.DutyState;
import io.github.wfarules.EmployeeSummary;
import io.github.wfarules.Finding;
import io.github.wfarules.LimitedForm;
import io.github.wfarules.Need;
import io.github.wfarules.Obstacle;
import io.github.wfarules.Readiness;
import io.github.wfarules.UnitCompliance;
import io.github.wfarules.UnitDay;
import io.github.wfarules.change.Holding;
import io.github.wfarules.internal.evaluation.Weight;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an answer to a question other than the work mode says. For one thread.
 *
 * @param first the day judged, or the first of them
 * @param findings what it cites, by day, person and rule
 * @param weights what that weighs in the outcome, by the same
 * @param needs what would settle it
 * @param kept whether there are people who kept their duties, of whom the answer says nothing more
 */
record Told(
        String outcome,
        LocalDate first,
        Map<Place, List<Finding>> findings,
        Map<Place, Weight> weights,
        List<Need> needs,
        boolean kept) {

    /**
     * Where in the answer a rule is cited.
     *
     * @param day the day, counted from the first
     * @param person the id of the employee; empty for the unit
     */
    record Place(long day, String person, String rule) {}

    private Told(String outcome, LocalDate first, List<Need> needs, boolean kept) {
        this(outcome, first, new LinkedHashMap<>(), new LinkedHashMap<>(), needs, kept);
    }

    /** Names the day only: the rest is about people. */
    @Override
    public String toString() {
        return "Told[" + first + "]";
    }

    static Told of(Compliance day) {
        Told told = new Told(day.outcome().name(), day.date(), day.needs(), false);
        told.add(day);
        return told;
    }

    static Told of(UnitCompliance unit) {
        boolean kept = unit.employees().stream().anyMatch(one -> one.outcome() == ComplianceOutcome.COMPLIANT);
        Told told = new Told(unit.outcome().name(), unit.from(), unit.needs(), kept);
        for (UnitDay day : unit.days()) {
            told.add(day.date(), "", day.duties(), day.violations(), day.consequences(), day.notes());
        }
        for (EmployeeSummary employee : unit.employees()) {
            employee.days().forEach(told::add);
        }
        return told;
    }

    static Told of(Readiness readiness) {
        Told told = new Told(readiness.outcome().name(), readiness.date(), readiness.needs(), false);
        readiness.obstacles().stream().map(Obstacle::finding).forEach(one -> told.add(readiness.date(), "", one, true));
        readiness.forms().stream().map(LimitedForm::finding).forEach(one -> told.add(readiness.date(), "", one, true));
        readiness.findings().forEach(one -> told.add(readiness.date(), "", one, true));
        return told;
    }

    private void add(Compliance day) {
        add(day.date(), day.employeeId(), day.duties(), day.violations(), day.consequences(), day.notes());
    }

    private void add(
            LocalDate date,
            String person,
            List<DutyResult> duties,
            List<Finding> violations,
            List<ConsequenceDue> consequences,
            List<Finding> notes) {
        violations.forEach(one -> add(date, person, one, true));
        notes.forEach(one -> add(date, person, one, true));
        duties.forEach(one -> add(date, person, one.duty(), one.state() != DutyState.NOT_MEASURED));
        consequences.forEach(one -> add(date, person, one.finding(), true));
    }

    private void add(LocalDate date, String person, Finding finding, boolean measured) {
        Place place = new Place(ChronoUnit.DAYS.between(first, date), person, finding.ruleId());
        findings.computeIfAbsent(place, none -> new ArrayList<>(1)).add(finding);
        boolean certain = finding.certainty() == Certainty.CERTAIN;
        weights.merge(
                place, new Weight(finding.effect(), certain, measured), (one, other) -> one.certain() ? one : other);
    }

    LocalDate day(Place place) {
        return first.plusDays(place.day());
    }

    List<Finding> at(Place place) {
        return findings.getOrDefault(place, List.of());
    }

    /** {@return how the rule stood there; null where it is not cited} */
    @Nullable
    Holding holding(Place place) {
        Weight weight = weights.get(place);
        if (weight == null) {
            return null;
        }
        return weight.certain() ? Holding.CERTAIN : Holding.POSSIBLE;
    }
}
