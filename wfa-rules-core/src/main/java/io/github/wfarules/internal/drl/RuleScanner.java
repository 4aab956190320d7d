package io.github.wfarules.internal.drl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

/**
 * Splits a whole rule file into words and signs, comments left out. It stumbles over nothing: what cannot be part of any
 * rule is reported and skipped, so that the rest can be looked at as well.
 */
final class RuleScanner {
    private static final String TYPOGRAPHIC = "“”„«»‘’‚`´";

    private final String source;
    private final Consumer<DrlMistake> mistakes;
    private int at;

    private RuleScanner(String source, Consumer<DrlMistake> mistakes) {
        this.source = source;
        this.mistakes = mistakes;
    }

    /** {@return the words and signs of a file, an end mark last} */
    static List<Token> tokens(String source, Consumer<DrlMistake> mistakes) {
        RuleScanner scanner = new RuleScanner(source, mistakes);
        List<Token> tokens = new ArrayList<>();
        while (scanner.at < source.length()) {
            scanner.next(tokens);
        }
        tokens.add(new Token(Token.Kind.END, "", source.length()));
        return tokens;
    }

    /** {@return the places of the words and signs that begin a line} */
    static Set<Integer> firstInLine(String source, List<Token> tokens) {
        Set<Integer> first = new HashSet<>();
        int at = 0;
        boolean fresh = true;
        for (Token token : tokens) {
            for (; at < token.offset(); at++) {
                fresh |= source.charAt(at) == '\n';
            }
            if (fresh) {
                first.add(token.offset());
            }
            fresh = false;
        }
        return first;
    }

    private void next(List<Token> tokens) {
        char c = source.charAt(at);
        if (source.startsWith("//", at)) {
            at = lineEnd(at);
        } else if (source.startsWith("/*", at)) {
            blockComment();
        } else if (c == '#') {
            report("komentar diawali dengan `//`, bukan `#`", "a comment begins with `//`, not with `#`");
            at = lineEnd(at);
        } else if (c == '"' || c == '\'') {
            tokens.add(text(c));
        } else if (TYPOGRAPHIC.indexOf(c) >= 0) {
            report(
                    "tanda petik `" + c + "` tidak dibaca; tulis tanda petik lurus `\"`",
                    "the quotation mark `" + c + "` is not read; write the straight one `\"`");
            tokens.add(typographicText());
        } else if (Character.isJavaIdentifierStart(c)) {
            tokens.add(take(Token.Kind.NAME, Character::isJavaIdentifierPart));
        } else if (c >= '0' && c <= '9') {
            tokens.add(take(Token.Kind.NUMBER, part -> part >= '0' && part <= '9' || part == '.'));
        } else {
            if (!Character.isWhitespace(c)) {
                tokens.add(new Token(Token.Kind.SIGN, String.valueOf(c), at));
            }
            at++;
        }
    }

    private void blockComment() {
        int close = source.indexOf("*/", at + 2);
        if (close < 0) {
            report("komentar ini tidak ditutup dengan `*/`", "this comment is not closed with `*/`");
        }
        at = close < 0 ? source.length() : close + 2;
    }

    private Token text(char quote) {
        int end = lineEnd(at);
        for (int close = at + 1; close < end; close++) {
            if (source.charAt(close) == '\\') {
                close++;
            } else if (source.charAt(close) == quote) {
                return until(close);
            }
        }
        report(
                "tanda petik ini tidak ditutup; tambahkan `" + quote + "` di akhir teksnya, pada baris yang sama",
                "this quotation mark is not closed; add `" + quote + "` at the end of the text, in the same line");
        return untilBracket(end);
    }

    /** A text whose end nobody marked ends before the bracket that ends the line. */
    private Token untilBracket(int end) {
        String rest = source.substring(at, end).stripTrailing();
        int length = rest.endsWith(")") ? rest.length() - 1 : rest.length();
        Token token = new Token(Token.Kind.TEXT, source.substring(at + 1, at + Math.max(1, length)), at);
        at += Math.max(1, length);
        return token;
    }

    private Token typographicText() {
        int end = lineEnd(at);
        for (int close = at + 1; close < end; close++) {
            if (TYPOGRAPHIC.indexOf(source.charAt(close)) >= 0 || source.charAt(close) == '"') {
                return until(close);
            }
        }
        return untilBracket(end);
    }

    private Token until(int close) {
        Token token = new Token(Token.Kind.TEXT, source.substring(at + 1, close), at);
        at = close + 1;
        return token;
    }

    private Token take(Token.Kind kind, IntPredicate part) {
        int end = at;
        while (end < source.length() && part.test(source.charAt(end))) {
            end++;
        }
        Token token = new Token(kind, source.substring(at, end), at);
        at = end;
        return token;
    }

    private int lineEnd(int from) {
        int end = source.indexOf('\n', from);
        return end < 0 ? source.length() : end;
    }

    private void report(String id, String en) {
        mistakes.accept(new DrlMistake(at, id, en));
    }
}
