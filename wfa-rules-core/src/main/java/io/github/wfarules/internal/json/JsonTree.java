package io.github.wfarules.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wfarules.BadInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Reads one JSON value and nothing after it, within bounds. Built on the token stream: an {@code ObjectMapper} takes
 * longer to load than all of this to run, tells no path for a field that is there twice, and quotes the input in its
 * messages.
 */
public final class JsonTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** What programs on Windows put before a text, and what stays there when a file is read as a string. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Cases and decisions need few levels, the deepest condition of a shipped rule two for each of its own. */
    private static final int DEEPEST = 100;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(100)
                    .maxNameLength(200)
                    .maxStringLength(100_000)
                    .build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private JsonTree() {}

    /**
     * {@return the value}
     *
     * @throws BadInputException if it is no JSON, has a field twice, is out of bounds, or something follows it
     */
    public static JsonNode parse(String json) {
        boolean marked = Objects.requireNonNull(json, "json").startsWith(BYTE_ORDER_MARK);
        try (JsonParser parser = FACTORY.createParser(marked ? json.substring(1) : json)) {
            if (parser.nextToken() == null) {
                throw Trail.ROOT.refuse("kosong; tulis sebuah objek JSON", "empty; write a JSON object");
            }
            JsonNode value = value(parser, Trail.ROOT);
            if (parser.nextToken() != null) {
                throw Trail.ROOT.refuse(
                        "masih ada isi setelah nilai JSON yang pertama; hapus sisanya",
                        "there is more after the first JSON value; remove the rest");
            }
            return value;
        } catch (StreamConstraintsException e) {
            throw Trail.ROOT.refuse(
                    "bersarang terlalu dalam, atau memuat nama, teks, atau bilangan yang terlalu panjang",
                    "nested too deeply, or with a name, text or number that is too long");
        } catch (JsonProcessingException e) {
            throw invalid(e.getLocation());
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }

    private static JsonNode value(JsonParser parser, Trail at) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, at);
            case START_ARRAY -> array(parser, at);
            case VALUE_STRING -> NODES.textNode(text(parser, at));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> DecimalNode.valueOf(parser.getDecimalValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    private static ObjectNode object(JsonParser parser, Trail at) throws IOException {
        ObjectNode object = NODES.objectNode();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            Trail there = at.field(name);
            if (object.has(name)) {
                throw there.refuse("isian ini ada dua kali; hapus salah satunya", "is there twice; remove one");
            }
            parser.nextToken();
            object.set(name, value(parser, there));
        }
        return object;
    }

    private static ArrayNode array(JsonParser parser, Trail at) throws IOException {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser, at.element(array.size())));
        }
        return array;
    }

    private static String text(JsonParser parser, Trail at) throws IOException {
        String text = parser.getText();
        if (!isUnicode(text)) {
            throw at.refuse("bukan teks Unicode yang sah", "is not valid Unicode text");
        }
        return text;
    }

    /** Half of a surrogate pair, which only an escape can smuggle in, could not be written again as UTF-8. */
    private static boolean isUnicode(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    private static BadInputException invalid(JsonLocation there) {
        String en = place(there, "line", "column");
        String id = place(there, "baris", "kolom");
        return Trail.ROOT.refuse(
                "bukan JSON yang sah pada " + id + "; periksa tanda kutip, koma, dan kurung di sana",
                "not valid JSON at " + en + "; check the quotes, commas and brackets there");
    }

    /** The line is told only where there is more than one: in a stream of lines it would be mistaken for the stream's. */
    private static String place(JsonLocation there, String line, String column) {
        String inLine = column + " " + there.getColumnNr();
        return there.getLineNr() == 1 ? inLine : line + " " + there.getLineNr() + ", " + inLine;
    }
}
