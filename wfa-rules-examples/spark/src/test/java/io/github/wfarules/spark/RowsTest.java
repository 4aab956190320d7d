package io.github.wfarules.spark;

import static io.github.wfarules.spark.LocalCluster.DAY;
import static io.github.wfarules.spark.LocalCluster.MADE;
import static io.github.wfarules.spark.LocalCluster.POPULATION;
import static io.github.wfarules.spark.LocalCluster.TASK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wfarules.PolicyProblemsException;
import io.github.wfarules.WfaRules;
import io.github.wfarules.nation.Form;
import io.github.wfarules.nation.NationalUnit;
import io.github.wfarules.roster.Member;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RowsTest {
    private static final Path POLICIES = Path.of("../region/policies");
    private static final Path REFUSED = Path.of("../region/refused");
    private static final int UNIT = 3;

    private static SparkSession spark;
    private static Dataset<Row> people;

    @BeforeAll
    static void makes_people() {
        spark = LocalCluster.open();
        spark.conf().set("spark.sql.shuffle.partitions", 2);
        people = MADE.table(spark, 2).filter(unit().leq(5)).cache();
    }

    @AfterAll
    static void stops() throws IOException {
        spark.close();
    }

    @Test
    void a_broken_row_is_an_error_in_its_unit_and_its_unit_goes_on_without_it() {
        Column broken = unit().equalTo(UNIT).and(functions.col("position").equalTo(1));
        Dataset<Row> answers = answers(people.withColumn(
                "facts", functions.when(broken, functions.lit("{\"date\": ")).otherwise(functions.col("facts"))));

        List<String> expected = new ArrayList<>(here(without(POPULATION.unit(UNIT, DAY), 1)));
        List<String> lines = LocalCluster.lines(answers, UNIT);
        assertThat(lines.subList(0, lines.size() - 1)).isEqualTo(expected);
        assertThat(lines.get(lines.size() - 1)).startsWith("{\"unit\":3,\"row\":1,\"error\":\"");
        assertThat(errors(answers)).isEqualTo(1);
        assertThat(LocalCluster.lines(answers, UNIT + 1)).isEqualTo(here(POPULATION.unit(UNIT + 1, DAY)));
    }

    @Test
    void a_row_that_says_something_else_of_its_unit_than_the_first_is_an_error() {
        Column other = unit().equalTo(UNIT).and(functions.col("position").equalTo(2));
        Dataset<Row> answers = answers(people.withColumn(
                "policy", functions.when(other, functions.lit("kota-batu")).otherwise(functions.lit("kota-malang"))));

        assertThat(errorsOf(answers, UNIT))
                .containsExactly("the row names another unit, date, act or policy than the first row of its unit; make"
                        + " them agree");
    }

    @Test
    void empty_columns_are_errors() {
        Dataset<Row> answers = answers(people.filter(functions.col("position").lt(3))
                .withColumn("unit", functions.when(unit().notEqual(UNIT), unit()))
                .withColumn("policy", functions.when(unit().notEqual(1), functions.col("policy"))));

        assertThat(errorsOf(answers, 0))
                .containsOnly("policy: the column is empty; fill it in")
                .hasSize(3);
        assertThat(errorsOf(answers, 1))
                .containsOnly("policy: the column is empty; fill it in")
                .hasSize(3);
        assertThat(errorsOf(answers, 2)).isEmpty();
    }

    @Test
    void an_unknown_policy_is_an_error_in_each_row() {
        Dataset<Row> answers = answers(people.filter(unit().equalTo(UNIT))
                .filter(functions.col("position").lt(2))
                .withColumn("policy", functions.lit("kota-mlang")));

        assertThat(errorsOf(answers, UNIT)).hasSize(2).allMatch(error -> error.contains("`kota-mlang`"));
    }

    @Test
    void the_columns_say_what_stands_in_the_line() {
        Dataset<Row> answers = answers(people);

        assertThat(LocalCluster.rows(answers, UNIT)).hasSizeGreaterThan(5).allSatisfy(RowsTest::columnsAreInTheLine);
        assertThat(answers.filter("size(because) > 0 and outcome = 'DENIED' and place = 'WFO'")
                        .count())
                .isPositive();
        assertThat(answers.filter("size(needs) > 0 and outcome = 'UNDETERMINED'")
                        .count())
                .isPositive();
    }

    private static void columnsAreInTheLine(Row row) {
        String line = row.getAs("line");
        for (String name : List.of("policy", "employee", "mode", "outcome", "standing", "place")) {
            if (row.getAs(name) != null) {
                assertThat(line).contains("\"" + name + "\":\"" + row.getAs(name) + "\"");
            }
        }
        for (String name : List.of("because", "needs")) {
            if (row.getAs(name) != null) {
                row.<String>getList(row.fieldIndex(name))
                        .forEach(id -> assertThat(line).contains("\"" + id + "\""));
            }
        }
    }

    @Test
    void policies_of_a_region_are_shipped() throws IOException {
        ShippedRules shipped = PolicyArchive.ship(spark, POLICIES);

        Dataset<Row> answers = new AnswerUnit(shipped, Form.SHORT)
                .table(people.filter(unit().equalTo(UNIT)).withColumn("policy", functions.lit("kota-contoh")));

        NationalUnit unit =
                new NationalUnit(UNIT, "kota-contoh", POPULATION.unit(UNIT, DAY).request());
        assertThat(LocalCluster.lines(answers, UNIT))
                .isEqualTo(LocalCluster.linesHere(
                        WfaRules.builder().folder(POLICIES).build(), unit));
    }

    @Test
    void policies_with_errors_are_refused_before_anything_runs() {
        assertThatThrownBy(() -> PolicyArchive.ship(spark, REFUSED)).isInstanceOf(PolicyProblemsException.class);
    }

    private static Dataset<Row> answers(Dataset<Row> rows) {
        return TASK.table(rows).cache();
    }

    private static Column unit() {
        return functions.col("unit");
    }

    private static long errors(Dataset<Row> answers) {
        return answers.filter(functions.col("error").isNotNull()).count();
    }

    private static List<String> errorsOf(Dataset<Row> answers, int unit) {
        return LocalCluster.rows(answers, unit).stream()
                .map(row -> row.<String>getAs("error"))
                .filter(error -> error != null)
                .toList();
    }

    private static List<String> here(NationalUnit unit) {
        return LocalCluster.linesHere(WfaRules.bundled(), unit);
    }

    private static NationalUnit without(NationalUnit unit, int position) {
        List<Member> members = new ArrayList<>(unit.request().members());
        members.remove(position);
        return new NationalUnit(
                unit.number(),
                unit.policy(),
                unit.request().toBuilder().members(members).build());
    }
}
