package io.github.wfarules.cli;

import io.github.wfarules.BadInputException;
import io.github.wfarules.Language;
import io.github.wfarules.PolicyProblemsException;
import io.github.wfarules.RuleFailureException;
import io.github.wfarules.Text;
import io.github.wfarules.UnknownPolicyException;
import java.io.IOException;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns every failure into a sentence and an exit code; a stack trace helps nobody who uses the command. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        Language language = language(failure.getCommandLine());
        String command = failure.getCommandLine().getCommandSpec().qualifiedName();
        console.complain("wfa: " + Misuse.of(failure).in(language) + new Text("; lihat `", "; see `").in(language)
                + command + " --help`");
        return ExitCode.UNUSABLE;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        if (failure instanceof GuardedOutput.OutputFailedException output) {
            return lost(output);
        }
        console.complain("wfa: " + sentence(failure, language(command)));
        return ExitCode.UNUSABLE;
    }

    private static Language language(CommandLine command) {
        return command.getCommand() instanceof Command own ? own.language() : LanguageName.ofEnvironment();
    }

    /** {@return the exit code for an output that cannot be written any more} */
    int lost(GuardedOutput.OutputFailedException output) {
        if (output.isReaderGone()) {
            return ExitCode.READER_GONE;
        }
        console.complain(
                "wfa: the output cannot be written: " + output.getCause().getMessage());
        return ExitCode.UNUSABLE;
    }

    private static String sentence(Exception failure, Language language) {
        if (failure instanceof UnusableInputException unusable) {
            return unusable.text().in(language);
        }
        if (failure instanceof BadInputException bad) {
            return (bad.path().isEmpty() ? "" : bad.path() + ": ") + bad.text().in(language);
        }
        if (failure instanceof UnknownPolicyException unknown) {
            return unknown.text().in(language);
        }
        if (failure instanceof PolicyProblemsException policy) {
            String problems = policy.problems().stream()
                    .map(problem -> problem.render(language))
                    .collect(Collectors.joining("\n"));
            return new Text("kebijakan tidak dapat dipakai:\n", "the policy cannot be used:\n").in(language) + problems;
        }
        if (failure instanceof RuleFailureException rule) {
            return new Text(
                            "aturan `" + rule.ruleId() + "` gagal dijalankan; perbaiki aturan itu dalam kebijakan",
                            "the rule `" + rule.ruleId() + "` failed; mend it in the policy")
                    .in(language);
        }
        if (failure instanceof IOException input) {
            String why = String.valueOf(input.getMessage());
            return new Text("masukan tidak dapat dibaca: " + why, "the input cannot be read: " + why).in(language);
        }
        return unexpected(failure, language);
    }

    /** Names the place and no message: a message may hold facts about a person. */
    private static String unexpected(Exception failure, Language language) {
        StackTraceElement[] trace = failure.getStackTrace();
        String where = failure.getClass().getSimpleName() + (trace.length == 0 ? "" : " at " + trace[0]);
        return new Text(
                        "kesalahan dalam wfa sendiri (" + where
                                + "); laporkan kalimat ini beserta perintah yang dijalankan",
                        "a mistake in wfa itself (" + where + "); report this sentence and the command that was run")
                .in(language);
    }
}
