package io.github.wfarules.internal.drl;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Looks at a rule file before anything parses it: what would make a parser slow or would show a reader something else
 * than what is meant is refused here. Reports each kind of it once.
 */
final class RuleText {
    /** How deep brackets may stand in each other; the parser's time grows steeply with it. */
    static final int DEEPEST_BRACKETS = 32;

    /** In characters; longer than any sentence of a law. */
    static final int LONGEST_TEXT = 4_000;

    private final String content;
    private final Consumer<DrlMistake> mistakes;
    private final Set<String> reported = new HashSet<>();
    private int at;
    private int depth;

    private RuleText(String content, Consumer<DrlMistake> mistakes) {
        this.content = content;
        this.mistakes = mistakes;
    }

    /** {@return whether the file may be parsed} */
    static boolean isReadable(String content, Consumer<DrlMistake> mistakes) {
        RuleText text = new RuleText(content, mistakes);
        text.look();
        return text.reported.isEmpty();
    }

    private void look() {
        while (at < content.length()) {
            hidden(at);
            char c = content.charAt(at);
            if (content.startsWith("//", at)) {
                skipTo("\n");
            } else if (content.startsWith("/*", at)) {
                skipTo("*/");
            } else if (c == '"') {
                text();
            } else {
                bracket(c);
                at++;
            }
        }
    }

    private void bracket(char c) {
        if (c == '(' || c == '[' || c == '{') {
            if (++depth > DEEPEST_BRACKETS) {
                report(
                        at,
                        "tanda kurung bersarang lebih dari " + DEEPEST_BRACKETS + " tingkat; sederhanakan",
                        "brackets are nested more than " + DEEPEST_BRACKETS + " levels deep; simplify");
            }
        } else if (c == ')' || c == ']' || c == '}') {
            depth = Math.max(0, depth - 1);
        }
    }

    private void text() {
        int begin = at++;
        while (at < content.length() && content.charAt(at) != '"' && content.charAt(at) != '\n') {
            hidden(at);
            at += content.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
        if (at - begin > LONGEST_TEXT) {
            report(
                    begin,
                    "teks ini lebih panjang dari " + LONGEST_TEXT + " huruf; pendekkan",
                    "this text is longer than " + LONGEST_TEXT + " characters; shorten it");
        }
    }

    private void skipTo(String end) {
        int next = content.indexOf(end, at + 2);
        int stop = next < 0 ? content.length() : next + end.length();
        for (int i = at; i < stop; i++) {
            hidden(i);
        }
        at = stop;
    }

    private void hidden(int offset) {
        char c = content.charAt(offset);
        if (c == '\\' && content.startsWith("\\u", offset)) {
            report(
                    offset,
                    "`\\u` tidak diperbolehkan dalam berkas aturan; tulis hurufnya sendiri",
                    "`\\u` is not allowed in a rule file; write the letter itself");
        }
        boolean blank = c == '\n' || c == '\r' || c == '\t';
        if (Character.getType(c) == Character.FORMAT || Character.isISOControl(c) && !blank) {
            String code = String.format(Locale.ROOT, "U+%04X", (int) c);
            report(
                    offset,
                    "di sini ada tanda yang tidak terlihat (" + code + "); hapus",
                    "there is an invisible character here (" + code + "); remove it");
        }
    }

    private void report(int offset, String id, String en) {
        if (reported.add(en)) {
            mistakes.accept(new DrlMistake(offset, id, en));
        }
    }
}
