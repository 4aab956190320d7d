package io.github.wfarules.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** Writes scenarios as they stand in files. */
final class ScenarioYaml {
    private static final String ITEM = "    ";
    private static final String FIELD = ITEM + "  ";

    private ScenarioYaml() {}

    /** {@return a whole file of these scenarios} */
    static String file(Asked asked, Collection<String> scenarios) {
        String question = asked == Asked.WORK_MODE ? "" : "question: " + asked.word() + "\n";
        return question + "scenarios:\n" + String.join("", scenarios);
    }

    /** {@return one scenario of a file} */
    static String of(String name, LocalDate date, JsonNode facts, Expectation expected) {
        StringBuilder out = new StringBuilder();
        out.append("  - name: ").append(sentence(name)).append('\n');
        out.append(ITEM).append("date: ").append(date).append('\n');
        out.append(ITEM).append("case:\n");
        facts.properties().forEach(member -> member(out, member.getKey(), member.getValue()));
        out.append(ITEM).append("expect:\n").append(expectation(expected));
        return out.toString();
    }

    /** A sentence needs quotes only for what YAML would read as something else. */
    private static String sentence(String name) {
        boolean plain =
                name.matches("[A-Za-z][^:#\"'`{}\\[\\]]*") && name.strip().equals(name);
        return plain ? name : JsonNodeFactory.instance.textNode(name).toString();
    }

    private static void member(StringBuilder out, String name, JsonNode value) {
        out.append(FIELD).append(FlowYaml.text(name)).append(':');
        if (value.isArray() && !value.isEmpty() && value.get(0).isObject()) {
            out.append('\n');
            value.forEach(item ->
                    out.append(FIELD).append("  - ").append(FlowYaml.of(item)).append('\n'));
        } else {
            out.append(' ').append(FlowYaml.of(value)).append('\n');
        }
    }

    private static String expectation(Expectation expected) {
        StringBuilder out = new StringBuilder();
        line(out, "outcome", expected.outcome());
        list(out, "because", expected.because());
        expected.effects().forEach((effect, rules) -> list(out, Asked.word(effect), rules));
        list(out, "possible", expected.possible());
        list(out, "not", expected.not());
        if (expected.exactly()) {
            line(out, "exactly", "true");
        }
        if (expected.needs() != null) {
            line(out, "needs", FlowYaml.list(expected.needs()));
        }
        if (expected.places() != null) {
            line(out, "places", expected.places());
        }
        map(out, "duties", expected.duties());
        if (expected.consequences() != null) {
            line(out, "consequences", FlowYaml.list(expected.consequences()));
        }
        expected.people().forEach((where, people) -> line(out, where, FlowYaml.list(people)));
        map(out, "deducted", expected.deducted());
        map(out, "levels", expected.levels());
        map(out, "due", expected.due());
        if (expected.worked() != null) {
            line(out, "worked", expected.worked().toString());
        }
        return out.toString();
    }

    private static void list(StringBuilder out, String key, Collection<String> texts) {
        if (!texts.isEmpty()) {
            line(out, key, FlowYaml.list(texts));
        }
    }

    private static void map(StringBuilder out, String key, Map<String, ?> values) {
        if (!values.isEmpty()) {
            out.append(FIELD).append(key).append(":\n");
            values.forEach((name, value) -> out.append(FIELD)
                    .append("  ")
                    .append(FlowYaml.text(name))
                    .append(": ")
                    .append(value)
                    .append('\n'));
        }
    }

    private static void line(StringBuilder out, String key, String value) {
        out.append(FIELD).append(key).append(": ").append(value).append('\n');
    }
}
