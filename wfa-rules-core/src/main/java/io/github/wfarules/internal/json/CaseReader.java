package io.github.wfarules.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.DatedCase;
import io.github.wfarules.internal.model.AttributeDeclaration;
import java.time.LocalDate;
import java.util.List;
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

    /** What an export writes for an id that it does not have. */
    private static void refuseBlank(String id, Trail at) {
        if (id.isBlank()) {
            throw at.refuse("wajib diisi, tetapi kosong", "required, and blank");
        }
    }
}
