package io.github.wfarules.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Answers questions about flexible working on the command line. */
@Command(name = "wfa", mixinStandardHelpOptions = true, description = "Judges cases of flexible working by policy.")
public final class Wfa implements Runnable {

    @Spec
    private CommandSpec spec;

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Wfa()).execute(arguments));
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
