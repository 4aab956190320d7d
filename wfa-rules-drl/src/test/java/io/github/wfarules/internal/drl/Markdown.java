package io.github.wfarules.internal.drl;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/** Writes tables. */
final class Markdown {
    private final StringBuilder out = new StringBuilder();

    Markdown(String... heads) {
        row(heads);
        row(Arrays.stream(heads).map(head -> "---").toArray(String[]::new));
    }

    Markdown row(String... cells) {
        out.append(Arrays.stream(cells)
                        .map(cell -> cell.replace("|", "\\|"))
                        .collect(Collectors.joining(" | ", "| ", " |")))
                .append('\n');
        return this;
    }

    static String code(String text) {
        return "`" + text + "`";
    }

    static String codes(Collection<String> texts) {
        return texts.stream().map(Markdown::code).collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
