package io.github.wfarules.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A table of plain text: columns of fixed widths, cells of several lines, long lines wrapped between words. */
final class TextTable {
    /** The widest that anything for people gets. */
    static final int PAGE = 120;

    /** What an item of a list begins with. */
    static final String DASH = "- ";

    private static final String GAP = "  ";

    private final int[] widths;

    TextTable(int... widths) {
        this.widths = widths.clone();
    }

    /** {@return the row, its cells side by side, ending with a line feed} */
    String row(List<String> cells) {
        List<List<String>> wrapped = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            wrapped.add(wrap(cells.get(column), widths[column]));
        }
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        StringBuilder out = new StringBuilder();
        for (int line = 0; line < height; line++) {
            StringBuilder written = new StringBuilder();
            for (int column = 0; column < wrapped.size(); column++) {
                List<String> cell = wrapped.get(column);
                String text = line < cell.size() ? cell.get(line) : "";
                written.append(column == 0 ? "" : GAP).append(text).append(" ".repeat(widths[column] - text.length()));
            }
            out.append(written.toString().stripTrailing()).append('\n');
        }
        return out.toString();
    }

    /** {@return a line under the heads of the columns, ending with a line feed} */
    String rule() {
        return Arrays.stream(widths).mapToObj("-"::repeat).collect(Collectors.joining(GAP, "", "\n"));
    }

    /** {@return the text, set in by so many blanks and by two more after its first line, ending with a line feed} */
    static String hanging(int indent, String text) {
        int further = indent + (text.startsWith(DASH) ? 0 : 2);
        List<String> lines = wrap(text, PAGE - further);
        return " ".repeat(indent) + String.join("\n" + " ".repeat(further), lines) + "\n";
    }

    /** {@return the text in lines no longer than the width; what begins with a dash hangs on it; a longer word is cut} */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            boolean item = paragraph.startsWith(DASH);
            String words = item ? paragraph.substring(DASH.length()) : paragraph;
            int indent = item ? DASH.length() : 0;
            List<String> broken = broken(words, width - indent);
            for (int i = 0; i < broken.size(); i++) {
                lines.add((item ? i == 0 ? DASH : " ".repeat(indent) : "") + broken.get(i));
            }
        }
        return lines;
    }

    private static List<String> broken(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String whole : text.split(" ")) {
            String word = whole;
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (word.length() > width) {
                lines.add(word.substring(0, width));
                word = word.substring(width);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
