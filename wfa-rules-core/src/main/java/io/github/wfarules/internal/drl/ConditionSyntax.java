package io.github.wfarules.internal.drl;

import java.util.List;
import java.util.function.Consumer;

/**
 * Looks at what stands between the brackets of the case: conditions, with commas between them. A condition with a mistake
 * can be left out, with its comma, so that the rest of the rule is read all the same.
 */
final class ConditionSyntax {
    private final String source;
    private final Consumer<DrlMistake> mistakes;
    private final List<int[]> leftOut;
    private final ConditionParser parser = new ConditionParser();

    /**
     * Looks at conditions of this file.
     *
     * @param leftOut takes the start and end of each condition with a mistake; a mistake between conditions has none
     */
    ConditionSyntax(String source, Consumer<DrlMistake> mistakes, List<int[]> leftOut) {
        this.source = source;
        this.mistakes = mistakes;
        this.leftOut = leftOut;
    }

    /**
     * Reads every condition, and reports the first mistake in each.
     *
     * @param inside the words and signs between the brackets
     * @param end where the closing bracket stands
     */
    void check(List<Token> inside, int end) {
        int depth = 0;
        int first = 0;
        for (int i = 0; i <= inside.size(); i++) {
            boolean last = i == inside.size();
            if (!last) {
                depth += inside.get(i).is("(") ? 1 : inside.get(i).is(")") ? -1 : 0;
            }
            if (last || depth == 0 && inside.get(i).is(",")) {
                i = decimalComma(inside, i);
                condition(inside, first, Math.min(i, inside.size()), end);
                first = i + 1;
            }
        }
    }

    /** {@return {@code i}, or where the next condition ends where {@code 2,5} stands for {@code 2.5}} */
    private int decimalComma(List<Token> inside, int i) {
        if (i == 0 || i + 1 >= inside.size()) {
            return i;
        }
        Token before = inside.get(i - 1);
        Token after = inside.get(i + 1);
        boolean ends = i + 2 == inside.size() || inside.get(i + 2).is(",");
        if (before.kind() != Token.Kind.NUMBER || after.kind() != Token.Kind.NUMBER || !ends) {
            return i;
        }
        String meant = before.text() + "." + after.text();
        mistakes.accept(new DrlMistake(
                before.offset(),
                "`" + before.text() + "," + after.text() + "` ditulis dengan titik: `" + meant + "`",
                "`" + before.text() + "," + after.text() + "` is written with a point: `" + meant + "`"));
        return i + 2;
    }

    private void condition(List<Token> inside, int first, int last, int end) {
        if (first >= last) {
            if (!inside.isEmpty()) {
                int comma = inside.get(Math.max(0, Math.min(first, inside.size()) - 1))
                        .offset();
                mistakes.accept(new DrlMistake(
                        comma,
                        "satu koma `,` terlalu banyak di sini; hapus",
                        "there is one comma `,` too many here; remove it"));
            }
            return;
        }
        int from = inside.get(first).offset();
        int to = last < inside.size() ? inside.get(last).offset() : end;
        try {
            parser.condition(source.substring(from, to), from);
        } catch (DrlMistake mistake) {
            mistakes.accept(mistake);
            boolean followed = last < inside.size();
            int start = followed || first == 0 ? from : inside.get(first - 1).offset();
            leftOut.add(new int[] {start, followed ? to + 1 : to});
        }
    }
}
