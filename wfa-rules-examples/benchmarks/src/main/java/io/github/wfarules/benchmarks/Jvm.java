package io.github.wfarules.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Starts programs in a JVM of their own, of the same kind as this one, and on its class path where none is given. */
final class Jvm {
    private Jvm() {}

    /**
     * {@return the first line that the program prints, and the time from its start until then}
     *
     * @throws IllegalStateException if it fails
     */
    static Run run(Class<?> program, List<String> options, String... arguments) {
        return run(System.getProperty("java.class.path"), program, options, arguments);
    }

    /** The same on another class path. */
    static Run run(String classPath, Class<?> program, List<String> options, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, program.getName()));
        command.addAll(Arrays.asList(arguments));
        long start = System.nanoTime();
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
                String line = output.readLine();
                long nanos = System.nanoTime() - start;
                if (process.waitFor() == 0 && line != null) {
                    return new Run(line, nanos / 1e6);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException(program.getSimpleName() + " did not run to its end");
    }

    /**
     * What a program did.
     *
     * @param line its first line
     * @param millis the time from its start to that line
     */
    record Run(String line, double millis) {}
}
