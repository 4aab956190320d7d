package io.github.wfarules.nation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.wfarules.Decision;
import io.github.wfarules.Need;
import io.github.wfarules.Places;
import io.github.wfarules.WfaJson;
import io.github.wfarules.WfaRulesException;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.roster.Applicant;
import io.github.wfarules.roster.Assignment;
import io.github.wfarules.roster.Bound;
import io.github.wfarules.roster.RosterDay;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Writes the lines of one unit. For one thread. */
final class UnitLines implements AutoCloseable {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int BYTES_A_LINE = 256;

    private final NationalUnit unit;
    private final Form form;
    private final ByteArrayOutputStream bytes;
    private final JsonGenerator json;

    UnitLines(NationalUnit unit, Form form) {
        this.unit = unit;
        this.form = form;
        int lines = unit.request().members().size() + 1;
        this.bytes = new ByteArrayOutputStream(BYTES_A_LINE * lines);
        try {
            this.json = JSON.createGenerator(bytes);
        } catch (IOException none) {
            throw inMemory(none);
        }
        json.setRootValueSeparator(new SerializedString("\n"));
    }

    private static UncheckedIOException inMemory(IOException impossible) {
        return new UncheckedIOException(impossible);
    }

    /** Writes what the roster says of the unit as a whole. */
    void unit(RosterDay day) {
        try {
            begin();
            json.writeStringField("id", unit.request().workUnit().id());
            json.writeNumberField("people", unit.request().members().size());
            json.writeArrayFieldStart("bounds");
            for (Bound bound : day.bounds()) {
                json.writeStartObject();
                json.writeStringField("id", bound.id());
                number("limit", bound.limit());
                json.writeNumberField("used", bound.used());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeNumberField("mustBeOnSite", day.mustBeOnSite().size());
            json.writeEndObject();
        } catch (IOException none) {
            throw inMemory(none);
        }
    }

    /** Writes the answer for one person. */
    void person(Decision decision, @Nullable Applicant applicant, @Nullable Assignment assignment) {
        try {
            begin();
            json.writeStringField("employee", decision.employeeId());
            json.writeStringField("mode", decision.mode().name());
            json.writeStringField("outcome", decision.outcome().name());
            reasons(decision);
            if (applicant != null) {
                json.writeStringField("standing", applicant.standing().name());
                number("position", applicant.position());
            }
            WorkMode given = assignment == null ? null : assignment.mode();
            if (given != null) {
                json.writeStringField("place", given.name());
            }
            if (form == Form.FULL) {
                json.writeFieldName("decision");
                json.writeRawValue(WfaJson.write(decision));
            }
            json.writeEndObject();
        } catch (IOException none) {
            throw inMemory(none);
        }
    }

    /** Writes why there is no roster for the unit, or, with an id, no answer for one person. */
    void error(@Nullable String employee, WfaRulesException failure) {
        try {
            begin();
            if (employee != null) {
                json.writeStringField("employee", employee);
            }
            // The library's messages hold no facts.
            json.writeStringField("error", failure.getMessage());
            json.writeEndObject();
        } catch (IOException none) {
            throw inMemory(none);
        }
    }

    private void begin() throws IOException {
        json.writeStartObject();
        json.writeStringField("date", unit.date().toString());
        json.writeNumberField("unit", unit.number());
        json.writeStringField("policy", unit.policy());
    }

    private void reasons(Decision decision) throws IOException {
        json.writeArrayFieldStart("because");
        for (String rule : Because.rules(decision)) {
            json.writeString(rule);
        }
        json.writeEndArray();
        if (!decision.needs().isEmpty()) {
            json.writeArrayFieldStart("needs");
            for (Need need : decision.needs()) {
                json.writeString(need.name());
            }
            json.writeEndArray();
        }
        if (!decision.places().isEmpty()) {
            json.writeArrayFieldStart("places");
            for (Places places : decision.places()) {
                Integer most = places.atMost();
                if (most == null) {
                    json.writeNull();
                } else {
                    json.writeNumber(most);
                }
            }
            json.writeEndArray();
        }
    }

    private void number(String name, @Nullable Integer value) throws IOException {
        if (value != null) {
            json.writeNumberField(name, value);
        }
    }

    /** {@return the lines so far, each with a line feed} */
    byte[] bytes() {
        try {
            json.writeRaw('\n');
            json.flush();
        } catch (IOException none) {
            throw inMemory(none);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        try {
            json.close();
        } catch (IOException none) {
            throw inMemory(none);
        }
    }
}
