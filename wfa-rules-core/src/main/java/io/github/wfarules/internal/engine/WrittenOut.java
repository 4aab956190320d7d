package io.github.wfarules.internal.engine;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Some rules, put to a case without a loop. Each block is a hidden class, made from the class file of
 * {@link WrittenOutRules} with the rules as its constants, and goes when nothing refers to it any more.
 */
interface WrittenOut {
    /** Puts the rules to the case. */
    void putTo(Asking asking) throws Exception;

    /** {@return the rules, in blocks; null where no class can be made, as in a native image} The loop does then. */
    static WrittenOut @Nullable [] of(AskedRule[] rules) {
        try {
            byte[] template = template();
            WrittenOut[] blocks = new WrittenOut[(rules.length + WrittenOutRules.SIZE - 1) / WrittenOutRules.SIZE];
            for (int i = 0; i < blocks.length; i++) {
                int first = i * WrittenOutRules.SIZE;
                blocks[i] = block(template, Arrays.copyOfRange(rules, first, first + WrittenOutRules.SIZE));
            }
            return blocks;
        } catch (IOException | ReflectiveOperationException | UnsupportedOperationException | LinkageError e) {
            return null;
        }
    }

    private static byte[] template() throws IOException {
        String file = WrittenOutRules.class.getSimpleName() + ".class";
        try (InputStream in = WrittenOut.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new FileNotFoundException(file);
            }
            return in.readAllBytes();
        }
    }

    private static WrittenOut block(byte[] template, AskedRule[] rules) throws ReflectiveOperationException {
        return (WrittenOut) MethodHandles.lookup()
                .defineHiddenClassWithClassData(template, rules, true)
                .lookupClass()
                .getDeclaredConstructor()
                .newInstance();
    }
}
