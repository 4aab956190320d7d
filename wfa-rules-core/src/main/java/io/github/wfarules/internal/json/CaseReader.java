package io.github.wfarules.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.DatedCase;
import io.github.wfarules.facts.PenaltyInput;
import io.github.wfarules.facts.Preparation;
import io.github.wfarules.facts.UnitPeriod;
import io.github.wfarules.facts.WorkedDay;
import io.github.wfarules.internal.model.AttributeDeclaration;
import io.github.wfarules.roster.PlannedRoster;
import io.github.wfarules.roster.RosterRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads cases for one policy, which may declare further fields. A field that is null or left out is unknown; one that
 * nobody named, has a wrong type or is required and missing is refused with its path. Immutable and thread-safe.
 */
public final class CaseReader {
    private static final String DATE = "date";

    private final DeclaredAttributes declared;

    /** Takes the further fields that the policy declares, those of the policies above it included. */
    public CaseReader(List<AttributeDeclaration> declarations) {
        declared = new DeclaredAttributes(declarations);
    }

    /**
     * {@return the case}
     *
     * @throws io.github.wfarules.BadInputException if the object says none
     */
    public Case read(JsonNode object) {
        Case facts = (Case) Codecs.of(Case.class).read(object, Trail.ROOT, declared);
        refuseBlank(facts.employee().id(), Trail.ROOT.field("employee").field("id"));
        refuseBlank(facts.workUnit().id(), Trail.ROOT.field("workUnit").field("id"));
        return facts;
    }

    /**
     * {@return the record of this type}
     *
     * @throws io.github.wfarules.BadInputException if the object says none
     */
    public <R extends Record> R read(Class<R> type, JsonNode object) {
        return type.cast(Codecs.of(type).read(object, Trail.ROOT, declared));
    }

    /**
     * {@return the case, and the date that stands among its fields}
     *
     * @param otherwise the date where none stands there; null where one has to
     * @throws io.github.wfarules.BadInputException if the object says none
     */
    public DatedCase readDated(JsonNode object, @Nullable LocalDate otherwise) {
        if (!(object instanceof ObjectNode fields)) {
            throw RecordCodec.noObject(Trail.ROOT);
        }
        ObjectNode rest = JsonNodeFactory.instance.objectNode();
        rest.setAll(fields);
        JsonNode date = rest.remove(DATE);
        Trail at = Trail.ROOT.field(DATE);
        Object day;
        if (date == null || date.isNull()) {
            day = otherwise == null ? Scalar.DATE.absent(at, declared) : otherwise;
        } else {
            day = Scalar.DATE.read(date, at, declared);
        }
        return new DatedCase((LocalDate) day, read(rest));
    }

    /**
     * {@return the day of an employee}
     *
     * @throws io.github.wfarules.BadInputException if the object says none
     */
    public WorkedDay readWorkedDay(JsonNode object) {
        WorkedDay day = (WorkedDay) Codecs.of(WorkedDay.class).read(object, Trail.ROOT, declared);
        refuseBlank(day, Trail.ROOT);
        return day;
    }

    /**
     * {@return how a unit or region is prepared}
     *
     * @throws io.github.wfarules.BadInputException if the object says none
     */
    public Preparation readPreparation(JsonNode object) {
        Preparation facts = (Preparation) Codecs.of(Preparation.class).read(object, Trail.ROOT, declared);
        refuseBlank(facts.workUnit().id(), Trail.ROOT.field("workUnit").field("id"));
        return facts;
    }

    /**
     * {@return the period of a unit} A day in it may leave out the unit, which is then that of the period.
     *
     * @throws io.github.wfarules.BadInputException if the object says none
     */
    public UnitPeriod readUnitPeriod(JsonNode object) {
        UnitPeriod period = (UnitPeriod) Codecs.of(UnitPeriod.class).read(withUnits(object), Trail.ROOT, declared);
        refuseBlank(period.workUnit().id(), Trail.ROOT.field("workUnit").field("id"));
        for (int i = 0; i < period.days().size(); i++) {
            refuseBlank(period.days().get(i), Trail.ROOT.field("days").element(i));
        }
        return period;
    }

    private static JsonNode withUnits(JsonNode object) {
        JsonNode unit = object.get("workUnit");
        if (unit == null || !(object.get("days") instanceof ArrayNode)) {
            return object;
        }
        ObjectNode filled = object.deepCopy();
        for (JsonNode day : filled.get("days")) {
            if (day instanceof ObjectNode fields && !fields.has("workUnit")) {
                fields.set("workUnit", unit);
            }
        }
        return filled;
    }

    private static void refuseBlank(WorkedDay day, Trail at) {
        refuseBlank(day.employee().id(), at.field("employee").field("id"));
        refuseBlank(day.workUnit().id(), at.field("workUnit").field("id"));
    }

    /**
     * {@return the line of a month}
     *
     * @throws io.github.wfarules.BadInputException if the object says none
     */
    public PenaltyInput readPenaltyInput(JsonNode object) {
        PenaltyInput input = read(PenaltyInput.class, object);
        long named = Stream.of(input.ticket(), input.breach(), input.allowance())
                .filter(Objects::nonNull)
                .count();
        if (named != 1) {
            throw Trail.ROOT.refuse(
                    "setiap baris memuat tepat satu dari `ticket`, `breach`, `allowance`",
                    "a line holds exactly one of `ticket`, `breach`, `allowance`");
        }
        return input;
    }

    /**
     * {@return the request for a roster}
     *
     * @throws io.github.wfarules.BadInputException if the object says none
     */
    public RosterRequest readRosterRequest(JsonNode object) {
        return (RosterRequest) Codecs.of(RosterRequest.class).read(object, Trail.ROOT, declared);
    }

    /**
     * {@return the roster that a head planned, with the request it is held against}
     *
     * @throws io.github.wfarules.BadInputException if the object says none
     */
    public PlannedRoster readPlannedRoster(JsonNode object) {
        return (PlannedRoster) Codecs.of(PlannedRoster.class).read(object, Trail.ROOT, declared);
    }

    /** What an export writes for an id that it does not have. */
    private static void refuseBlank(String id, Trail at) {
        if (id.isBlank()) {
            throw at.refuse("wajib diisi, tetapi kosong", "required, and blank");
        }
    }
}
