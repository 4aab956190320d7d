package io.github.wfarules.spark;

import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** How this program talks to Spark: as {@code spark-submit} was told, and otherwise within its own process. */
final class Sessions {
    private static final String MASTER = "spark.master";

    private Sessions() {}

    /**
     * {@return a session; close it}
     *
     * @param threads how many threads work where no cluster was named
     */
    static SparkSession open(int threads) {
        SparkConf conf = new SparkConf()
                .setIfMissing("spark.app.name", "wfa-rules")
                .setIfMissing(MASTER, "local[" + threads + "]")
                .setIfMissing("spark.sql.parquet.compression.codec", "zstd");
        if (conf.get(MASTER).startsWith("local")) {
            // Nobody else is to be reached, and nobody is to reach it.
            conf.setIfMissing("spark.ui.enabled", "false")
                    .setIfMissing("spark.driver.bindAddress", "127.0.0.1")
                    .setIfMissing("spark.driver.host", "127.0.0.1");
        }
        // Spark would put small partitions together; how many there are is said by whoever starts the job.
        conf.set("spark.sql.adaptive.coalescePartitions.enabled", "false");
        return SparkSession.builder().config(conf).getOrCreate();
    }

    /** {@return whether the session works within this process} */
    static boolean isLocal(SparkSession spark) {
        return spark.sparkContext().isLocal();
    }
}
