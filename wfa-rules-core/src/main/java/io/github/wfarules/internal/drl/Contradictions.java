package io.github.wfarules.internal.drl;

import io.github.wfarules.internal.model.Question;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds conditions that can never hold, and alternatives of which one always does. What a parameter says on a day is not
 * known here, and what is too long to be multiplied out is let pass.
 */
final class Contradictions {
    private final Resolver resolver;

    /** Understands conditions of every rule file that has no mistake, whatever it imports. */
    Contradictions(Question question, Declarations declarations) {
        Map<String, Class<?>> constants =
                Vocabulary.constants().stream().collect(Collectors.toMap(Class::getSimpleName, type -> type));
        this.resolver = new Resolver(Vocabulary.of(question), declarations, constants);
    }

    /** Reports what is wrong with a condition that has no other mistake. */
    void check(Expression condition, Consumer<DrlMistake> mistakes) {
        Operand impossible = impossible(condition);
        if (impossible != null) {
            String text = impossible.text();
            mistakes.accept(new DrlMistake(
                    impossible.offset(),
                    "syarat ini tidak pernah terpenuhi: tidak ada nilai `" + text
                            + "` yang memenuhi semuanya; untuk *atau* tulis `||` atau `in ( … )`",
                    "this condition can never hold: no value of `" + text
                            + "` satisfies all of it; for *or* write `||` or `in ( … )`"));
        }
        alternatives(condition, mistakes);
    }

    private void alternatives(Expression condition, Consumer<DrlMistake> mistakes) {
        if (condition instanceof Expression.And and) {
            and.parts().forEach(part -> alternatives(part, mistakes));
        } else if (condition instanceof Expression.Or or) {
            Operand any = impossible(opposite(or));
            if (any == null) {
                or.parts().forEach(part -> alternatives(part, mistakes));
                return;
            }
            mistakes.accept(new DrlMistake(
                    any.offset(),
                    "syarat ini selalu terpenuhi, apa pun nilai `" + any.text()
                            + "`; untuk *bukan yang ini dan bukan yang itu* tulis `&&` atau `not in ( … )`",
                    "this condition always holds, whatever `" + any.text()
                            + "` is; for *neither this nor that* write `&&` or `not in ( … )`"));
        }
    }

    private static Expression opposite(Expression condition) {
        return new Expression.Not(condition, condition.offset()).withoutNegation();
    }

    /** {@return whether the second condition holds wherever the first one does; false where that is not certain} */
    boolean implies(Expression first, Expression second) {
        return impossible(new Expression.And(List.of(first, opposite(second)), first.offset())) != null;
    }

    /** {@return an operand that no value satisfies, where the condition can never hold; null where it can} */
    private @Nullable Operand impossible(Expression condition) {
        List<List<Expression>> conjunctions = Conjunctions.of(condition);
        if (conjunctions == null) {
            return null;
        }
        Operand found = null;
        for (List<Expression> conjunction : conjunctions) {
            Operand without = withoutValue(conjunction);
            if (without == null) {
                return null;
            }
            found = found == null ? without : found;
        }
        return found;
    }

    private @Nullable Operand withoutValue(List<Expression> conjunction) {
        Map<String, PossibleValues> values = new LinkedHashMap<>();
        for (Expression part : conjunction) {
            Operand operand =
                    part instanceof Expression.Holds holds ? holds.operand() : ((Expression.Compare) part).left();
            PossibleValues possible = values.computeIfAbsent(
                    operand.text(),
                    text -> new PossibleValues(resolver.meaning(operand).type()));
            if (part instanceof Expression.Holds holds) {
                possible.compare(Operator.EQUAL, List.of(Boolean.toString(holds.expected())));
            } else {
                compare(possible, (Expression.Compare) part);
            }
            if (possible.areNone()) {
                return operand;
            }
        }
        return null;
    }

    private void compare(PossibleValues possible, Expression.Compare compare) {
        boolean writtenOut = compare.right().stream()
                .allMatch(right -> resolver.meaning(right).source() == null);
        if (writtenOut) {
            possible.compare(compare.operator(), PossibleValues.written(compare.right()));
        } else if (compare.right().size() == 1) {
            possible.compare(compare.operator(), compare.right().get(0).text());
        }
    }
}
