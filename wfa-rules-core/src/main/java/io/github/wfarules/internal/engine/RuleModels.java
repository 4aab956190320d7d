package io.github.wfarules.internal.engine;

import io.github.wfarules.internal.safety.Walls;
import java.util.Map;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;

/** The loaded rules of one layer, ready to be laid together with those of other layers. */
public final class RuleModels {
    private final Model model;
    private final boolean stepped;

    private RuleModels(Model model, boolean stepped) {
        this.model = model;
        this.stepped = stepped;
    }

    /** {@return rules whose classes are on the class path} */
    public static RuleModels precompiled(String modelClass) {
        return new RuleModels(load(modelClass, RuleModels.class.getClassLoader()), false);
    }

    /** {@return rules in a class loader of their own, which goes when they go} */
    public static RuleModels loaded(CompiledRules rules) {
        return new RuleModels(load(rules.modelClass(), new RuleClassLoader(rules.classes())), rules.stepped());
    }

    Model model() {
        return model;
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
