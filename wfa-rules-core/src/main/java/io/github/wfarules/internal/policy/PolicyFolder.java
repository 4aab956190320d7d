package io.github.wfarules.internal.policy;

import io.github.wfarules.Problem;
import io.github.wfarules.internal.source.ProblemLog;
import io.github.wfarules.internal.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The files of one policy, held in memory, with what was wrong with them as files. {@code docs/} and hidden files are
 * left out. Immutable and thread-safe.
 */
public final class PolicyFolder {

    /** The file that says what the policy is. */
    public static final String POLICY = "policy.yaml";

    /** The file of dated values. */
    public static final String PARAMETERS = "parameters.yaml";

    /** The file of what is counted. */
    public static final String COUNTERS = "counters.yaml";

    /** The file of non-working days. */
    public static final String CALENDAR = "calendar.yaml";

    /** The file of service levels. */
    public static final String SERVICES = "services.yaml";

    private static final String SCENARIOS = "scenarios/";
    private static final String CSV = ".csv";

    /** The file of changes to the policy that no scenario can notice. */
    private static final String SURVIVORS = SCENARIOS + "survivors.yaml";

    private final String name;
    private final SortedMap<String, SourceFile> files;
    private final List<Problem> problems;

    PolicyFolder(String name, Collection<SourceFile> files, List<Problem> problems) {
        this.name = name;
        SortedMap<String, SourceFile> byPath = new TreeMap<>();
        files.forEach(file -> byPath.put(file.path(), file));
        this.files = Collections.unmodifiableSortedMap(byPath);
        this.problems = List.copyOf(problems);
    }

    /** {@return the policy folder at this place; what cannot be read is among its problems} */
    public static PolicyFolder in(Path directory) {
        Path name = directory.toAbsolutePath().normalize().getFileName();
        return in(directory, name == null ? "" : name.toString());
    }

    /**
     * {@return the policy folder at this place; what cannot be read is among its problems}
     *
     * @param directory a directory, which may be one in an archive
     * @param name the name of the folder
     */
    public static PolicyFolder in(Path directory, String name) {
        return new FolderScan(directory, name).folder();
    }

    /** {@return a folder of files that are at hand as text, by path} */
    public static PolicyFolder of(String name, Map<String, String> texts) {
        List<SourceFile> files = texts.entrySet().stream()
                .map(file -> new SourceFile(file.getKey(), file.getValue()))
                .toList();
        return recognised(name, files, new ProblemLog());
    }

    /**
     * {@return a folder of files that are opened one by one, such as those of a jar}
     *
     * @param paths the paths within the folder
     * @param open opens one of them; gives null where there is none
     */
    public static PolicyFolder of(String name, Collection<String> paths, Function<String, @Nullable InputStream> open) {
        ProblemLog log = new ProblemLog();
        List<SourceFile> files = paths.stream()
                .map(path -> {
                    try (InputStream in = open.apply(path)) {
                        return FileText.read(path, in == null ? InputStream.nullInputStream() : in, log);
                    } catch (IOException broken) {
                        return FileText.unreadable(path, log);
                    }
                })
                .toList();
        return recognised(name, files, log);
    }

    static PolicyFolder recognised(String name, Collection<SourceFile> files, ProblemLog log) {
        List<SourceFile> known =
                files.stream().filter(file -> FileNames.isKnown(file, log)).toList();
        return new PolicyFolder(name, known, log.problems());
    }

    /** {@return the name of the folder} */
    public String name() {
        return name;
    }

    /** {@return the files by path, sorted} */
    public SortedMap<String, SourceFile> files() {
        return files;
    }

    /** {@return the file of this path; null where there is none} */
    @Nullable
    SourceFile file(String path) {
        return files.get(path);
    }

    /** {@return the rule files, sorted by path} */
    public List<SourceFile> rules() {
        return startingWith("rules/");
    }

    /** {@return the scenario files, sorted by path, without the tables} */
    public List<SourceFile> scenarios() {
        return startingWith(SCENARIOS).stream()
                .filter(file -> !file.path().equals(SURVIVORS) && !file.path().endsWith(CSV))
                .toList();
    }

    /** {@return the tables beside the scenario files, sorted by path} */
    public List<SourceFile> tables() {
        return startingWith(SCENARIOS).stream()
                .filter(file -> file.path().endsWith(CSV))
                .toList();
    }

    /** {@return the file of changes to the policy that no scenario can notice; null where there is none} */
    public @Nullable SourceFile survivors() {
        return files.get(SURVIVORS);
    }

    private List<SourceFile> startingWith(String directory) {
        return files.values().stream()
                .filter(file -> file.path().startsWith(directory))
                .toList();
    }

    /** {@return what is wrong with the files as files: too large, unreadable, of no known name} */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * {@return the SHA-256 of paths and contents, in hexadecimal digits; scenarios are left out, since they change no
     * answer}
     */
    String digest() {
        MessageDigest digest = sha256();
        for (SourceFile file : files.values()) {
            if (!file.path().startsWith(SCENARIOS)) {
                byte[] content = file.text().getBytes(StandardCharsets.UTF_8);
                // Path and length stand before the content, so that no two folders give the same bytes.
                digest.update((file.path() + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
