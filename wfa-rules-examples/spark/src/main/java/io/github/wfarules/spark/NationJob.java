package io.github.wfarules.spark;

import java.time.Duration;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/**
 * The job: people in Parquet in, answers in Parquet out, then what was written is read again, counted and digested.
 *
 * @param people where the people lie
 * @param answers where the answers are to lie, and nothing does yet
 * @param partitions in how many parts to divide the units
 */
record NationJob(String people, String answers, int partitions) {
    /** {@return what came out} */
    Result run(SparkSession spark, AnswerUnit task) {
        return run(spark, task, PeopleTable.read(spark, people));
    }

    /** {@return what came out for these people, wherever they lie} */
    Result run(SparkSession spark, AnswerUnit task, Dataset<Row> table) {
        spark.conf().set("spark.sql.shuffle.partitions", partitions);
        long began = System.nanoTime();
        task.table(table).write().parquet(answers);
        long decided = System.nanoTime();
        Dataset<Row> written = AnswersTable.read(spark, answers);
        String digest = UnitDigest.of(written);
        List<Row> counts = counted(written);
        return Result.of(
                counts, digest, Duration.ofNanos(decided - began), Duration.ofNanos(System.nanoTime() - decided));
    }

    private static List<Row> counted(Dataset<Row> answers) {
        return answers.groupBy(
                        functions.col(AnswersTable.OUTCOME),
                        functions.col(AnswersTable.STANDING),
                        functions.col(AnswersTable.ERROR).isNotNull())
                .count()
                .collectAsList();
    }
}
