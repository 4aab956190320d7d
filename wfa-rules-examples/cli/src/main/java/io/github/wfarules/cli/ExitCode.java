package io.github.wfarules.cli;

/** What the command tells the shell. */
final class ExitCode {
    /** Everything was answered; a denial is an answer. */
    static final int FINE = 0;

    /** A policy has problems, a scenario failed, a share is below the least, or a planned roster breaks a rule. */
    static final int PROBLEMS = 1;

    /** Some input was unusable: an option, a policy, a file, a line. */
    static final int UNUSABLE = 2;

    /** The reader of the output went away: 128 and the number of SIGPIPE, as of every program that this happens to. */
    static final int READER_GONE = 141;

    private ExitCode() {}
}
