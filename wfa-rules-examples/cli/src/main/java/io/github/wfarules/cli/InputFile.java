package io.github.wfarules.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Opens a file that the user named; where there is none to read, says what is there instead. */
final class InputFile {
    private InputFile() {}

    /** {@return where the file lies, which is there and no folder} */
    static Path find(String written) {
        Path path = path(written);
        if (path == null || !Files.exists(path)) {
            throw new UnusableInputException(
                    "tidak ada berkas `" + written + "`; periksa namanya dan foldernya",
                    "there is no file `" + written + "`; check its name and its folder");
        }
        if (Files.isDirectory(path)) {
            throw new UnusableInputException(
                    "`" + written + "` adalah folder; sebutkan berkas di dalamnya",
                    "`" + written + "` is a folder; name a file in it");
        }
        return path;
    }

    static InputStream open(String written) {
        Path path = find(written);
        try {
            return Files.newInputStream(path);
        } catch (IOException unreadable) {
            throw new UnusableInputException(
                    "berkas `" + written + "` tidak dapat dibaca; periksa izinnya",
                    "the file `" + written + "` cannot be read; check its permissions");
        }
    }

    private static @Nullable Path path(String written) {
        try {
            return Path.of(written);
        } catch (InvalidPathException noPath) {
            return null;
        }
    }
}
