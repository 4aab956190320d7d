package io.github.wfarules.internal.drl;

import io.github.wfarules.Text;
import io.github.wfarules.internal.text.Nearest;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Holds the two sides of a comparison against each other. */
final class TypeCheck {
    private final Resolver resolver;
    private final Declarations declarations;
    private final Consumer<DrlMistake> mistakes;

    TypeCheck(Resolver resolver, Declarations declarations, Consumer<DrlMistake> mistakes) {
        this.mistakes = mistakes;
        this.resolver = resolver;
        this.declarations = declarations;
    }

    /** Reports the first mistake of every comparison. */
    void check(Expression expression) {
        if (expression instanceof Expression.And and) {
            and.parts().forEach(this::check);
            return;
        }
        if (expression instanceof Expression.Or or) {
            or.parts().forEach(this::check);
            return;
        }
        try {
            if (expression instanceof Expression.Holds holds) {
                flag(holds.operand());
            } else if (expression instanceof Expression.Compare compare) {
                compare(compare);
            }
        } catch (DrlMistake mistake) {
            mistakes.accept(mistake);
        }
    }

    private void flag(Operand operand) {
        ValueType type = resolver.meaning(operand).type();
        if (type.kind() != ValueType.Kind.FLAG) {
            throw new DrlMistake(
                    operand.offset(),
                    "`" + operand.text() + "` adalah " + type.title().id()
                            + ", bukan syarat; bandingkan dengan sesuatu",
                    "`" + operand.text() + "` is " + type.title().en()
                            + ", not a condition; compare it with something");
        }
    }

    private void compare(Expression.Compare compare) {
        Meaning left = resolver.meaning(compare.left());
        if (left.source() == null) {
            throw new DrlMistake(
                    compare.left().offset(),
                    "sebelah kiri pembanding harus isian atau fungsi",
                    "a field or function belongs on the left of a comparison");
        }
        compare.right().forEach(right -> side(compare, left.type(), right));
        if (compare.operator().isOrder() && !left.type().isOrdered()) {
            throw new DrlMistake(
                    compare.offset(),
                    "`" + compare.left().text() + "` adalah "
                            + left.type().title().id() + "; `"
                            + compare.operator().symbol() + "` hanya untuk bilangan dan tanggal",
                    "`" + compare.left().text() + "` is " + left.type().title().en() + "; `"
                            + compare.operator().symbol() + "` is for numbers and dates only");
        }
    }

    private void side(Expression.Compare compare, ValueType left, Operand right) {
        refuseBareWord(compare, left, right);
        ValueType type = resolver.meaning(right).type();
        if (compare.operator().isMembership()) {
            if (!left.isMemberOf(type)) {
                throw mismatch(compare, left, right, type);
            }
        } else if (isCode(left, right)) {
            code(left, right);
        } else if (!left.comparesWith(type)) {
            throw mismatch(compare, left, right, type);
        }
    }

    /** {@code night} for {@code "night"}. */
    private void refuseBareWord(Expression.Compare compare, ValueType left, Operand right) {
        boolean bare = right instanceof Operand.Path path && path.names().size() == 1;
        if (bare && declarations.codes(String.valueOf(left.list())).contains(right.text())) {
            throw new DrlMistake(
                    right.offset(),
                    "kode ditulis di antara tanda petik: `\"" + right.text() + "\"`",
                    "a code stands between quotation marks: `\"" + right.text() + "\"`");
        }
    }

    private static boolean isCode(ValueType left, Operand right) {
        return left.kind() == ValueType.Kind.CODE
                && right instanceof Operand.Literal literal
                && literal.kind() == Operand.Literal.Kind.TEXT;
    }

    private void code(ValueType left, Operand right) {
        String list = String.valueOf(left.list());
        Set<String> known = declarations.codes(list);
        // Where the list itself is unknown, that is said where it is named.
        if (left.list() != null && !known.contains(right.text())) {
            String named = declarations.codeCalled(list, right.text());
            @Nullable String near = named != null ? named : Nearest.of(right.text(), known);
            throw new DrlMistake(
                    right.offset(),
                    "kode `" + right.text() + "` tidak ada dalam daftar `" + list + "`"
                            + (near == null ? "" : "; maksud Anda `" + near + "`?"),
                    "the code `" + right.text() + "` is not in the list `" + list + "`"
                            + (near == null ? "" : "; did you mean `" + near + "`?"));
        }
    }

    private static DrlMistake mismatch(Expression.Compare compare, ValueType left, Operand right, ValueType type) {
        Text instead = instead(left, right, type);
        return new DrlMistake(
                right.offset(),
                "`" + compare.left().text() + "` adalah " + left.title().id() + ", tetapi `" + right.text()
                        + "` adalah " + type.title().id() + instead.id(),
                "`" + compare.left().text() + "` is " + left.title().en() + ", but `" + right.text() + "` is "
                        + type.title().en() + instead.en());
    }

    /** {@return what to write instead, for the mismatches that are common} */
    private static Text instead(ValueType left, Operand right, ValueType type) {
        Class<?> constants = left.enumType();
        if (constants != null && type.kind() == ValueType.Kind.TEXT && Guess.isConstant(constants, right.text())) {
            String meant = constants.getSimpleName() + "." + right.text();
            return new Text("; tulis `" + meant + "`", "; write `" + meant + "`");
        }
        return switch (left.kind()) {
            case FLAG -> new Text("; tulis `true` atau `false`", "; write `true` or `false`");
            case NUMBER ->
                new Text(
                        "; bilangan ditulis tanpa tanda petik, atau dibaca dengan `number(\"…\")`",
                        "; a number stands without quotation marks, or is read with `number(\"…\")`");
            case DATE ->
                new Text(
                        "; hari berlakunya aturan ditulis dengan `@from` dan `@to`",
                        "; the days of a rule are written with `@from` and `@to`");
            case CODE ->
                type.kind() == ValueType.Kind.CODES
                        ? new Text("; tulis `memberOf`", "; write `memberOf`")
                        : new Text("", "");
            default -> new Text("", "");
        };
    }
}
