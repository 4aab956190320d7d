package io.github.wfarules.internal.drl;

import io.github.wfarules.Text;
import io.github.wfarules.internal.model.Question;
import io.github.wfarules.internal.model.RuleDefinition.Consequence;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What may stand after {@code then}: one call, which reports what its rule found. */
final class Consequences {
    private static final String CASE = "$case.";

    private Consequences() {}

    /**
     * What a consequence says.
     *
     * @param argument the function that reads what it is told; null where it is told nothing
     */
    record Said(Consequence consequence, Operand.@Nullable Call argument) {}

    /** {@return what the words say, the semicolon at their end left out; null where rules of the question may not say it} */
    static @Nullable Said read(Question question, List<Token> said) {
        String written = written(said);
        for (Consequence consequence : question.consequences()) {
            if (written.equals(CASE + consequence.call() + "()") && consequence.reader() == null) {
                return new Said(consequence, null);
            }
            String before = CASE + consequence.call() + "(" + consequence.reader() + "(\"";
            if (consequence.reader() != null && written.startsWith(before) && isOneText(said)) {
                Token argument = said.get(6);
                return new Said(
                        consequence, new Operand.Call(consequence.reader(), argument.text(), argument.offset()));
            }
        }
        return null;
    }

    /** {@return whether the words are {@code $case . call ( reader ( "…" ) )}} */
    private static boolean isOneText(List<Token> said) {
        return said.size() == 9
                && said.get(6).kind() == Token.Kind.TEXT
                && said.get(7).is(")")
                && said.get(8).is(")");
    }

    /** {@return the words as they are compared: without white space} */
    private static String written(List<Token> said) {
        return said.stream()
                .map(token -> token.kind() == Token.Kind.TEXT ? "\"" + token.text() + "\"" : token.text())
                .collect(Collectors.joining());
    }

    /** {@return what rules of the question may say} */
    private static Text allowed(Question question) {
        String calls = question.consequences().stream()
                .map(Consequences::form)
                .map(form -> "`" + form + ";`")
                .collect(Collectors.joining(", "));
        return new Text(
                "setelah `then` hanya boleh satu dari " + calls, "after `then` there may only be one of " + calls);
    }

    /**
     * {@return what is wrong with all that stands after {@code then}; null where nothing is}
     *
     * @param written the same words as the author wrote them
     * @param offset where they begin
     */
    static @Nullable DrlMistake mistake(Question question, List<Token> said, String written, int offset) {
        int last = said.size() - 1;
        boolean ends = last >= 0 && said.get(last).is(";");
        List<Token> call = ends ? said.subList(0, last) : said;
        if (read(question, call) == null) {
            return refused(question, written, offset);
        }
        return ends
                ? null
                : new DrlMistake(
                        said.get(last).offset(),
                        "`;` belum ada di akhir; tulis `" + written(call) + ";`",
                        "`;` is missing at the end; write `" + written(call) + ";`");
    }

    /** {@return that the words may not stand after {@code then}, and what may} */
    static DrlMistake refused(Question question, String written, int offset) {
        String shown = Excerpt.of(written);
        Text allowed = allowed(question);
        return new DrlMistake(
                offset,
                (shown.isEmpty() ? "" : "`" + shown + "` tidak diperbolehkan; ") + allowed.id(),
                (shown.isEmpty() ? "" : "`" + shown + "` is not allowed; ") + allowed.en());
    }

    /** {@return how it is written} */
    static String form(Consequence consequence) {
        String argument = consequence.reader() == null ? "" : consequence.reader() + "(\"…\")";
        return CASE + consequence.call() + "(" + argument + ")";
    }
}
