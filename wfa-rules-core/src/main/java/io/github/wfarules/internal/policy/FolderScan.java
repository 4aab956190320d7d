package io.github.wfarules.internal.policy;

import io.github.wfarules.internal.source.ProblemLog;
import io.github.wfarules.internal.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Collects the files below a directory, within bounds, and never from outside it. */
final class FolderScan {

    static final int DEEPEST = 4;
    static final int MOST_FILES = 1_000;

    /** In characters, over all files: some hundred times what the largest shipped policy has. */
    static final int LARGEST = 8 * 1024 * 1024;

    private final Path directory;
    private final String name;
    private final ProblemLog log = new ProblemLog();
    private final List<SourceFile> files = new ArrayList<>();
    private boolean full;
    private int size;

    FolderScan(Path directory, String name) {
        this.directory = directory;
        this.name = name;
    }

    PolicyFolder folder() {
        try {
            scan(directory, "", directory.toRealPath(), 0);
        } catch (IOException broken) {
            log.error(
                    "tidak ada folder `%s` yang dapat dibaca; periksa jalurnya",
                    "there is no readable folder `%s`; check the path", name);
        }
        return PolicyFolder.recognised(name, files, log);
    }

    private void scan(Path from, String prefix, Path root, int depth) throws IOException {
        for (Path entry : sorted(from)) {
            String path = prefix + entry.getFileName();
            if (FileNames.isSkipped(path) || full) {
                continue;
            }
            if (!Files.exists(entry) || !entry.toRealPath().startsWith(root)) {
                log.error(
                        new SourceFile(path, "").whole(),
                        "tautan ini menunjuk ke luar folder atau ke tempat yang tidak ada; salin berkasnya ke sini",
                        "this link leads out of the folder or to nothing; copy the file here");
            } else if (Files.isDirectory(entry)) {
                descend(entry, path, root, depth);
            } else if (!Files.isRegularFile(entry)) {
                // To open a pipe would be to wait for somebody who writes.
                log.error(
                        new SourceFile(path, "").whole(),
                        "ini bukan berkas biasa; salin isinya ke berkas biasa",
                        "this is not a regular file; copy its content into one");
            } else {
                read(entry, path);
            }
        }
    }

    private void descend(Path entry, String path, Path root, int depth) throws IOException {
        if (depth == DEEPEST) {
            log.error(
                    new SourceFile(path, "").whole(),
                    "folder bersarang lebih dari %s tingkat; yang dibaca hanya rules/ dan scenarios/",
                    "folders are nested more than %s levels deep; only rules/ and scenarios/ are read",
                    DEEPEST);
        } else {
            scan(entry, path + "/", root, depth + 1);
        }
    }

    private void read(Path entry, String path) {
        if (files.size() == MOST_FILES) {
            full = true;
            log.error(
                    "folder ini memuat lebih dari %s berkas; apakah ini folder kebijakan?",
                    "this folder holds more than %s files; is it a policy folder?", MOST_FILES);
            return;
        }
        try (InputStream in = Files.newInputStream(entry)) {
            SourceFile file = FileText.read(path, in, log);
            size += file.text().length();
            if (size > LARGEST) {
                full = true;
                log.error(
                        "berkas folder ini bersama-sama lebih besar dari %s MiB; simpan lampiran di docs/",
                        "the files of this folder are larger than %s MiB together; keep attachments in docs/",
                        LARGEST / 1024 / 1024);
                return;
            }
            files.add(file);
        } catch (IOException broken) {
            files.add(FileText.unreadable(path, log));
        }
    }

    /** Sorted, because the order in which a file system lists its files differs between machines. */
    private static List<Path> sorted(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.sorted().toList();
        }
    }
}
