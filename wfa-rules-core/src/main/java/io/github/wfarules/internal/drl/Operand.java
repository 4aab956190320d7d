package io.github.wfarules.internal.drl;

import java.util.List;

/** Something a condition compares: a property, a function of the vocabulary, or a value written out. */
sealed interface Operand {
    /** {@return how it stands in the rule file, white space left out} */
    String text();

    /** {@return where it stands, in characters from the start of the file} */
    int offset();

    /** A property, such as {@code employee.discipline}. */
    record Path(List<String> names, int offset) implements Operand {
        @Override
        public String text() {
            return String.join(".", names);
        }
    }

    /** A function of one text, such as {@code number("national.max-flexible-days-per-week")}. */
    record Call(String function, String argument, int offset) implements Operand {
        @Override
        public String text() {
            return function + "(\"" + argument + "\")";
        }
    }

    /** A number, a text or a truth value. */
    record Literal(Kind kind, String text, int offset) implements Operand {
        enum Kind {
            NUMBER,
            TEXT,
            FLAG
        }
    }
}
