package io.github.wfarules.cli;

import io.github.wfarules.Language;
import io.github.wfarules.Problem;
import io.github.wfarules.testing.ScenarioResult;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * What became of scenarios, in the XML that build servers read: one suite for each policy, one case for each scenario.
 * Without times, so that the same results give the same file.
 */
final class JUnitXml {
    private final Language language;
    private final Map<String, List<ScenarioResult>> suites = new LinkedHashMap<>();
    private final Map<String, List<Problem>> unreadable = new LinkedHashMap<>();

    JUnitXml(Language language) {
        this.language = language;
    }

    void add(String policy, List<ScenarioResult> results) {
        suites.put(policy, results);
    }

    /** Notes a folder whose scenarios could not be read: a build server has to see that, too. */
    void addUnreadable(String folder, List<Problem> problems) {
        unreadable.put(folder, problems);
    }

    void write(Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("testsuites");
            for (Map.Entry<String, List<ScenarioResult>> suite : suites.entrySet()) {
                suite(xml, suite.getKey(), suite.getValue());
            }
            for (Map.Entry<String, List<Problem>> suite : unreadable.entrySet()) {
                unreadable(xml, suite.getKey(), suite.getValue());
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private void suite(XMLStreamWriter xml, String policy, List<ScenarioResult> results) throws XMLStreamException {
        long failed = results.stream().filter(result -> !result.passed()).count();
        start(xml, policy, results.size(), failed, 0);
        for (ScenarioResult result : results) {
            testCase(
                    xml,
                    policy + "." + result.scenario().question(),
                    result.scenario().name());
            xml.writeAttribute("file", result.scenario().file());
            xml.writeAttribute("line", String.valueOf(result.scenario().line()));
            if (!result.passed()) {
                xml.writeStartElement("failure");
                xml.writeAttribute("message", text(result.differences().get(0).in(language)));
                xml.writeCharacters(text(result.report().in(language)));
                xml.writeEndElement();
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void unreadable(XMLStreamWriter xml, String folder, List<Problem> problems) throws XMLStreamException {
        start(xml, folder, problems.size(), 0, problems.size());
        for (Problem problem : problems) {
            testCase(xml, folder, problem.file() == null ? folder : problem.file() + ":" + problem.line());
            xml.writeStartElement("error");
            xml.writeAttribute("message", text(problem.text().in(language)));
            xml.writeCharacters(text(problem.render(language)));
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void start(XMLStreamWriter xml, String name, long tests, long failures, long errors)
            throws XMLStreamException {
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", text(name));
        xml.writeAttribute("tests", String.valueOf(tests));
        xml.writeAttribute("failures", String.valueOf(failures));
        xml.writeAttribute("errors", String.valueOf(errors));
    }

    private static void testCase(XMLStreamWriter xml, String group, String name) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", text(group));
        xml.writeAttribute("name", text(name));
    }

    /** XML has no way to write most control characters, not even as references. */
    private static String text(String plain) {
        return plain.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "?");
    }
}
