package io.github.wfarules.internal.drl;

import io.github.wfarules.Text;
import io.github.wfarules.internal.model.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Follows one rule from its first word to its {@code end} and says what is missing, misspelt or too much. The parser of
 * the engine gives up where it no longer understands, which is seldom where the mistake is.
 */
final class RuleSyntax {
    private static final Text THE_CASE = Pattern.required();

    private final String source;
    private final Place place;
    private final List<Token> tokens;
    private final Consumer<DrlMistake> mistakes;
    private final Set<Integer> firstInLine;
    private final List<int[]> leftOut = new ArrayList<>();
    private int at;

    /** Which the pattern names; this one where it names none. */
    private Question question = Question.WORK_MODE;

    /**
     * Takes a rule apart.
     *
     * @param source the whole file
     * @param place tells its lines
     * @param firstInLine the places of the words and signs that begin a line
     * @param tokens from the word {@code rule} to where the next rule begins, an end mark last
     */
    RuleSyntax(
            String source, Place place, Set<Integer> firstInLine, List<Token> tokens, Consumer<DrlMistake> mistakes) {
        this.source = source;
        this.place = place;
        this.firstInLine = firstInLine;
        this.tokens = tokens;
        this.mistakes = mistakes;
    }

    /** {@return where the rule ends, in characters from the start of the file} */
    int check() {
        Token rule = next();
        Token name = peek();
        if (!Keyword.RULE.is(rule)) {
            mistakes.accept(Keyword.RULE.insteadOf(rule));
        }
        if (name.kind() == Token.Kind.TEXT) {
            next();
        } else {
            String words = restOfLine(name);
            report(
                    name,
                    "id aturan ditulis di antara tanda petik: `rule \"" + words + "\"`",
                    "a rule's id stands between quotation marks: `rule \"" + words + "\"`");
            skipLine();
        }
        annotations();
        condition();
        consequence(rule, name);
        return peek().kind() == Token.Kind.END ? peek().offset() : next().offset() + "end".length();
    }

    /** {@return the start and end of each condition that cannot be read, the comma beside it included} */
    List<int[]> leftOut() {
        return leftOut;
    }

    private void annotations() {
        while (true) {
            Token token = peek();
            if (token.is("@")) {
                annotation();
            } else if (takes(Keyword.WHEN)) {
                return;
            } else if (token.text().equals("$case") || isCase(token) || isEnd(token) || Keyword.THEN.is(token)) {
                report(token, "`when` belum ada sebelum ini; tambahkan", "`when` is missing before this; add it");
                return;
            } else if (Annotations.KNOWN.contains(token.text()) && peek(1).is("(")) {
                report(
                        token,
                        "anotasi diawali dengan `@`: tulis `@" + token.text() + "`",
                        "an annotation begins with `@`: write `@" + token.text() + "`");
                next();
                skipLine();
            } else {
                report(
                        token,
                        "`" + restOfLine(token)
                                + "` tidak diperbolehkan di sini; antara id aturan dan `when` hanya ada anotasi"
                                + " seperti `@effect(\"denies\")`",
                        "`" + restOfLine(token)
                                + "` is not allowed here; between a rule's id and `when` stand annotations"
                                + " only, such as `@effect(\"denies\")`");
                next();
                skipLine();
            }
        }
    }

    private void annotation() {
        next();
        Token name = next();
        Token open = peek();
        if (!open.is("(")) {
            report(
                    name,
                    "`(` belum ada: tulis `@" + name.text() + "(\"…\")`",
                    "`(` is missing: write `@" + name.text() + "(\"…\")`");
            skipLine();
            return;
        }
        next();
        Token value = next();
        Token close = peek();
        if (value.kind() != Token.Kind.TEXT) {
            report(
                    name,
                    "isi anotasi ditulis di antara tanda petik: `@" + name.text() + "(\"…\")`",
                    "what an annotation says stands between quotation marks: `@" + name.text() + "(\"…\")`");
            skipLine();
        } else if (close.is(")")) {
            next();
        } else if (isFirst(close)) {
            report(
                    value,
                    "`)` belum ada di akhir `@" + name.text() + "`; tambahkan",
                    "`)` is missing at the end of `@" + name.text() + "`; add it");
        } else {
            report(
                    close,
                    "teks `@" + name.text() + "` sudah berakhir sebelum `" + close.text()
                            + "`; di dalam teks, ganti tanda petik `\"` dengan `'`",
                    "the text of `@" + name.text() + "` has already ended before `" + close.text()
                            + "`; within a text, write `'` for the quotation mark `\"`");
            skipLine();
        }
    }

    private void condition() {
        Token first = peek();
        boolean whole = next().text().equals("$case") && next().is(":") && isCase(next()) && next().is("(");
        if (!whole) {
            at = tokens.indexOf(first);
            if (isEnd(first) || Keyword.THEN.is(first)) {
                report(tokens.get(Math.max(0, at - 1)), THE_CASE.id(), THE_CASE.en());
            } else {
                report(
                        first,
                        "`" + restOfLine(first) + "` tidak diperbolehkan; " + THE_CASE.id(),
                        "`" + restOfLine(first) + "` is not allowed; " + THE_CASE.en());
            }
            skipToThen();
            return;
        }
        question = Objects.requireNonNull(Question.ofCase(tokens.get(at - 2).text()));
        Token open = tokens.get(at - 1);
        List<Token> inside = new ArrayList<>();
        int depth = 1;
        while (!endsCondition(peek())) {
            Token token = next();
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth == 0) {
                break;
            }
            inside.add(token);
        }
        new ConditionSyntax(source, mistakes, leftOut)
                .check(inside, tokens.get(at - 1).offset());
        if (depth > 0) {
            report(
                    tokens.get(at - 1),
                    "sesudah ini `)` belum ada: tanda kurung yang dibuka pada baris " + place.line(open.offset())
                            + " tidak ditutup",
                    "`)` is missing after this: a bracket that opens in line " + place.line(open.offset())
                            + " is not closed");
        }
        then();
    }

    private void then() {
        Token token = peek();
        if (takes(Keyword.THEN)) {
            return;
        }
        if (token.text().equals("$case") && peek(1).is(".") || isEnd(token)) {
            report(token, "`then` belum ada sebelum ini; tambahkan", "`then` is missing before this; add it");
        } else if (token.is(")")) {
            report(token, "tanda kurung `)` ini berlebih; hapus", "this bracket `)` closes nothing; remove it");
            skipToThen();
        } else {
            report(
                    token,
                    "`" + restOfLine(token) + "` tidak diperbolehkan di sini; " + THE_CASE.id(),
                    "`" + restOfLine(token) + "` is not allowed here; " + THE_CASE.en());
            skipToThen();
        }
    }

    private void consequence(Token rule, Token name) {
        Token then = tokens.get(at - 1);
        List<Token> said = new ArrayList<>();
        while (!isEnd(peek())) {
            Token token = peek();
            if (Keyword.END.isMeantBy(token) && isFirst(token)) {
                mistakes.accept(Keyword.END.insteadOf(token));
                checkConsequence(said, then);
                at = tokens.size() - 1;
                return;
            }
            said.add(next());
        }
        if (peek().kind() == Token.Kind.END) {
            report(
                    rule,
                    "aturan `" + name.text() + "` tidak diakhiri; tambahkan `end` sesudah akibatnya",
                    "the rule `" + name.text() + "` does not end; add `end` after its consequence");
        }
        checkConsequence(said, then);
    }

    private void checkConsequence(List<Token> said, Token then) {
        Token first = said.isEmpty() ? then : said.get(0);
        String written = said.isEmpty() ? "" : source.substring(first.offset(), peek().offset());
        DrlMistake mistake = Consequences.mistake(question, said, written, first.offset());
        if (mistake != null) {
            mistakes.accept(mistake);
        }
    }

    /** {@return whether the word stands here, which is passed over then; where it is misspelt, that is told} */
    private boolean takes(Keyword word) {
        Token token = peek();
        if (!word.is(token)) {
            if (!word.isMeantBy(token) || !isFirst(token)) {
                return false;
            }
            mistakes.accept(word.insteadOf(token));
        }
        next();
        return true;
    }

    private boolean isCase(Token token) {
        return Question.ofCase(token.text()) != null;
    }

    private boolean isFirst(Token token) {
        return firstInLine.contains(token.offset());
    }

    private static boolean isEnd(Token token) {
        return token.kind() == Token.Kind.END || Keyword.END.is(token);
    }

    private boolean endsCondition(Token token) {
        return isEnd(token)
                || Keyword.THEN.is(token)
                || isFirst(token)
                        && (Keyword.THEN.isMeantBy(token) || token.text().equals("$case") && peek(1).is("."));
    }

    private void skipToThen() {
        while (!isEnd(peek()) && !Keyword.THEN.is(peek())) {
            next();
        }
        if (Keyword.THEN.is(peek())) {
            next();
        }
    }

    private void skipLine() {
        while (peek().kind() != Token.Kind.END && !isFirst(peek())) {
            next();
        }
    }

    private String restOfLine(Token token) {
        int end = source.indexOf('\n', token.offset());
        return Excerpt.of(source.substring(token.offset(), end < 0 ? source.length() : end));
    }

    private Token peek() {
        return peek(0);
    }

    private Token peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    private Token next() {
        Token token = peek();
        at = Math.min(at + 1, tokens.size() - 1);
        return token;
    }

    private void report(Token token, String id, String en) {
        mistakes.accept(new DrlMistake(token.offset(), id, en));
    }
}
