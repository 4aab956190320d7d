package io.github.wfarules.internal.drl;

import io.github.wfarules.internal.text.Hint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the conditions of one rule by the grammar that is allowed. Bound names ({@code $days : week.flexibleDays}) stand
 * for what they are bound to from there on.
 */
final class ConditionParser {
    private static final int DEEPEST = 32;
    private static final List<String> SYMBOLS =
            Arrays.stream(Operator.values()).map(Operator::symbol).toList();
    private static final Map<String, String> TRUTHS = Map.ofEntries(
            Map.entry("true", "true"),
            Map.entry("false", "false"),
            Map.entry("ya", "true"),
            Map.entry("benar", "true"),
            Map.entry("yes", "true"),
            Map.entry("tidak", "false"),
            Map.entry("bukan", "false"),
            Map.entry("salah", "false"),
            Map.entry("no", "false"));

    /** Of one rule: the method that a rule is compiled to has a largest size, too. */
    private static final int MOST_OPERANDS = 500;

    private final Map<String, Operand> bound = new HashMap<>();
    private List<Token> tokens = List.of();
    private int at;
    private int depth;
    private int operands;

    /** {@return the condition; null where the text only binds a name} */
    @Nullable
    Expression condition(String source, int base) {
        start(source, base);
        Expression expression = null;
        if (peek(1).is(":") && peek(0).text().startsWith("$")) {
            String name = next().text();
            next();
            int first = at;
            Operand operand = operand();
            bound.put(name, operand);
            if (peek(0).kind() != Token.Kind.END) {
                at = first;
                expression = or();
            }
        } else {
            expression = or();
        }
        if (peek(0).kind() != Token.Kind.END) {
            throw ConditionMistakes.after(tokens, at);
        }
        return expression;
    }

    /** {@return the operand that the text names, all of it} */
    Operand operand(String source, int base) {
        start(source, base);
        Operand operand = operand();
        if (peek(0).kind() != Token.Kind.END) {
            throw ConditionMistakes.unexpected(peek(0));
        }
        return operand;
    }

    private void start(String source, int base) {
        tokens = Lexer.tokens(source, base);
        at = 0;
        depth = 0;
    }

    private Expression or() {
        int offset = peek(0).offset();
        List<Expression> parts = new ArrayList<>(List.of(and()));
        while (peek(0).is("||")) {
            next();
            parts.add(and());
        }
        return parts.size() == 1 ? parts.get(0) : new Expression.Or(List.copyOf(parts), offset);
    }

    private Expression and() {
        int offset = peek(0).offset();
        List<Expression> parts = new ArrayList<>(List.of(not()));
        while (peek(0).is("&&")) {
            next();
            parts.add(not());
        }
        return parts.size() == 1 ? parts.get(0) : new Expression.And(List.copyOf(parts), offset);
    }

    private Expression not() {
        Token token = peek(0);
        if (++depth > DEEPEST) {
            throw new DrlMistake(
                    token.offset(),
                    "syarat bersarang lebih dari " + DEEPEST + " tingkat",
                    "the condition is nested more than " + DEEPEST + " levels deep");
        }
        try {
            if (token.is("!")) {
                next();
                return new Expression.Not(not(), token.offset());
            }
            if (token.is("(")) {
                next();
                Expression inner = or();
                expect(")");
                return inner;
            }
            return comparison();
        } finally {
            depth--;
        }
    }

    private Expression comparison() {
        Operand left = operand();
        Token token = peek(0);
        String symbol = token.text();
        if (token.is("not")) {
            symbol = "not " + peek(1).text();
        }
        Operator operator =
                token.kind() == Token.Kind.SIGN || token.kind() == Token.Kind.NAME ? Operator.of(symbol) : null;
        if (operator == null) {
            if (token.kind() == Token.Kind.NAME && isMisspelt(token)) {
                throw new DrlMistake(
                        token.offset(),
                        "`" + symbol + "` bukan pembanding"
                                + Hint.of(symbol, SYMBOLS).id(),
                        "`" + symbol + "` is not a comparison"
                                + Hint.of(symbol, SYMBOLS).en());
            }
            return new Expression.Holds(left, true, left.offset());
        }
        next();
        if ((operator == Operator.IN || operator == Operator.NOT_IN)
                && !peek(symbol.startsWith("not ") ? 1 : 0).is("(")) {
            throw new DrlMistake(
                    token.offset(),
                    "sesudah `" + symbol + "` ditulis daftar di antara `(` dan `)`",
                    "a list between `(` and `)` belongs after `" + symbol + "`");
        }
        if (symbol.startsWith("not ")) {
            next();
        }
        List<Operand> right = operator == Operator.IN || operator == Operator.NOT_IN ? list() : List.of(operand());
        return new Expression.Compare(left, operator, right, left.offset());
    }

    /** Two conditions without a comma look like a comparison whose name nobody knows. */
    private boolean isMisspelt(Token token) {
        Token following = peek(1);
        boolean condition = following.is(".") || following.is("(") || ConditionMistakes.connects(token);
        return !condition && following.kind() != Token.Kind.END;
    }

    private List<Operand> list() {
        expect("(");
        List<Operand> operands = new ArrayList<>(List.of(operand()));
        while (peek(0).is(",")) {
            next();
            operands.add(operand());
        }
        expect(")");
        return List.copyOf(operands);
    }

    private Operand operand() {
        Token token = next();
        if (++operands > MOST_OPERANDS) {
            throw new DrlMistake(
                    token.offset(),
                    "aturan ini membandingkan lebih dari " + MOST_OPERANDS + " nilai; pakai parameter berjenis codes",
                    "the rule compares more than " + MOST_OPERANDS + " values; use a parameter of the kind codes");
        }
        switch (token.kind()) {
            case NUMBER:
                return new Operand.Literal(Operand.Literal.Kind.NUMBER, number(token), token.offset());
            case TEXT:
                return new Operand.Literal(Operand.Literal.Kind.TEXT, token.text(), token.offset());
            case NAME:
                return named(token);
            default:
                throw ConditionMistakes.unexpected(token);
        }
    }

    private Operand named(Token token) {
        if (token.text().equals("true") || token.text().equals("false")) {
            return new Operand.Literal(Operand.Literal.Kind.FLAG, token.text(), token.offset());
        }
        String truth = peek(0).is(".") || peek(0).is("(")
                ? null
                : TRUTHS.get(token.text().toLowerCase(Locale.ROOT));
        if (truth != null) {
            throw ConditionMistakes.instead(token, truth);
        }
        if (token.text().equals("new")) {
            throw constructor(token);
        }
        if (token.text().equals("not")) {
            throw ConditionMistakes.misplacedNot(token);
        }
        if (token.text().equals("null")) {
            throw ConditionMistakes.needlessNull(token);
        }
        if (peek(0).is("(")) {
            return call(token);
        }
        if (token.text().startsWith("$")) {
            Operand operand = bound.get(token.text());
            if (operand == null) {
                throw ConditionMistakes.unbound(token);
            }
            return operand;
        }
        List<String> names = new ArrayList<>(List.of(token.text()));
        while (peek(0).is(".")) {
            next();
            Token part = next();
            if (part.kind() == Token.Kind.NAME && peek(0).is("(")) {
                throw ConditionMistakes.getter(token, part);
            }
            if (part.kind() != Token.Kind.NAME) {
                throw ConditionMistakes.unexpected(part);
            }
            names.add(part.text());
        }
        return new Operand.Path(List.copyOf(names), token.offset());
    }

    /** {@code new java.io.File(…)}, as Java would write it. */
    private DrlMistake constructor(Token token) {
        StringBuilder shown = new StringBuilder("new ");
        for (Token part = next(); part.kind() == Token.Kind.NAME || part.is("."); part = next()) {
            shown.append(part.text());
        }
        return new DrlMistake(
                token.offset(), "`" + shown + "` tidak diperbolehkan di sini", "`" + shown + "` is not allowed here");
    }

    private Operand call(Token name) {
        next();
        Token argument = next();
        if (argument.kind() != Token.Kind.TEXT) {
            StringBuilder meant = new StringBuilder();
            for (Token part = argument; part.kind() != Token.Kind.END && !part.is(")"); part = next()) {
                meant.append(part.text());
            }
            String call = name.text() + "(\"" + (meant.isEmpty() ? "…" : meant) + "\")";
            throw new DrlMistake(
                    argument.offset(),
                    "fungsi `" + name.text() + "` memerlukan satu teks di antara tanda petik: `" + call + "`",
                    "the function `" + name.text() + "` takes one text between quotation marks: `" + call + "`");
        }
        expect(")");
        return new Operand.Call(name.text(), argument.text(), name.offset());
    }

    private static String number(Token token) {
        if (!token.text().matches("[0-9]{1,18}(\\.[0-9]{1,9})?")) {
            throw ConditionMistakes.noNumber(token);
        }
        return token.text();
    }

    private Token peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    private Token next() {
        Token token = peek(0);
        at++;
        return token;
    }

    private void expect(String sign) {
        Token token = next();
        if (!token.is(sign)) {
            throw new DrlMistake(
                    token.offset(),
                    "di sini seharusnya `" + sign + "`" + instead(token, "bukan"),
                    "`" + sign + "` belongs here" + instead(token, "not"));
        }
    }

    private static String instead(Token token, String not) {
        return token.kind() == Token.Kind.END ? "" : ", " + not + " `" + token.text() + "`";
    }
}
