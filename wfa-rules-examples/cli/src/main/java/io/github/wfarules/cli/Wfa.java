package io.github.wfarules.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Answers questions about flexible working on the command line. */
@CommandLine.Command(
        name = "wfa",
        description = "Who may work from anywhere? Judges cases by the policies of the nation and the regions.",
        subcommands = {
            CompareCommand.class,
            DecideCommand.class,
            ComplyCommand.class,
            ReadyCommand.class,
            RosterCommand.class,
            PenalizeCommand.class,
            DueCommand.class,
            RulesCommand.class,
            CodesCommand.class,
            TestCommand.class,
            CoverageCommand.class,
            MutateCommand.class,
            DiffCommand.class,
            PopulationCommand.class,
            NationCommand.class,
            CheckCommand.class,
            NewCommand.class
        },
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Start with:  wfa compare",
            "Help:        wfa decide --help",
            "",
            "Exit codes: 0 fine (a denial is fine); 1 problems, failed tests, a share below --least, or a planned roster that",
            "breaks a rule; 2 some input was unusable: an option, a policy, a file, a line."
        })
public final class Wfa implements Runnable {
    private Console console = new Console(
            InputStream.nullInputStream(), OutputStream.nullOutputStream(), OutputStream.nullOutputStream());

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Shows the version.")
    private boolean version;

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        // Not the System streams: those would write in the encoding of the machine, and swallow a broken pipe.
        System.exit(run(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                arguments));
    }

    /** {@return the exit code of the command, run on these streams} */
    static int run(InputStream in, OutputStream out, OutputStream err, String... arguments) {
        Wfa wfa = new Wfa();
        wfa.console = new Console(in, out, err);
        Failures failures = new Failures(wfa.console);
        int code = new CommandLine(wfa)
                .setOut(wfa.console.text())
                .setErr(wfa.console.errors())
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures)
                .setUsageHelpWidth(112)
                .execute(arguments);
        try {
            wfa.console.flush();
            return code;
        } catch (GuardedOutput.OutputFailedException lost) {
            return failures.lost(lost);
        }
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "say what to do: one of " + String.join(", ", spec.subcommands().keySet()));
    }

    Console console() {
        return console;
    }
}
