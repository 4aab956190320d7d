package io.github.wfarules.cli;

import io.github.wfarules.Engine;
import io.github.wfarules.Policy;
import io.github.wfarules.WfaRules;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Finds policies by what users write: an id, a region code, or a folder. */
final class PolicyFinder {
    private final Engine engine;
    private final WfaRules shipped;

    PolicyFinder() {
        this(Engine.DIRECT);
    }

    /** Finds policies whose rules are asked in this way. */
    PolicyFinder(Engine engine) {
        this.engine = engine;
        this.shipped = WfaRules.builder().engine(engine).build();
    }

    /**
     * {@return the policy} What looks like a path is a folder; anything else is tried as an id or region code first, so
     * that a folder that happens to lie about never stands in for a shipped policy.
     */
    Policy find(String written) {
        return isFolder(written) ? inFolder(written) : shipped.policy(written);
    }

    /** {@return whether it is a folder that is meant, and not a policy by its id or region code} */
    static boolean isFolder(String written) {
        if (written.contains("/") || written.contains("\\") || written.startsWith(".")) {
            return true;
        }
        return isDirectory(written) && !WfaRules.bundled().policies().contains(written);
    }

    /** {@return the policies of a folder, which may hold one policy or several in folders of their own} */
    static List<Policy> allIn(String folder) {
        WfaRules rules = WfaRules.withFolder(directory(folder));
        return rules.foundInFolder().stream().map(rules::policy).toList();
    }

    private Policy inFolder(String folder) {
        WfaRules rules =
                WfaRules.builder().engine(engine).folder(directory(folder)).build();
        List<String> ids = rules.foundInFolder();
        if (ids.size() != 1) {
            String found = String.join(", ", ids);
            throw new UnusableInputException(
                    "folder `" + folder + "` berisi beberapa kebijakan (" + found + "); sebutkan folder salah satunya",
                    "the folder `" + folder + "` holds several policies (" + found + "); name the folder of one");
        }
        return rules.policy(ids.get(0));
    }

    static Path directory(String written) {
        if (!isDirectory(written)) {
            throw isFile(written)
                    ? new UnusableInputException(
                            "`" + written + "` adalah berkas; sebutkan folder kebijakan tempatnya",
                            "`" + written + "` is a file; name the policy folder that it lies in")
                    : new UnusableInputException(
                            "tidak ada folder `" + written + "`; periksa namanya, atau buat dengan `wfa new`",
                            "there is no folder `" + written + "`; check its name, or make one with `wfa new`");
        }
        return Path.of(written);
    }

    private static boolean isFile(String written) {
        try {
            return Files.isRegularFile(Path.of(written));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    private static boolean isDirectory(String written) {
        try {
            return Files.isDirectory(Path.of(written));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }
}
