package io.github.wfarules.internal.engine;

import io.github.wfarules.internal.safety.Walls;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.jspecify.annotations.Nullable;

/** The compiled rules of one layer, ready to be laid together with those of other layers. Thread-safe. */
public final class RuleModels {
    private final Supplier<Model> model;
    private final Map<String, Supplier<RuleParts>> rules;
    private final boolean stepped;

    private RuleModels(Supplier<Model> model, Map<String, Supplier<RuleParts>> rules, boolean stepped) {
        this.model = model;
        this.rules = rules;
        this.stepped = stepped;
    }

    /** {@return rules whose classes are on the class path; a rule is loaded when it is first asked} */
    public static RuleModels precompiled(String modelClass, Collection<PartNames> rules) {
        Map<String, Supplier<RuleParts>> parts = new HashMap<>();
        rules.forEach(rule -> parts.put(rule.rule(), rule::load));
        return new RuleModels(() -> load(modelClass, RuleModels.class.getClassLoader()), parts, false);
    }

    /** {@return rules in a class loader of their own, which goes when they go} */
    public static RuleModels loaded(CompiledRules rules) {
        Model model = load(rules.modelClass(), new RuleClassLoader(rules.classes()));
        Map<String, Supplier<RuleParts>> parts = new HashMap<>();
        for (Rule rule : model.getRules()) {
            parts.put(rule.getName(), () -> RuleParts.of(rule));
        }
        return new RuleModels(() -> model, parts, rules.stepped());
    }

    /** {@return the classes of all rules' parts, for {@link #precompiled}} */
    public static List<PartNames> partsOf(CompiledRules rules) {
        return loaded(rules).rules.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(rule -> PartNames.of(rule.getKey(), rule.getValue().get()))
                .toList();
    }

    /** {@return the model that the compiler wrote; loads all of it} */
    Model model() {
        return model.get();
    }

    /** {@return whether the layer has a rule of this name} */
    boolean has(String rule) {
        return rules.containsKey(rule);
    }

    /** {@return the rule of this name, which the layer has} */
    RuleParts rule(String name) {
        return rules.get(name).get();
    }

    /** {@return whether the rules take from a budget of steps} */
    boolean isStepped() {
        return stepped;
    }

    private static Model load(String modelClass, ClassLoader loader) {
        try {
            return (Model) loader.loadClass(modelClass).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the compiled rules " + modelClass + " cannot be loaded", e);
        }
    }

    private static final class RuleClassLoader extends ClassLoader {
        private final Map<String, byte[]> classes;

        RuleClassLoader(Map<String, byte[]> classes) {
            super(Walls.visibleToRules());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte @Nullable [] file = classes.get(name);
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, file, 0, file.length);
        }
    }
}
