package io.github.wfarules.spark;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Answers as a table, a row for each line that one machine would write: {@code line} is that line, the other columns say
 * what stands in it. The line of the unit comes first and has no employee; a row with an {@code error} stands for what could
 * not be used or answered, and has no outcome.
 */
final class AnswersTable {
    static final String UNIT = "unit";
    static final String NUMBER = "number";
    static final String OUTCOME = "outcome";
    static final String STANDING = "standing";
    static final String ERROR = "error";
    static final String LINE = "line";

    static final StructType SCHEMA = new StructType()
            .add(UNIT, DataTypes.IntegerType)
            .add(NUMBER, DataTypes.IntegerType)
            .add("policy", DataTypes.StringType)
            .add("employee", DataTypes.StringType)
            .add("mode", DataTypes.StringType)
            .add(OUTCOME, DataTypes.StringType)
            .add("because", DataTypes.createArrayType(DataTypes.StringType))
            .add("needs", DataTypes.createArrayType(DataTypes.StringType))
            .add(STANDING, DataTypes.StringType)
            .add("position", DataTypes.IntegerType)
            .add("place", DataTypes.StringType)
            .add(ERROR, DataTypes.StringType)
            .add(LINE, DataTypes.StringType);

    private AnswersTable() {}

    static Encoder<Row> encoder() {
        return Encoders.row(SCHEMA);
    }

    /** {@return the answers in these Parquet files} */
    static Dataset<Row> read(SparkSession spark, String place) {
        return spark.read().schema(SCHEMA).parquet(place);
    }
}
