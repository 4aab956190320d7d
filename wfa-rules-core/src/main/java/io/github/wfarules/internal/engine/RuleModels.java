package io.github.wfarules.internal.engine;

import java.util.Map;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;

/** The loaded rules of one layer, ready to be laid together with those of other layers. */
public final class RuleModels {
    private final Model model;

    private RuleModels(Model model) {
        this.model = model;
    }

    /** {@return rules whose classes are on the class path} */
    public static RuleModels precompiled(String modelClass) {
        return load(modelClass, RuleModels.class.getClassLoader());
    }

    /** {@return rules in a class loader of their own, which goes when they go} */
    public static RuleModels loaded(CompiledRules rules) {
        return load(rules.modelClass(), new RuleClassLoader(rules.classes()));
    }

    Model model() {
        return model;
    }

    private static RuleModels load(String modelClass, ClassLoader loader) {
        try {
            return new RuleModels((Model)
                    loader.loadClass(modelClass).getDeclaredConstructor().newInstance());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the compiled rules " + modelClass + " cannot be loaded", e);
        }
    }

    private static final class RuleClassLoader extends ClassLoader {
        private final Map<String, byte[]> classes;

        RuleClassLoader(Map<String, byte[]> classes) {
            super(RuleModels.class.getClassLoader());
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
