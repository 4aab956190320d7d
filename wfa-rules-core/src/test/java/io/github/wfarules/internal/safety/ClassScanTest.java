package io.github.wfarules.internal.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The second wall alone, on code that the generator of Drools would not write. */
@Tag("once")
class ClassScanTest {
    @TempDir
    private Path directory;

    private Iterable<String> refused(String body) {
        Map<String, byte[]> classes = JavaSource.classes(directory, body);
        return ClassScan.refusals(classes, new ClassIndex(classes)).stream()
                .map(refusal -> refusal.text().en())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "native void f();                                        | call native code",
                "synchronized void f() { }                               | lock (`synchronized`)",
                "static int count;                                       | keep anything between two decisions",
                "int count; void f() { count = 1; }                      | change a field",
                "enum E { A } int f() { return E.A.ordinal(); }          | use `java.lang.Enum.ordinal`",
                "int f() { return this.hashCode(); }                     | use `java.lang.Object.hashCode`",
                "Object f() { return new Evil[3].clone(); }              | use `[LEvil;.clone`",
                "void f(int n) { Object o = new Object[n]; }             | create arrays of its own",
                "void f(boolean b) { Object o = new Object[b ? 1 : 2]; } | create arrays of its own",
                "Object f() { return Runtime.class; }                    | use `java.lang.Runtime`",
                "boolean f(Object o) { return o instanceof Thread; }     | use `java.lang.Thread`",
                "class T extends Thread { }                              | use `java.lang.Thread`",
                "record R(int i) { }                                     | use a lambda or a method reference",
                "Object f(Object o) { return o + \"x\"; }                | join texts with `+`",
                "void values(Object o) { System.exit(1); }               | use `java.lang.System.exit`",
            })
    void refuses(String body, String what) {
        assertThat(refused(body)).anySatisfy(text -> assertThat(text)
                .isEqualTo("a rule must not " + what + "; keep to the fields and functions of the case"));
    }

    @Test
    void refuses_nothing_in_code_that_touches_only_itself() {
        assertThat(refused("final int i = 1; int f() { return g() + i; } int g() { return 2; }"))
                .isEmpty();
    }
}
