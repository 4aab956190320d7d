package io.github.wfarules.internal.assembly;

import io.github.wfarules.Problem;
import io.github.wfarules.internal.source.ProblemLog;
import java.util.List;
import java.util.Map;

/** Puts what is wrong with several policies into one list whose paths tell the folders apart. */
public final class GatheredProblems {
    private static final String BESIDE = "../";

    private GatheredProblems() {}

    /**
     * {@return all problems, sorted} Of one policy they are as they were found, {@code ../} leading to a folder above it.
     * Of several, each path begins with the name of the folder, and what a folder says and those below it repeat is there
     * once.
     *
     * @param library holds the policies
     * @param byPolicy the problems by the ids of their policies
     */
    public static List<Problem> of(Library library, Map<String, List<Problem>> byPolicy) {
        ProblemLog all = new ProblemLog();
        boolean several = library.idsOfFolders().size() > 1;
        byPolicy.forEach((id, problems) -> {
            String folder = library.folder(id).name();
            problems.forEach(problem -> all.add(several ? under(folder, problem) : problem));
        });
        return all.problems();
    }

    private static Problem under(String folder, Problem problem) {
        String file = problem.file();
        String path =
                file == null ? folder : file.startsWith(BESIDE) ? file.substring(BESIDE.length()) : folder + "/" + file;
        return new Problem(
                path, problem.line(), problem.column(), problem.sourceLine(), problem.severity(), problem.text());
    }
}
