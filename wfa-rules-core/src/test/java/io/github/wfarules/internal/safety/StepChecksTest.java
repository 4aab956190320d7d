package io.github.wfarules.internal.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The third wall alone: the scan would have refused some of this code. */
@Tag("once")
class StepChecksTest {
    /** Long, since the machine may stand still meanwhile. */
    private static final Duration HANGS = Duration.ofMinutes(5);

    @TempDir
    private Path directory;

    private StepChecks checked(String body) {
        Map<String, byte[]> classes = JavaSource.classes(directory, body);
        return StepChecks.in(classes, new ClassIndex(classes));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public static void run() { while (true) { } }",
                "public static void run() { do { } while (true); }",
                "public static void run() { while (true) { try { while (true) { } } catch (Throwable t) { } } }",
                "public static void run() { while (true) { try { throw new Error(); } catch (Error e) { continue; } } }",
                "public static void run() { int i = 0; for (;;) { switch (i) { case 0: i = 1; continue; default: i = 0; } } }",
                "public static void run() { run(); }",
                "public static void run() { try { run(); } finally { run(); } }",
                "public static void run() { a(1); } static int a(int i) { return b(i); } static int b(int i) { return a(i); }",
                "interface F { void f(); } static class A implements F { public void f() { g(this); } }"
                        + " static void g(F f) { f.f(); } public static void run() { g(new A()); }",
                "static abstract class A { void a() { b(); } abstract void b(); }"
                        + " static class B extends A { void b() { a(); } } public static void run() { new B().a(); }",
                "Evil() { new Evil(); } public static void run() { new Evil(); }",
            })
    void ends_what_would_not_end(String body) {
        Runnable rule = JavaSource.runnable(checked(body).classes());

        assertTimeoutPreemptively(HANGS, () -> assertThatExceptionOfType(StepsSpentException.class)
                .isThrownBy(() -> Steps.within(rule))
                .withMessage("the rule took more than 100000 steps; does it loop?"));
    }

    @Test
    void leaves_code_without_loops_as_it_is() {
        String body = "public static void run() { if (a(1) > 0) { a(2); } } static int a(int i) { return i; }";
        Map<String, byte[]> classes = JavaSource.classes(directory, body);

        StepChecks checks = StepChecks.in(classes, new ClassIndex(classes));

        assertThat(checks.present()).isFalse();
        assertThat(checks.classes()).isEqualTo(classes);
    }

    @Test
    void lets_a_short_loop_come_to_its_end_in_every_decision() {
        Runnable rule = JavaSource.runnable(checked("public static void run() { for (int i = 0; i < 60000; i++) { } }")
                .classes());

        Steps.within(rule);
        Steps.within(rule);
    }

    @Test
    void gives_no_steps_outside_a_decision() {
        Runnable rule = JavaSource.runnable(checked("public static void run() { for (int i = 0; i < 2; i++) { } }")
                .classes());

        assertThatExceptionOfType(StepsSpentException.class).isThrownBy(rule::run);
    }
}
