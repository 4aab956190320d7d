package io.github.wfarules.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;

/** Writes HTML: what is given as text stands in the page as it is, whatever signs are in it. */
final class PageText {
    private final StringBuilder out = new StringBuilder();

    /** Adds HTML. */
    PageText html(String html) {
        out.append(html);
        return this;
    }

    /** Adds an element with a text. */
    PageText element(String name, String text) {
        return html("<" + name + ">").text(text).html("</" + name + ">\n");
    }

    /** Adds an element of a class with a text. */
    PageText element(String name, String style, String text) {
        return html("<" + name + " class=\"" + style + "\">").text(text).html("</" + name + ">\n");
    }

    /** Adds a text. */
    PageText text(String plain) {
        for (int i = 0; i < plain.length(); i++) {
            char sign = plain.charAt(i);
            switch (sign) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(sign);
            }
        }
        return this;
    }

    /**
     * Adds a table.
     *
     * @param number whether the column holds numbers
     */
    PageText table(List<String> head, IntPredicate number, List<List<String>> rows) {
        html("<table>\n<thead><tr>");
        row("th", head, number);
        html("</tr></thead>\n<tbody>\n");
        for (List<String> row : rows) {
            html("<tr>");
            row("td", row, number);
            html("</tr>\n");
        }
        return html("</tbody>\n</table>\n");
    }

    private void row(String cell, List<String> values, IntPredicate number) {
        for (int i = 0; i < values.size(); i++) {
            html("<" + cell + (number.test(i) ? " class=\"n\">" : ">"));
            text(values.get(i)).html("</" + cell + ">");
        }
    }

    /**
     * {@return a text file on the class path}
     *
     * @param path where it lies, from the root
     */
    static String resource(String path) {
        try (InputStream in = Objects.requireNonNull(PageText.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
