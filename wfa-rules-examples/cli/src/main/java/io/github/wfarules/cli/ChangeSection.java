package io.github.wfarules.cli;

import io.github.wfarules.change.Cause;
import io.github.wfarules.change.ValueShift;
import java.util.List;

/**
 * A part of the report on changes in words, which the console and the page set each in its own way.
 *
 * @param title what it is about; empty for the sum of all
 * @param lines what is said first
 * @param kinds kinds of change, those that are said first at the head
 * @param tables what is counted
 */
record ChangeSection(String title, List<String> lines, List<Kind> kinds, List<Table> tables) {
    /** {@return the same without its first line, which has been said} */
    ChangeSection withoutLine() {
        return new ChangeSection(title, lines.subList(1, lines.size()), kinds, tables);
    }

    /**
     * A kind of change.
     *
     * @param title from what to what, and how often
     * @param colour the outcome whose colour it has on the page; empty for none
     * @param causes the rules behind it
     * @param values values behind it that belong to none of the rules
     * @param notes an example, and what there is to say besides
     */
    record Kind(String title, String colour, List<Cause> causes, List<ValueShift> values, List<String> notes) {}

    /**
     * A table.
     *
     * @param title what it counts; empty where the section says it
     * @param rows its rows, those with most changes first
     */
    record Table(String title, List<Column> columns, List<List<String>> rows) {}

    /**
     * A column of a table.
     *
     * @param width how wide it is on the console, in signs
     * @param number whether it holds numbers
     */
    record Column(String head, int width, boolean number) {
        static Column text(String head, int width) {
            return new Column(head, width, false);
        }

        static Column number(String head, int width) {
            return new Column(head, width, true);
        }
    }
}
