package io.github.wfarules.spark;

import io.github.wfarules.PolicyProblemsException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.apache.spark.sql.AnalysisException;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** The nation's job on Spark, as a command. */
@CommandLine.Command(
        name = "wfa-spark",
        description = "Decides and rosters a nation of civil servants on Apache Spark: Parquet in, Parquet out.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {PeopleCommand.class, DecideCommand.class, CompareCommand.class, ScaleCommand.class},
        footer = {
            "",
            "Without spark-submit all is done within this process, on as many threads as",
            "there are processors.",
            "",
            "Exit codes: 0 fine (rows with errors are counted), 1 the job failed or a digest",
            "is not the expected one, 2 some input was unusable."
        })
public final class SparkNation {
    static final int FINE = 0;
    static final int FAILED = 1;
    static final int UNUSABLE = 2;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Shows this help.")
    private boolean help;

    private SparkNation() {}

    /** Runs the command; ends the process only where something went wrong, as a cluster expects. */
    public static void main(String[] arguments) {
        int code = run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                arguments);
        if (code != FINE) {
            System.exit(code);
        }
    }

    /** {@return the exit code of the command, run on these streams} */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new SparkNation())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(SparkNation::failed)
                .execute(arguments);
    }

    private static int failed(Exception failure, CommandLine line, ParseResult parsed) {
        line.getErr().println(failure.getMessage() == null ? failure.toString() : failure.getMessage());
        boolean input = failure instanceof PolicyProblemsException
                || failure instanceof AnalysisException
                || failure instanceof IllegalArgumentException;
        return input ? UNUSABLE : FAILED;
    }
}
