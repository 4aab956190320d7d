package io.github.wfarules.roster;

import io.github.wfarules.Finding;
import io.github.wfarules.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * Something in a roster that is against a rule, is not certain, or that the head should know.
 *
 * @param date the day
 * @param kind what it is
 * @param weight how much it weighs
 * @param employeeIds who is concerned, by id
 * @param text the same in a sentence
 * @param findings the rules that say so, with their basis; empty where none does
 */
public record RosterIssue(
        LocalDate date, Kind kind, Weight weight, List<String> employeeIds, Text text, List<Finding> findings) {
    /** Copies what could change. */
    public RosterIssue {
        employeeIds = List.copyOf(employeeIds);
        findings = List.copyOf(findings);
    }

    /** What can be the matter with a roster. */
    public enum Kind {
        /** Away, though denied or not working that day. */
        NOT_ENTITLED,
        /** Away, though an approval is outstanding. */
        NOT_APPROVED,
        /** Away, though it is not certain that this is permitted. */
        NOT_CERTAIN,
        /** Away, or away in another mode, without having asked for it. */
        NOT_ASKED_FOR,
        /** Away, though a duty at the office was given. */
        DUTY_NOT_KEPT,
        /** More are away than a cap allows. */
        CAP_EXCEEDED,
        /** Fewer are on site than a minimum asks for. */
        MINIMUM_MISSED,
        /** Entitled and without a place, though no bound stopped them. */
        PASSED_OVER,
        /** Entitled and without a place, though somebody after them in the order has one. */
        OUT_OF_ORDER,
        /** The roster says something of itself that is not so. */
        WRONGLY_STATED
    }

    /** How much an issue weighs. */
    public enum Weight {
        /** A rule, an order that an instrument sets, or a duty is broken. */
        VIOLATION,
        /** It may be against a rule: that hangs on something unknown. */
        DOUBT,
        /** To know: no rule is broken, for the head picks. */
        NOTE
    }

    /** Names the kind only: the rest is personal data. */
    @Override
    public String toString() {
        return "RosterIssue[" + date + ", " + kind + "]";
    }
}
