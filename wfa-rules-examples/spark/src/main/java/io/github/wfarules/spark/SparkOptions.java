package io.github.wfarules.spark;

import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Option;

/** How much of Spark. */
final class SparkOptions {
    private static final int PARTITIONS_A_THREAD = 4;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads, where no cluster was named to spark-submit. Default: as many as processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--partitions",
            paramLabel = "N",
            description = "In how many parts to divide the units. Default: four for each thread of the cluster.")
    private int partitions;

    SparkSession open() {
        return Sessions.open(threads);
    }

    int threads() {
        return threads;
    }

    int partitions(SparkSession spark) {
        return partitions > 0
                ? partitions
                : PARTITIONS_A_THREAD * spark.sparkContext().defaultParallelism();
    }
}
