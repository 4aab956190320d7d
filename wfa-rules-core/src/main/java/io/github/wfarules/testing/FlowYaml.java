package io.github.wfarules.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** JSON in the shortest YAML that says the same, each value in one line. */
final class FlowYaml {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_./-]*|\\d{4}-\\d{2}-\\d{2}");
    /** What some reader of YAML takes for something else than a text. */
    private static final Set<String> TAKEN = Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    private FlowYaml() {}

    static String of(JsonNode json) {
        if (json.isObject()) {
            StringJoiner members = joiner("{ ", " }");
            json.properties().forEach(member -> members.add(text(member.getKey()) + ": " + of(member.getValue())));
            return members.toString();
        }
        if (json.isArray()) {
            StringJoiner items = joiner("[ ", " ]");
            json.forEach(item -> items.add(of(item)));
            return items.toString();
        }
        return json.isTextual() ? text(json.textValue()) : json.toString();
    }

    static String list(Collection<String> texts) {
        StringJoiner items = joiner("[ ", " ]");
        texts.forEach(item -> items.add(text(item)));
        return items.toString();
    }

    /** {@return the text, in quotes where it would not be read as one without} */
    static String text(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !TAKEN.contains(text.toLowerCase(Locale.ROOT));
        return plain ? text : JsonNodeFactory.instance.textNode(text).toString();
    }

    private static StringJoiner joiner(String open, String close) {
        return new StringJoiner(", ", open, close).setEmptyValue(open + close.substring(1));
    }
}
