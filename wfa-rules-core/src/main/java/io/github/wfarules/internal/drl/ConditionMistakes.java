package io.github.wfarules.internal.drl;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What to write instead of words and signs that a condition does not know. */
final class ConditionMistakes {
    private static final Map<String, String> CONNECTIVES =
            Map.of("and", "&&", "dan", "&&", "or", "||", "atau", "||", "serta", "&&");
    private static final Set<String> ARITHMETIC = Set.of("-", "+", "*", "/", "%");

    private ConditionMistakes() {}

    /** {@return whether it is a word that people write between two conditions} */
    static boolean connects(Token token) {
        return CONNECTIVES.containsKey(token.text());
    }

    /**
     * {@return the mistake in what follows a condition that is complete}
     *
     * @param at which of the tokens follows
     */
    static DrlMistake after(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        String meant = meant(token);
        if (meant != null) {
            return instead(token, meant);
        }
        if (token.is("=")) {
            return new DrlMistake(
                    token.offset(),
                    "satu tanda `=` tidak membandingkan apa pun; tulis `==`",
                    "a single `=` compares nothing; write `==`");
        }
        if (token.kind() == Token.Kind.NAME) {
            return new DrlMistake(
                    tokens.get(at - 1).offset(),
                    "sebelum `" + token.text() + "` belum ada koma `,`; tambahkan di antara dua syarat",
                    "there is no comma `,` before `" + token.text() + "`; add one between two conditions");
        }
        return token.is("-") && isDash(tokens, at) ? dash(tokens, at) : unexpected(token);
    }

    /** {@return that something else is to be written} */
    static DrlMistake instead(Token token, String meant) {
        return new DrlMistake(
                token.offset(),
                "tulis `" + meant + "`, bukan `" + token.text() + "`",
                "write `" + meant + "`, not `" + token.text() + "`");
    }

    private static @Nullable String meant(Token token) {
        if (token.kind() == Token.Kind.NAME) {
            return CONNECTIVES.get(token.text().toLowerCase(Locale.ROOT));
        }
        return token.is("&") || token.is("|") ? token.text() + token.text() : token.is(";") ? "," : null;
    }

    /** Where no blank stands on either side, it is part of a name and takes nothing away. */
    private static boolean isDash(List<Token> tokens, int at) {
        Token before = tokens.get(at - 1);
        Token dash = tokens.get(at);
        Token after = tokens.get(at + 1);
        return before.kind() == Token.Kind.NAME
                && after.kind() == Token.Kind.NAME
                && before.offset() + before.text().length() == dash.offset()
                && dash.offset() + 1 == after.offset();
    }

    private static DrlMistake dash(List<Token> tokens, int at) {
        StringBuilder written = new StringBuilder(tokens.get(at - 1).text());
        StringBuilder meant = new StringBuilder(written);
        for (int i = at; tokens.get(i).is("-") && isDash(tokens, i); i += 2) {
            String part = tokens.get(i + 1).text();
            written.append('-').append(part);
            meant.append(part.substring(0, 1).toUpperCase(Locale.ROOT)).append(part.substring(1));
        }
        return new DrlMistake(
                tokens.get(at).offset(),
                "nama isian tidak memuat tanda hubung; tulis `" + meant + "`, bukan `" + written + "`, juga dalam"
                        + " policy.yaml",
                "the name of a field has no dash; write `" + meant + "`, not `" + written
                        + "`, in policy.yaml as well");
    }

    /** {@return the mistake in a word or sign that cannot stand where it does} */
    static DrlMistake unexpected(Token token) {
        if (token.kind() == Token.Kind.END) {
            return new DrlMistake(token.offset(), "syarat ini belum selesai", "the condition is not finished");
        }
        boolean counts = ARITHMETIC.contains(token.text());
        return new DrlMistake(
                token.offset(),
                "`" + token.text() + "` tidak diperbolehkan di sini"
                        + (counts
                                ? "; syarat tidak menghitung, tetapi membandingkan isian dengan parameter, seperti"
                                        + " `week.flexibleDays >= number(\"…\")`"
                                : ""),
                "`" + token.text() + "` is not allowed here"
                        + (counts
                                ? "; a condition does not calculate but compares a field with a parameter, like"
                                        + " `week.flexibleDays >= number(\"…\")`"
                                : ""));
    }

    /** {@return the mistake in {@code employee.getPregnant()}, as Java would write it} */
    static DrlMistake getter(Token owner, Token method) {
        String name = method.text();
        boolean prefixed = name.length() > 3 && name.startsWith("get");
        String field = prefixed ? Character.toLowerCase(name.charAt(3)) + name.substring(4) : name;
        String meant = owner.text() + "." + field;
        return new DrlMistake(
                method.offset(),
                "`" + name + "(` tidak diperbolehkan di sini; isian dibaca tanpa tanda kurung, seperti `" + meant + "`",
                "`" + name + "(` is not allowed here; a field is read without brackets, like `" + meant + "`");
    }

    /** {@return that the digits are no number, or not written as one} */
    static DrlMistake noNumber(Token token) {
        boolean grouped = token.text().matches("[0-9]{1,3}(\\.[0-9]{3}){2,}");
        if (grouped) {
            String meant = token.text().replace(".", "");
            return new DrlMistake(
                    token.offset(),
                    "`" + token.text() + "` ditulis tanpa pemisah ribuan: `" + meant + "`",
                    "`" + token.text() + "` is written without separators: `" + meant + "`");
        }
        return new DrlMistake(
                token.offset(),
                "`" + token.text() + "` bukan bilangan; tulis misalnya `3` atau `2.5`",
                "`" + token.text() + "` is not a number; write for example `3` or `2.5`");
    }

    /** {@return that nothing is compared with {@code null}} */
    static DrlMistake needlessNull(Token token) {
        return new DrlMistake(
                token.offset(),
                "`null` tidak diperlukan: fakta yang tidak diketahui ditangani sendiri oleh mesin",
                "`null` is not needed: unknown facts are taken care of by the engine");
    }

    /** {@return that the name stands for nothing yet} */
    static DrlMistake unbound(Token token) {
        return new DrlMistake(
                token.offset(), "`" + token.text() + "` belum diikat", "`" + token.text() + "` has not been bound");
    }

    /** {@return that the word stands before what it negates} */
    static DrlMistake misplacedNot(Token token) {
        return new DrlMistake(
                token.offset(),
                "`not` ditulis sesudah isian, seperti `x not memberOf …` atau `x not in ( … )`; yang lain disangkal"
                        + " dengan `!( … )`",
                "`not` stands after the field, as in `x not memberOf …` or `x not in ( … )`; anything else is"
                        + " negated with `!( … )`");
    }
}
