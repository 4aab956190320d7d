package io.github.wfarules.cli;

import io.github.wfarules.BadInputException;
import io.github.wfarules.Decision;
import io.github.wfarules.Policy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The answers to the same people under several policies on several days: by day, person and policy. */
record Comparison(List<Policy> policies, List<LocalDate> days, List<People.Person> people, List<Cell> cells) {
    /** One answer. */
    record Cell(LocalDate day, People.Person person, Policy policy, Decision decision) {}

    static Comparison of(List<Policy> policies, List<LocalDate> days, List<People.Person> people) {
        List<Cell> cells = new ArrayList<>();
        for (LocalDate day : days) {
            for (People.Person person : people) {
                for (Policy policy : policies) {
                    cells.add(new Cell(day, person, policy, decide(policy, person, day)));
                }
            }
        }
        return new Comparison(policies, days, people, List.copyOf(cells));
    }

    private static Decision decide(Policy policy, People.Person person, LocalDate day) {
        try {
            return policy.decide(policy.json().readCase(person.json()), day);
        } catch (BadInputException refusal) {
            String at = refusal.path().isEmpty() ? ": " : ": " + refusal.path() + ": ";
            throw new UnusableInputException(
                    "`" + person.name().id() + "`" + at + refusal.text().id(),
                    "`" + person.name().en() + "`" + at + refusal.text().en());
        }
    }

    /** {@return the cells of one day, person by person} */
    List<Cell> on(LocalDate day) {
        return cells.stream().filter(cell -> cell.day().equals(day)).toList();
    }
}
