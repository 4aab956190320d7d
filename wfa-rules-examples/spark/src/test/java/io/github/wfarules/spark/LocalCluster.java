package io.github.wfarules.spark;

import io.github.wfarules.WfaRules;
import io.github.wfarules.nation.Form;
import io.github.wfarules.nation.NationalPopulation;
import io.github.wfarules.nation.NationalUnit;
import io.github.wfarules.nation.UnitJob;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/** A real Spark in this process, which allows a task three attempts, and some people for it. */
final class LocalCluster {
    static final LocalDate DAY = LocalDate.of(2025, 3, 25);
    static final MakePeople MADE = new MakePeople(2_000, 7, DAY);
    static final NationalPopulation POPULATION = MADE.population();
    static final AnswerUnit TASK = new AnswerUnit(new ShippedRules(null), Form.SHORT);

    private LocalCluster() {}

    static SparkSession open() {
        System.setProperty("spark.master", "local[2,3]");
        try {
            return Sessions.open(2);
        } finally {
            System.clearProperty("spark.master");
        }
    }

    /** {@return what one machine writes for a unit} */
    static List<String> linesHere(WfaRules rules, NationalUnit unit) {
        byte[] lines = new UnitJob(rules, Form.SHORT).answer(unit).lines();
        return new String(lines, StandardCharsets.UTF_8).lines().toList();
    }

    /** {@return what lies in a table for a unit} */
    static List<String> lines(Dataset<Row> answers, int unit) {
        return rows(answers, unit).stream()
                .map(row -> row.<String>getAs(AnswersTable.LINE))
                .toList();
    }

    static List<Row> rows(Dataset<Row> answers, int unit) {
        return answers.filter(functions.col(AnswersTable.UNIT).equalTo(unit))
                .orderBy(AnswersTable.NUMBER)
                .collectAsList();
    }
}
