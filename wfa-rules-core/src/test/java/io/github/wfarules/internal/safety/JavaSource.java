package io.github.wfarules.internal.safety;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Compiles the code that a test shows, so that the walls can be held against more than a rule file can say. */
final class JavaSource {
    private JavaSource() {}

    /** {@return the class files of a class {@code Evil} with this body, by class name} */
    static Map<String, byte[]> classes(Path directory, String body) {
        try {
            Path source = Files.writeString(directory.resolve("Evil.java"), "public class Evil {\n" + body + "\n}\n");
            int failed = ToolProvider.getSystemJavaCompiler()
                    .run(null, null, null, "-nowarn", "-proc:none", "--release", "17", source.toString());
            if (failed != 0) {
                throw new IllegalStateException("the code of the test does not compile");
            }
            Map<String, byte[]> classes = new TreeMap<>();
            try (Stream<Path> files = Files.list(directory)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".class")).toList()) {
                    String name = file.getFileName().toString();
                    classes.put(name.substring(0, name.length() - ".class".length()), Files.readAllBytes(file));
                }
            }
            return classes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the class, defined in a loader of its own, as something to run} */
    static Runnable runnable(Map<String, byte[]> classes) {
        ClassLoader loader = new ClassLoader(JavaSource.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] file = classes.get(name);
                if (file == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, file, 0, file.length);
            }
        };
        return () -> {
            try {
                loader.loadClass("Evil").getMethod("run").invoke(null);
            } catch (InvocationTargetException thrown) {
                if (thrown.getCause() instanceof RuntimeException failure) {
                    throw failure;
                }
                throw new IllegalStateException(thrown.getCause());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        };
    }
}
