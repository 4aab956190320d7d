package io.github.wfarules.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a file that the user named with an option; where it cannot be written, both are told. */
final class OutputFile {
    private OutputFile() {}

    static void write(String option, Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw unwritable(option, file.toString());
        }
    }

    static UnusableInputException unwritable(String option, String file) {
        return new UnusableInputException(
                "berkas `" + file + "` tidak dapat ditulis; sebutkan berkas lain dengan `" + option + "`",
                "the file `" + file + "` cannot be written; name another one with `" + option + "`");
    }
}
