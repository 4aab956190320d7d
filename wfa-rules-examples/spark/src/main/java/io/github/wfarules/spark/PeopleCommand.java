package io.github.wfarules.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@CommandLine.Command(name = "people", description = "Makes people up and writes them as Parquet, a row for each.")
final class PeopleCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private PopulationOptions population = new PopulationOptions();

    @Mixin
    private SparkOptions options = new SparkOptions();

    @Option(names = "--out", paramLabel = "PLACE", required = true, description = "Where to write; must not exist.")
    private String out = "";

    @Override
    public Integer call() throws IOException {
        PrintWriter console = spec.commandLine().getOut();
        try (SparkSession spark = options.open()) {
            population
                    .population()
                    .table(spark, options.partitions(spark))
                    .write()
                    .parquet(out);
            console.println(PeopleTable.read(spark, out).count() + " people in " + out);
        }
        return SparkNation.FINE;
    }
}
