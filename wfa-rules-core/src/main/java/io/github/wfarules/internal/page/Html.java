package io.github.wfarules.internal.page;

import java.util.List;

/** Writes HTML. Whatever is not a tag of its own is text, and stays text. */
final class Html {
    private final StringBuilder out = new StringBuilder();

    /** Writes an element that holds this text; lines of the text stay lines. */
    Html element(String tag, String text) {
        return open(tag).text(text).close(tag);
    }

    /** Writes an element of this class that holds this text. */
    Html element(String tag, String cssClass, String text) {
        out.append('<').append(tag).append(" class=\"").append(cssClass).append("\">");
        return text(text).close(tag);
    }

    Html open(String tag) {
        out.append('<').append(tag).append('>');
        return this;
    }

    Html close(String tag) {
        out.append("</").append(tag).append(">\n");
        return this;
    }

    /** Writes tags that are this library's own. */
    Html raw(String tags) {
        out.append(tags);
        return this;
    }

    Html text(String text) {
        text.chars().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n' -> out.append("<br>");
                default -> out.append((char) c);
            }
        });
        return this;
    }

    Html heads(List<String> heads) {
        open("thead").open("tr");
        heads.forEach(head -> element("th", head));
        return close("tr").close("thead");
    }

    Html row(List<String> cells) {
        open("tr");
        cells.forEach(cell -> element("td", cell));
        return close("tr");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
