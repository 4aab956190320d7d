package io.github.wfarules.spark;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * A row of people that could not be used.
 *
 * @param unit the number of its unit; 0 where it has none
 * @param position its place among the unit's people
 * @param error what is wrong, and what to do
 */
record RefusedRow(int unit, @Nullable Integer position, String error) {
    /** {@return the line in place of its answer} */
    String line() {
        ObjectNode line = LineRows.JSON.createObjectNode();
        line.put("unit", unit);
        if (position != null) {
            line.put("row", position);
        }
        return line.put("error", error).toString();
    }
}
