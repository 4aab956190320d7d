package io.github.wfarules.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** Makes rows of the lines of one unit, so that a table can be asked without reading JSON. For one thread. */
final class LineRows {
    static final JsonMapper JSON = new JsonMapper();

    private final int unit;
    private int number;

    LineRows(int unit) {
        this.unit = unit;
    }

    /** {@return the row of the next line} */
    Row next(String line) {
        JsonNode fields = read(line);
        return RowFactory.create(
                unit,
                number++,
                text(fields, "policy"),
                text(fields, "employee"),
                text(fields, "mode"),
                text(fields, AnswersTable.OUTCOME),
                texts(fields, "because"),
                texts(fields, "needs"),
                text(fields, AnswersTable.STANDING),
                integer(fields, "position"),
                text(fields, "place"),
                text(fields, AnswersTable.ERROR),
                line);
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static @Nullable String text(JsonNode fields, String name) {
        JsonNode value = fields.get(name);
        return value == null ? null : value.textValue();
    }

    private static @Nullable Integer integer(JsonNode fields, String name) {
        JsonNode value = fields.get(name);
        return value == null ? null : value.intValue();
    }

    private static @Nullable String[] texts(JsonNode fields, String name) {
        JsonNode value = fields.get(name);
        if (value == null) {
            return null;
        }
        List<String> texts = new ArrayList<>(value.size());
        value.forEach(text -> texts.add(text.textValue()));
        return texts.toArray(String[]::new);
    }
}
