package io.github.wfarules.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@CommandLine.Command(
        name = "decide",
        description =
                "Decides for people in Parquet and gives the places of their units; writes the answers as Parquet.")
final class DecideCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private JobOptions job = new JobOptions();

    @Mixin
    private SparkOptions options = new SparkOptions();

    @Parameters(index = "0", paramLabel = "PEOPLE", description = "Where the people lie.")
    private String people = "";

    @Option(names = "--out", paramLabel = "PLACE", required = true, description = "Where to write; must not exist.")
    private String out = "";

    @Option(names = "--expect", paramLabel = "DIGEST", description = "What the digest has to be.")
    private @Nullable String expected;

    @Override
    public Integer call() throws IOException {
        PrintWriter console = spec.commandLine().getOut();
        try (SparkSession spark = options.open()) {
            Result result = new NationJob(people, out, options.partitions(spark)).run(spark, job.task(spark));
            Report.print(result, console);
            if (expected == null) {
                return SparkNation.FINE;
            }
            return Report.compare(result.digest(), expected, console) ? SparkNation.FINE : SparkNation.FAILED;
        }
    }
}
