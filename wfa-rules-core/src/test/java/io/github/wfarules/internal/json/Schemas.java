package io.github.wfarules.internal.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.generator.impl.module.SimpleTypeModule;
import io.github.wfarules.BadInputException;
import io.github.wfarules.Decision;
import io.github.wfarules.facts.Attributes;
import io.github.wfarules.facts.Case;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.YearMonth;

/** Makes JSON Schemas from the records, by the rules of {@link RecordCodec}. */
final class Schemas {
    private Schemas() {}

    /** {@return what may be sent as a case} */
    static ObjectNode ofCase() {
        return ofFacts(Case.class);
    }

    /** {@return what may be sent: null is as good as left out} */
    static ObjectNode ofFacts(Class<? extends Record> type) {
        return generate(type, true);
    }

    /** {@return what may be sent as a line of a batch: a case, and the date beside its fields} */
    static ObjectNode ofDatedCase() {
        ObjectNode schema = ofCase();
        ObjectNode properties = schema.putObject("properties");
        properties
                .putObject("date")
                .put("type", "string")
                .put("format", "date")
                .put("description", SourceDocs.of(Decision.class, "date"));
        properties.setAll((ObjectNode) ofCase().get("properties"));
        schema.withArray("required").add("date");
        return schema;
    }

    /** {@return what is written as an answer: nothing is null, and what may not be null is always there} */
    static ObjectNode ofAnswer(Class<? extends Record> type) {
        return generate(type, false);
    }

    private static ObjectNode generate(Class<?> type, boolean input) {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.STANDARD_FORMATS, Option.DEFINITIONS_FOR_ALL_OBJECTS);
        config.with(SimpleTypeModule.forPrimitiveTypes()
                .withStringType(Duration.class, "duration")
                .withStringType(YearMonth.class, null));
        config.forTypesInGeneral()
                .withDefinitionNamingStrategy(
                        (key, context) -> name(key.getType().getErasedType()))
                .withPropertySorter((one, other) -> 0)
                .withDescriptionResolver(
                        scope -> scope.getType().getErasedType().isRecord()
                                ? SourceDocs.of(scope.getType().getErasedType())
                                : null)
                .withTypeAttributeOverride((schema, scope, context) ->
                        closeOrOpen(schema, scope.getType().getErasedType()));
        config.forFields()
                .withIgnoreCheck(field -> field.getType().getErasedType() == Attributes.class)
                .withNullableCheck(field -> input && isOptional(field))
                .withRequiredCheck(field -> input ? !isOptional(field) : isAlwaysWritten(field))
                .withDescriptionResolver(field -> field.isFakeContainerItemScope()
                        ? null
                        : SourceDocs.of(field.getDeclaringType().getErasedType(), field.getName()))
                .withNumberInclusiveMinimumResolver(
                        field -> field.getType().getErasedType() == Integer.class ? BigDecimal.ZERO : null);
        return new SchemaGenerator(config.build()).generateSchema(type);
    }

    /** Nested types share their simple names: more than one is a {@code Kind}. */
    private static String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null ? type.getSimpleName() : name(outer) + type.getSimpleName();
    }

    private static void closeOrOpen(ObjectNode schema, Class<?> type) {
        if (!type.isRecord()) {
            return;
        }
        if (new RecordShape(type).hasAttributes()) {
            ObjectNode attribute = schema.putObject("additionalProperties");
            attribute
                    .putArray("type")
                    .add("boolean")
                    .add("number")
                    .add("string")
                    .add("null");
            attribute.put("description", SourceDocs.of(type, "attributes"));
        } else {
            schema.put("additionalProperties", false);
        }
    }

    private static RecordShape.Field component(FieldScope scope) {
        return new RecordShape(scope.getDeclaringType().getErasedType())
                .fields().stream()
                        .filter(field -> field.name().equals(scope.getName()))
                        .findFirst()
                        .orElseThrow();
    }

    /** A record that says nothing is left out. */
    private static boolean isAlwaysWritten(FieldScope scope) {
        RecordShape.Field field = component(scope);
        boolean mayBeEmpty = field.codec() instanceof RecordCodec && isOptional(scope);
        return !field.nullable() && !mayBeEmpty;
    }

    private static boolean isOptional(FieldScope scope) {
        RecordShape.Field field = component(scope);
        if (field.nullable()) {
            return true;
        }
        try {
            field.codec().absent(Trail.ROOT, DeclaredAttributes.NONE);
            return true;
        } catch (BadInputException required) {
            return false;
        }
    }
}
