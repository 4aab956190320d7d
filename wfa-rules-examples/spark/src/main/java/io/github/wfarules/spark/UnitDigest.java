package io.github.wfarules.spark;

import io.github.wfarules.nation.NationalDigest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The digest of answers as they lie in a table: taken of each unit where its lines are, and of all units by the driver,
 * which gets thirty-two bytes of each. It is taken of what was written and not of what was meant to be.
 */
record UnitDigest() implements FlatMapGroupsFunction<Integer, Row, Row> {
    private static final String DIGEST = "digest";
    private static final StructType SCHEMA =
            new StructType().add(AnswersTable.UNIT, DataTypes.IntegerType).add(DIGEST, DataTypes.BinaryType);

    @Override
    public Iterator<Row> call(Integer unit, Iterator<Row> lines) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        lines.forEachRemaining(row -> {
            String line = row.getAs(AnswersTable.LINE);
            digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
        });
        return List.of(RowFactory.create(unit, digest.digest())).iterator();
    }

    /** {@return the digest of all these answers, as the local run prints it} */
    static String of(Dataset<Row> answers) {
        Dataset<Row> lines = answers.select(AnswersTable.UNIT, AnswersTable.NUMBER, AnswersTable.LINE);
        List<Row> units = new ArrayList<>(lines.groupBy(functions.col(AnswersTable.UNIT))
                .as(Encoders.INT(), Encoders.row(lines.schema()))
                .flatMapSortedGroups(
                        new Column[] {functions.col(AnswersTable.NUMBER)}, new UnitDigest(), Encoders.row(SCHEMA))
                .collectAsList());
        units.sort(Comparator.comparingInt(unit -> unit.getInt(0)));
        NationalDigest whole = new NationalDigest();
        units.forEach(unit -> whole.add(unit.<byte[]>getAs(DIGEST)));
        return whole.finish();
    }
}
