package io.github.wfarules;

import java.util.List;
import java.util.stream.Collectors;

/** A policy folder cannot be used. Carries every problem of every file. */
public final class PolicyProblemsException extends WfaRulesException {
    private static final long serialVersionUID = 1L;

    private final Problem[] problems;

    /** Carries the problems. */
    public PolicyProblemsException(List<Problem> problems) {
        super(problems.stream().map(problem -> problem.render(Language.ENGLISH)).collect(Collectors.joining("\n")));
        this.problems = problems.toArray(Problem[]::new);
    }

    /** {@return every problem of every file, by file and line} */
    public List<Problem> problems() {
        return List.of(problems);
    }
}
