package io.github.wfarules.policies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The made-up city of the tests on deductions, for tests that change its folder. */
final class ExampleCity {
    private static final Path FOLDER = Path.of("src/test/resources/penalties/kota-contoh");

    private ExampleCity() {}

    /** {@return the folder of the copy, which has room for scenarios and none yet} */
    static Path copiedInto(Path directory) throws IOException {
        Path folder = directory.resolve("kota-contoh");
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(FOLDER.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Files.createDirectories(folder.resolve("scenarios"));
        return folder;
    }
}
