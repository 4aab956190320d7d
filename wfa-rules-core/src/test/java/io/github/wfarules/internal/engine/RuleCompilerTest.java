package io.github.wfarules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wfarules.internal.safety.RefusedRulesException;
import io.github.wfarules.internal.safety.Walls;
import org.junit.jupiter.api.Test;

class RuleCompilerTest {
    private static final String RULE = """
            package wfa.contoh;

            import io.github.wfarules.facts.WorkModeCase;

            rule "contoh.rule"
            when
                $case : WorkModeCase( filed("applied") )
            then
                $case.finding();
            end
            """;

    @Test
    void a_rule_without_loops_pays_nothing_for_the_step_budget() {
        CompiledRules compiled = RuleCompiler.compile(RULE, "1");

        assertThat(compiled.stepped()).isFalse();
        assertThat(compiled.classes())
                .usingRecursiveComparison()
                .isEqualTo(RuleCompiler.generate(RULE, "1").classes());
    }

    @Test
    void what_the_scan_refuses_is_not_compiled() {
        String hostile = RULE.replace("$case.finding();", "$case.date(); System.exit(1);");

        assertThatExceptionOfType(RefusedRulesException.class)
                .isThrownBy(() -> RuleCompiler.compile(hostile, "1"))
                .withMessage("the rule `contoh.rule` must not use `java.lang.System.exit`;"
                        + " keep to the fields and functions of the case");
    }

    @Test
    void rules_see_no_class_but_those_they_may_use() throws ClassNotFoundException {
        ClassLoader view = Walls.visibleToRules();

        assertThat(view.loadClass("io.github.wfarules.facts.WorkModeCase")).isInterface();
        for (String hidden : new String[] {
            "java.lang.Runtime",
            "java.lang.Thread",
            "java.io.File",
            "io.github.wfarules.WfaRules",
            "org.kie.api.runtime.KieSession"
        }) {
            assertThatThrownBy(() -> view.loadClass(hidden)).isInstanceOf(ClassNotFoundException.class);
        }
    }
}
