package io.github.wfarules.spark;

import io.github.wfarules.WfaRules;
import io.github.wfarules.nation.Form;
import io.github.wfarules.nation.NationalUnit;
import io.github.wfarules.nation.UnitJob;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * Answers for a unit: takes the rows of its people, gives the rows of its answers. It depends on nothing but the rows and
 * the policies, so that a task which is run again, or twice, writes the same.
 *
 * @param shipped the policies
 * @param form what a line says
 */
record AnswerUnit(ShippedRules shipped, Form form) implements FlatMapGroupsFunction<Integer, Row, Row> {
    private static final int UNIT_MISSING = 0;

    @Override
    public Iterator<Row> call(Integer number, Iterator<Row> people) {
        WfaRules rules = shipped.rules();
        GatheredUnit gathered = GatheredUnit.of(number, people, rules);
        NationalUnit unit = gathered.unit();
        Stream<String> answers = unit == null
                ? Stream.of()
                : lines(new UnitJob(rules, form).answer(unit).lines());
        Stream<String> refusals = gathered.refused().stream().map(RefusedRow::line);
        LineRows rows = new LineRows(number);
        return Stream.concat(answers, refusals).map(rows::next).iterator();
    }

    private static Stream<String> lines(byte[] lines) {
        return new String(lines, StandardCharsets.UTF_8).lines();
    }

    /**
     * {@return the answers for these people} All rows of a unit come together in one task, sorted by their places, in
     * whatever order and files they lie; of each unit a task holds the people, and of no other.
     */
    Dataset<Row> table(Dataset<Row> people) {
        Column unit = functions.coalesce(functions.col(PeopleTable.UNIT), functions.lit(UNIT_MISSING));
        return people.groupBy(unit)
                .as(Encoders.INT(), PeopleTable.encoder())
                .flatMapSortedGroups(
                        new Column[] {functions.col(PeopleTable.POSITION), functions.col(PeopleTable.FACTS)},
                        this,
                        AnswersTable.encoder());
    }
}
