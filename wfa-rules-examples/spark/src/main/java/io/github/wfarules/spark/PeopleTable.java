package io.github.wfarules.spark;

import io.github.wfarules.WfaJson;
import io.github.wfarules.nation.NationalUnit;
import io.github.wfarules.roster.Member;
import io.github.wfarules.roster.RosterRequest;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * People as a table, a row for each: the number of the unit, the policy that judges it, the person's place among the unit's
 * people, and the facts. These are a roster request for this person alone, in the JSON that {@code wfa roster} reads, so that
 * a row can be judged without the others of its unit being at hand.
 */
final class PeopleTable {
    static final String UNIT = "unit";
    static final String POLICY = "policy";
    static final String POSITION = "position";
    static final String FACTS = "facts";

    static final StructType SCHEMA = new StructType()
            .add(UNIT, DataTypes.IntegerType)
            .add(POLICY, DataTypes.StringType)
            .add(POSITION, DataTypes.IntegerType)
            .add(FACTS, DataTypes.StringType);

    private PeopleTable() {}

    static Encoder<Row> encoder() {
        return Encoders.row(SCHEMA);
    }

    /** {@return the rows of a unit} */
    static List<Row> rows(NationalUnit unit) {
        RosterRequest whole = unit.request();
        List<Row> rows = new ArrayList<>(whole.members().size());
        for (Member member : whole.members()) {
            RosterRequest alone = whole.toBuilder().members(List.of(member)).build();
            rows.add(RowFactory.create(unit.number(), unit.policy(), rows.size(), WfaJson.write(alone)));
        }
        return rows;
    }

    /** {@return the people in these Parquet files} */
    static Dataset<Row> read(SparkSession spark, String place) {
        return spark.read().schema(SCHEMA).parquet(place);
    }
}
