package io.github.wfarules.internal.drl;

import io.github.wfarules.internal.text.Nearest;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds the two sides of a comparison against each other. */
final class TypeCheck {
    private final Resolver resolver;
    private final Declarations declarations;

    TypeCheck(Resolver resolver, Declarations declarations) {
        this.resolver = resolver;
        this.declarations = declarations;
    }

    void check(Expression expression) {
        if (expression instanceof Expression.And and) {
            and.parts().forEach(this::check);
        } else if (expression instanceof Expression.Or or) {
            or.parts().forEach(this::check);
        } else if (expression instanceof Expression.Holds holds) {
            flag(holds.operand());
        } else if (expression instanceof Expression.Compare compare) {
            compare(compare);
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
        for (Operand right : compare.right()) {
            ValueType type = resolver.meaning(right).type();
            if (compare.operator().isMembership()) {
                if (!left.type().isMemberOf(type)) {
                    throw mismatch(compare, left.type(), right, type);
                }
            } else if (isCode(left.type(), right)) {
                code(left.type(), right);
            } else if (!left.type().comparesWith(type)) {
                throw mismatch(compare, left.type(), right, type);
            }
        }
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

    private static boolean isCode(ValueType left, Operand right) {
        return left.kind() == ValueType.Kind.CODE
                && right instanceof Operand.Literal literal
                && literal.kind() == Operand.Literal.Kind.TEXT;
    }

    private void code(ValueType left, Operand right) {
        String list = String.valueOf(left.list());
        Set<String> known = declarations.codes(list);
        if (!known.contains(right.text())) {
            @Nullable String near = Nearest.of(right.text(), known);
            throw new DrlMistake(
                    right.offset(),
                    "kode `" + right.text() + "` tidak ada dalam daftar `" + list + "`"
                            + (near == null ? "" : "; maksudnya `" + near + "`?"),
                    "the code `" + right.text() + "` is not in the list `" + list + "`"
                            + (near == null ? "" : "; did you mean `" + near + "`?"));
        }
    }

    private static DrlMistake mismatch(Expression.Compare compare, ValueType left, Operand right, ValueType type) {
        return new DrlMistake(
                right.offset(),
                "`" + compare.left().text() + "` adalah " + left.title().id() + ", tetapi `" + right.text()
                        + "` adalah " + type.title().id(),
                "`" + compare.left().text() + "` is " + left.title().en() + ", but `" + right.text() + "` is "
                        + type.title().en());
    }
}
