package io.github.wfarules.testing;

import io.github.wfarules.internal.model.Deduction;
import io.github.wfarules.internal.model.RuleDefinition;
import io.github.wfarules.internal.model.ServiceLevel;
import io.github.wfarules.internal.policy.Chain;
import io.github.wfarules.internal.policy.Days;
import io.github.wfarules.internal.policy.RuleIndex.InForce;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What reads a parameter of a policy: its rules, counters and rosters, service levels, deductions and hours of work.
 * Immutable and thread-safe.
 */
final class Readers {
    private final Chain chain;
    private final String parameter;

    Readers(Chain chain, String parameter) {
        this.chain = chain;
        this.parameter = parameter;
    }

    /** {@return the rules whose condition or consequence reads it, or which deduct by it} */
    Stream<InForce> rules() {
        List<String> deductions = deductions();
        return chain.rules().all().stream()
                .filter(rule -> rule.rule().parameters().contains(parameter)
                        || rule.rule().consequence() == RuleDefinition.Consequence.DEDUCT
                                && deductions.contains(
                                        String.valueOf(rule.rule().placesParameter())));
    }

    /** {@return the ids of the deductions that are computed by it: all, where it is the most for a month} */
    private List<String> deductions() {
        boolean cap = chain.provisions().monthlyCap() != null
                && chain.provisions().monthlyCap().parameter().equals(parameter);
        return chain.provisions().deductions().stream()
                .map(deduction -> deduction.said())
                .filter(deduction -> cap || deduction.parameters().contains(parameter))
                .map(Deduction::id)
                .toList();
    }

    /** {@return the service levels that run by it} */
    List<ServiceLevel> levels() {
        return chain.provisions().levels().stream()
                .map(level -> level.said())
                .filter(level -> level.parameters().contains(parameter))
                .toList();
    }

    /** {@return whether the hours of work are laid down by it} */
    boolean isOfHours() {
        return chain.provisions().schedules().stream()
                .flatMap(schedule -> schedule.said().shifts().stream())
                .anyMatch(shift -> shift.parameters().contains(parameter));
    }

    /** {@return whether the answer to anything may depend on what it is on the day} */
    boolean read(LocalDate day) {
        return rules().anyMatch(rule -> rule.days().include(day))
                || levels().stream().anyMatch(level -> new Days(level.from(), level.to()).include(day))
                || isWorked(day)
                || isReadOnEveryDay();
    }

    /** Where no calendar is known, nothing can be told of a day, whatever the hours are. */
    private boolean isWorked(LocalDate day) {
        return chain.workingDays().working(day) != null
                && chain.provisions().schedules().stream()
                        .map(schedule -> schedule.said())
                        .filter(schedule ->
                                schedule.onHolidays() || chain.workingDays().declared(day) == null)
                        .flatMap(schedule -> schedule.shifts().stream())
                        .anyMatch(shift -> shift.parameters().contains(parameter)
                                && shift.weekdays().contains(day.getDayOfWeek()));
    }

    private boolean isReadOnEveryDay() {
        return chain.roster().parameters().contains(parameter)
                || chain.counters().values().stream()
                        .anyMatch(counter -> counter.parameters().contains(parameter));
    }
}
