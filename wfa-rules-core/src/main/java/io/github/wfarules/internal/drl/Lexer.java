package io.github.wfarules.internal.drl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** Splits a condition or consequence into words and signs. Letters are those of ASCII: look-alikes are refused. */
final class Lexer {
    private static final List<String> SIGNS =
            List.of("==", "!=", "<=", ">=", "&&", "||", "<", ">", "!", "(", ")", ",", ".", ":", ";");

    /** What people write for a comparison or connective, longer signs before those that they begin with. */
    private static final Map<String, String> INSTEAD = instead();

    private final String source;
    private final int base;
    private int at;

    private Lexer(String source, int base) {
        this.source = source;
        this.base = base;
    }

    /** {@return the words and signs of the source, an end mark last; {@code base} is where the source begins} */
    static List<Token> tokens(String source, int base) {
        Lexer lexer = new Lexer(source, base);
        List<Token> tokens = new ArrayList<>();
        Token token;
        do {
            token = lexer.next();
            tokens.add(token);
        } while (token.kind() != Token.Kind.END);
        return tokens;
    }

    private Token next() {
        skipBlanksAndComments();
        if (at == source.length()) {
            return new Token(Token.Kind.END, "", base + at);
        }
        char c = source.charAt(at);
        if (isLetter(c)) {
            return take(Token.Kind.NAME, end(Lexer::isNamePart));
        }
        if (isDigit(c)) {
            return take(Token.Kind.NUMBER, end(part -> isDigit(part) || part == '.'));
        }
        if (c == '"') {
            return text();
        }
        for (String wrong : INSTEAD.keySet()) {
            if (source.startsWith(wrong, at)) {
                String right = INSTEAD.get(wrong);
                throw new DrlMistake(
                        base + at,
                        "`" + wrong + "` bukan pembanding; tulis `" + right + "`",
                        "`" + wrong + "` compares nothing; write `" + right + "`");
            }
        }
        for (String sign : SIGNS) {
            if (source.startsWith(sign, at)) {
                return take(Token.Kind.SIGN, at + sign.length());
            }
        }
        if (c == '\'') {
            throw new DrlMistake(
                    base + at,
                    "tulis teks di antara tanda petik ganda `\"`",
                    "write a text between double quotes `\"`");
        }
        // Nothing that the grammar knows, so that the parser refuses it where it stands.
        return take(Token.Kind.SIGN, at + Character.charCount(source.codePointAt(at)));
    }

    private static Map<String, String> instead() {
        Map<String, String> instead = new LinkedHashMap<>();
        String[] pairs = {
            "===", "==", "!==", "!=", "<>", "!=", "=>", ">=", "=<", "<=", "=!", "!=", "≥", ">=", "≤", "<=", "≠", "!="
        };
        for (int i = 0; i < pairs.length; i += 2) {
            instead.put(pairs[i], pairs[i + 1]);
        }
        return instead;
    }

    private Token text() {
        int close = source.indexOf('"', at + 1);
        int lineEnd = source.indexOf('\n', at);
        if (close < 0 || (lineEnd >= 0 && lineEnd < close)) {
            throw new DrlMistake(base + at, "tanda petik tidak ditutup", "the quotation mark is not closed");
        }
        String content = source.substring(at + 1, close);
        if (content.indexOf('\\') >= 0) {
            throw new DrlMistake(
                    base + at, "garis miring terbalik tidak diperbolehkan", "a backslash is not allowed in a text");
        }
        Token token = new Token(Token.Kind.TEXT, content, base + at);
        at = close + 1;
        return token;
    }

    private Token take(Token.Kind kind, int end) {
        Token token = new Token(kind, source.substring(at, end), base + at);
        at = end;
        return token;
    }

    private int end(IntPredicate part) {
        int end = at;
        while (end < source.length() && part.test(source.charAt(end))) {
            end++;
        }
        return end;
    }

    private void skipBlanksAndComments() {
        while (at < source.length()) {
            if (Character.isWhitespace(source.charAt(at))) {
                at++;
            } else if (source.startsWith("//", at)) {
                int lineEnd = source.indexOf('\n', at);
                at = lineEnd < 0 ? source.length() : lineEnd;
            } else if (source.startsWith("/*", at)) {
                int close = source.indexOf("*/", at);
                at = close < 0 ? source.length() : close + 2;
            } else {
                return;
            }
        }
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == '$';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isNamePart(int c) {
        return isLetter(c) || isDigit(c);
    }
}
