package io.github.wfarules.internal.assembly;

import io.github.wfarules.internal.policy.PolicyFolder;
import io.github.wfarules.internal.source.ProblemLog;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.List;
import java.util.stream.Stream;

/** Finds policy folders at a place: a folder itself, the folders right under it, or an archive that holds either. */
final class FolderFinder {
    /** An archive is indexed as a whole when it is opened, before any other bound can hold. */
    private static final long LARGEST_ARCHIVE = 8L * 1024 * 1024;

    private FolderFinder() {}

    /** {@return the folders, read; where there are none, that is a problem} */
    static List<PolicyFolder> in(Path place, ProblemLog log) {
        List<PolicyFolder> found;
        try {
            found = Files.isRegularFile(place) ? inArchive(place) : under(place, nameOf(place));
        } catch (IOException | ProviderNotFoundException | IllegalArgumentException unreadable) {
            log.error(
                    "`%s` tidak dapat dibaca sebagai folder atau arsip zip (sampai 8 MiB); periksa jalur, hak akses dan"
                            + " ukurannya",
                    "`%s` cannot be read as a folder or zip archive (of up to 8 MiB); check its path, permissions and"
                            + " size",
                    place);
            return List.of();
        }
        if (found.isEmpty()) {
            log.error(
                    "`%s` bukan folder kebijakan: tidak ada policy.yaml di dalamnya",
                    "`%s` is not a policy folder: there is no policy.yaml in it", place);
        }
        return found;
    }

    private static List<PolicyFolder> inArchive(Path file) throws IOException {
        if (Files.size(file) > LARGEST_ARCHIVE) {
            throw new IOException("too large");
        }
        try (FileSystem archive = FileSystems.newFileSystem(file)) {
            String name = nameOf(file);
            int dot = name.lastIndexOf('.');
            return under(archive.getRootDirectories().iterator().next(), dot > 0 ? name.substring(0, dot) : name);
        }
    }

    private static List<PolicyFolder> under(Path directory, String name) throws IOException {
        if (isPolicyFolder(directory)) {
            return List.of(PolicyFolder.in(directory, name));
        }
        try (Stream<Path> children = Files.list(directory)) {
            return children.filter(FolderFinder::isPolicyFolder)
                    .sorted()
                    .map(PolicyFolder::in)
                    .toList();
        }
    }

    static boolean isPolicyFolder(Path directory) {
        return Files.isRegularFile(directory.resolve(PolicyFolder.POLICY));
    }

    private static String nameOf(Path place) {
        Path name = place.toAbsolutePath().normalize().getFileName();
        return name == null ? "" : name.toString();
    }
}
