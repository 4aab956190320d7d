package io.github.wfarules.internal.text;

/** Pages that need nothing beside them. */
public final class Html {
    private Html() {}

    /** {@return the text as it may stand in a page, within an element or a quoted attribute} */
    public static String text(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /**
     * {@return a whole page}
     *
     * @param title its title, as plain text
     * @param language the code of its language
     * @param style its style sheet
     * @param body what it shows, as HTML
     */
    public static String page(String title, String language, String style, String body) {
        return "<!DOCTYPE html>\n<html lang=\"" + language + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + text(title)
                + "</title>\n<style>\n" + style + "</style>\n</head>\n<body>\n" + body + "</body>\n</html>\n";
    }
}
