package io.github.wfarules.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@CommandLine.Command(
        name = "scale",
        description =
                "Decides for the same people with different numbers of threads and partitions, and prints a table.")
final class ScaleCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private JobOptions job = new JobOptions();

    @Parameters(index = "0", paramLabel = "PEOPLE", description = "Where the people lie.")
    private String people = "";

    @Option(
            names = "--out",
            paramLabel = "PLACE",
            required = true,
            description = "Where to write the answers of each run, which are deleted after it; must not exist.")
    private String out = "";

    @Option(
            names = "--threads",
            split = ",",
            paramLabel = "N",
            defaultValue = "1,2",
            description = "Threads, where no cluster was named to spark-submit. Default: 1,2.")
    private List<Integer> threads = List.of();

    @Option(
            names = "--partitions",
            split = ",",
            paramLabel = "N",
            defaultValue = "1,2,4,8,16",
            description = "In how many parts to divide the units. Default: 1,2,4,8,16.")
    private List<Integer> partitions = List.of();

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "3", description = "Runs of each. Default: 3.")
    private int rounds;

    @Override
    public Integer call() throws IOException {
        PrintWriter console = spec.commandLine().getOut();
        Set<String> digests = new HashSet<>();
        Scale first = null;
        Scale.printHead(console);
        for (int each : threads) {
            try (SparkSession spark = Sessions.open(each)) {
                AnswerUnit task = job.task(spark);
                // The first run in a session compiles what the later ones use.
                digests.add(run(spark, task, partitions.get(0)).digest());
                for (int parts : partitions) {
                    Scale row = new Scale(spark.sparkContext().defaultParallelism(), parts);
                    for (int round = 0; round < rounds; round++) {
                        Result result = run(spark, task, parts);
                        digests.add(result.digest());
                        row.add(result);
                    }
                    first = first == null ? row : first;
                    row.print(first, console);
                }
            }
        }
        console.println(
                digests.size() == 1
                        ? "digest of every run " + digests.iterator().next()
                        : "digests differ");
        return digests.size() == 1 ? SparkNation.FINE : SparkNation.FAILED;
    }

    private Result run(SparkSession spark, AnswerUnit task, int parts) throws IOException {
        Result result = new NationJob(people, out, parts).run(spark, task);
        Path written = new Path(out);
        written.getFileSystem(spark.sparkContext().hadoopConfiguration()).delete(written, true);
        return result;
    }
}
