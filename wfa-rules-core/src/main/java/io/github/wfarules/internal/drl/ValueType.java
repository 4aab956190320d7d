package io.github.wfarules.internal.drl;

import io.github.wfarules.Text;
import org.jspecify.annotations.Nullable;

/**
 * What kind of value an operand has.
 *
 * @param enumType the enumeration, for named constants
 * @param list the code list, for codes and sets of codes
 */
record ValueType(
        Kind kind, @Nullable Class<?> enumType, @Nullable String list) {
    static final ValueType FLAG = new ValueType(Kind.FLAG, null, null);
    static final ValueType NUMBER = new ValueType(Kind.NUMBER, null, null);
    static final ValueType TEXT = new ValueType(Kind.TEXT, null, null);
    static final ValueType DATE = new ValueType(Kind.DATE, null, null);

    static ValueType constant(Class<?> enumType) {
        return new ValueType(Kind.CONSTANT, enumType, null);
    }

    static ValueType code(@Nullable String list) {
        return new ValueType(Kind.CODE, null, list);
    }

    static ValueType codes(@Nullable String list) {
        return new ValueType(Kind.CODES, null, list);
    }

    static ValueType constants(Class<?> enumType) {
        return new ValueType(Kind.CONSTANTS, enumType, null);
    }

    /** {@return whether values of both types can be the same} */
    boolean comparesWith(ValueType other) {
        if (kind == other.kind) {
            return enumType == other.enumType && (list == null || other.list == null || list.equals(other.list));
        }
        return false;
    }

    boolean isOrdered() {
        return kind == Kind.NUMBER || kind == Kind.DATE;
    }

    /** {@return whether values of this type can be members of the other} */
    boolean isMemberOf(ValueType set) {
        return kind == Kind.CODE
                        && set.kind == Kind.CODES
                        && (list == null || set.list == null || list.equals(set.list))
                || kind == Kind.CONSTANT && set.kind == Kind.CONSTANTS && enumType == set.enumType;
    }

    /** {@return the type in words} */
    Text title() {
        return switch (kind) {
            case FLAG -> new Text("ya atau tidak", "yes or no");
            case NUMBER -> new Text("bilangan", "a number");
            case TEXT -> new Text("teks", "a text");
            case DATE -> new Text("tanggal", "a date");
            case CODE ->
                list == null
                        ? new Text("kode", "a code")
                        : new Text("kode dari daftar `" + list + "`", "a code of the list `" + list + "`");
            case CONSTANT -> new Text("konstanta `" + name() + "`", "a constant of `" + name() + "`");
            case CODES -> new Text("himpunan kode", "a set of codes");
            case CONSTANTS -> new Text("himpunan konstanta `" + name() + "`", "a set of constants of `" + name() + "`");
        };
    }

    private String name() {
        return enumType == null ? "" : enumType.getSimpleName();
    }

    /** The kinds of values. */
    enum Kind {
        FLAG,
        NUMBER,
        TEXT,
        DATE,
        CODE,
        CONSTANT,
        CODES,
        CONSTANTS
    }
}
