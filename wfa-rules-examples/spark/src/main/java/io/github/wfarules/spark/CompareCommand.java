package io.github.wfarules.spark;

import io.github.wfarules.nation.NationalDay;
import io.github.wfarules.nation.NationalRun;
import io.github.wfarules.nation.Packing;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@CommandLine.Command(
        name = "compare",
        description =
                "Makes people up, decides for them on Spark, and again in this process without it: the lines must be"
                        + " the same, byte for byte.")
final class CompareCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private PopulationOptions population = new PopulationOptions();

    @Mixin
    private JobOptions job = new JobOptions();

    @Mixin
    private SparkOptions options = new SparkOptions();

    @Option(
            names = "--out",
            paramLabel = "PLACE",
            required = true,
            description = "Where to write people and answers; neither may exist.")
    private String out = "";

    @Override
    public Integer call() throws IOException {
        PrintWriter console = spec.commandLine().getOut();
        MakePeople made = population.population();
        String people = out + "/people";
        Result result;
        try (SparkSession spark = options.open()) {
            int partitions = options.partitions(spark);
            made.table(spark, partitions).write().parquet(people);
            result = new NationJob(people, out + "/answers", partitions).run(spark, job.task(spark));
        }
        Report.print(result, console);
        try (NationalRun run = new NationalRun(made.population(), job.here(), Packing.PLAIN, options.threads())) {
            NationalDay local = run.day(made.date(), OutputStream.nullOutputStream(), written -> {});
            console.println(Report.seconds(local.took()) + " s in this process without Spark and without files");
            return Report.compare(result.digest(), local.digest(), console) ? SparkNation.FINE : SparkNation.FAILED;
        }
    }
}
