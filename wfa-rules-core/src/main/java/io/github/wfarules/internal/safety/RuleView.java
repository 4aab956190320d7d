package io.github.wfarules.internal.safety;

import java.util.Set;

/** Stands above the loaders of rules and shows them single classes only, not the class path. */
final class RuleView extends ClassLoader {
    /** What the machine itself looks up for their sake. */
    private static final Set<String> FOR_THE_MACHINE = Set.of(
            Steps.class.getName(),
            "java.lang.Throwable",
            "java.lang.Exception",
            "java.lang.invoke.MethodHandle",
            "java.lang.invoke.MethodHandles",
            "java.lang.invoke.MethodHandles$Lookup",
            "java.lang.invoke.MethodType",
            "java.lang.invoke.CallSite",
            "java.lang.invoke.StringConcatFactory");

    private final ClassLoader all;

    RuleView(ClassLoader all) {
        super(null);
        this.all = all;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (Allowed.type(name.replace('.', '/')) || FOR_THE_MACHINE.contains(name)) {
            return all.loadClass(name);
        }
        throw new ClassNotFoundException(name);
    }
}
