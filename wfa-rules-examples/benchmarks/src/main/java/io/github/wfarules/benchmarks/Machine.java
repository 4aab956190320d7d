package io.github.wfarules.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Says what the figures were measured on. */
final class Machine {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
    private static final String MODEL = "model name";

    private Machine() {}

    /** {@return JVM, system and processor in a line} */
    static String describe() {
        Runtime runtime = Runtime.getRuntime();
        return String.join(
                ", ",
                System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                runtime.availableProcessors() + " processors (" + processor() + ")",
                "heap of at most " + (runtime.maxMemory() >> 20) + " MiB");
    }

    /** Java itself does not tell the processor; where Linux does not either, it stays unnamed. */
    private static String processor() {
        try {
            List<String> lines = Files.exists(PROCESSORS) ? Files.readAllLines(PROCESSORS) : List.of();
            return lines.stream()
                    .filter(line -> line.startsWith(MODEL))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("kind unknown");
        } catch (IOException unreadable) {
            return "kind unknown";
        }
    }
}
