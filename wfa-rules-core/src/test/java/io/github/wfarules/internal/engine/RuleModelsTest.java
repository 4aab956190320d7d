package io.github.wfarules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.internal.drl.DerivedRules;
import io.github.wfarules.internal.policy.RuleIndex;
import java.lang.ref.WeakReference;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleModelsTest {
    @Test
    void the_class_loader_of_rules_goes_when_the_rules_go() throws InterruptedException {
        Collected.await(loaderOfRulesThatWereUsed());
    }

    private static WeakReference<ClassLoader> loaderOfRulesThatWereUsed() {
        String derived = DerivedRules.text("wfa.contoh", 0, List.of())
                + "\nrule \"contoh.opens\"\nwhen\n    $case : WorkModeEvaluation( inForce(0, 0) )\nthen\n"
                + "    $case.certain(0, 0);\nend\n";
        RuleModels models = RuleModels.loaded(RuleCompiler.compile(derived, "1"));
        RuleEngine.direct(List.of(models), new RuleIndex(List.of()));
        RuleEngine.reference(List.of(models));
        ClassLoader loader = models.model().getClass().getClassLoader();
        assertThat(loader).isNotSameAs(RuleModels.class.getClassLoader());
        return new WeakReference<>(loader);
    }
}
