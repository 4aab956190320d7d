package io.github.wfarules.spark;

import static io.github.wfarules.spark.LocalCluster.DAY;
import static io.github.wfarules.spark.LocalCluster.MADE;
import static io.github.wfarules.spark.LocalCluster.POPULATION;
import static io.github.wfarules.spark.LocalCluster.TASK;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.WfaRules;
import io.github.wfarules.nation.Form;
import io.github.wfarules.nation.NationalDay;
import io.github.wfarules.nation.NationalRun;
import io.github.wfarules.nation.Packing;
import io.github.wfarules.nation.UnitJob;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Spliterators;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NationJobTest {
    private static final AtomicInteger FAILURES = new AtomicInteger();

    @TempDir
    static Path folder;

    private static SparkSession spark;
    private static String people;
    private static NationalDay local;

    @BeforeAll
    static void makes_people_and_answers_for_them_on_one_machine() throws IOException {
        spark = LocalCluster.open();
        people = folder.resolve("people").toString();
        MADE.table(spark, 3).write().parquet(people);
        try (NationalRun run =
                new NationalRun(POPULATION, new UnitJob(WfaRules.bundled(), Form.SHORT), Packing.PLAIN, 2)) {
            local = run.day(DAY, OutputStream.nullOutputStream(), written -> {});
        }
    }

    @AfterAll
    static void stops() throws IOException {
        spark.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void the_lines_are_those_of_one_machine_whatever_the_number_of_partitions(int partitions) {
        Result result = job("partitions-" + partitions, partitions).run(spark, TASK);

        assertThat(result.digest()).isEqualTo(local.digest());
        assertThat(result.errors()).isZero();
        assertThat(result.people()).isEqualTo(2_000);
        local.counts().outcomes().forEach((outcome, count) -> assertThat(result.outcomes())
                .containsEntry(outcome.name(), count));
        local.counts().standings().forEach((standing, count) -> assertThat(result.standings())
                .containsEntry(standing.name(), count));
    }

    @Test
    void rows_may_come_in_any_order() {
        Dataset<Row> shuffled =
                PeopleTable.read(spark, people).orderBy(functions.rand(11)).repartition(5);

        assertThat(job("shuffled", 3).run(spark, TASK, shuffled).digest()).isEqualTo(local.digest());
    }

    @Test
    void tasks_that_fail_and_are_run_again_change_nothing() {
        Dataset<Row> flaky = failingFirst(PeopleTable.read(spark, people), PeopleTable.encoder());
        Dataset<Row> answers = failingFirst(TASK.table(flaky), AnswersTable.encoder());
        String place = folder.resolve("again").toString();
        FAILURES.set(0);

        answers.write().parquet(place);

        assertThat(FAILURES).as("attempts that failed, reading and writing").hasValueGreaterThan(2);
        assertThat(UnitDigest.of(AnswersTable.read(spark, place))).isEqualTo(local.digest());
    }

    private static Dataset<Row> failingFirst(Dataset<Row> table, Encoder<Row> encoder) {
        MapPartitionsFunction<Row, Row> failing = NationJobTest::failOnce;
        return table.mapPartitions(failing, encoder);
    }

    /** Hands out some rows first: what a task has written when it fails must not count. */
    private static Iterator<Row> failOnce(Iterator<Row> rows) {
        AtomicInteger handedOut = new AtomicInteger();
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, 0), false)
                .peek(row -> {
                    if (handedOut.getAndIncrement() == 20 && TaskContext.get().attemptNumber() == 0) {
                        FAILURES.incrementAndGet();
                        throw new IllegalStateException("the first attempt fails on purpose");
                    }
                })
                .iterator();
    }

    private static NationJob job(String answers, int partitions) {
        return new NationJob(people, folder.resolve(answers).toString(), partitions);
    }
}
