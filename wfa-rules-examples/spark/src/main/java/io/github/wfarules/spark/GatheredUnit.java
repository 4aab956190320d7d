package io.github.wfarules.spark;

import io.github.wfarules.BadInputException;
import io.github.wfarules.Text;
import io.github.wfarules.WfaRules;
import io.github.wfarules.WfaRulesException;
import io.github.wfarules.nation.NationalUnit;
import io.github.wfarules.roster.Member;
import io.github.wfarules.roster.RosterRequest;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Puts a unit together from the rows of its people. A row that cannot be used is kept aside with its reason: the unit goes
 * on without it, as a roster takes people who are not among its members to be at the office.
 */
final class GatheredUnit {
    private final int number;
    private final List<Member> members = new ArrayList<>();
    private final List<RefusedRow> refused = new ArrayList<>();
    private @Nullable NationalUnit first;

    private GatheredUnit(int number) {
        this.number = number;
    }

    /** {@return the unit that these rows make, in the order in which they come} */
    static GatheredUnit of(int number, Iterator<Row> rows, WfaRules rules) {
        GatheredUnit unit = new GatheredUnit(number);
        rows.forEachRemaining(row -> unit.add(row, rules));
        return unit;
    }

    private void add(Row row, WfaRules rules) {
        try {
            NationalUnit alone = read(row, rules);
            if (first == null) {
                first = alone;
            } else if (!ofUnit(first).equals(ofUnit(alone))) {
                throw new BadInputException(
                        "",
                        new Text(
                                "baris ini menyebut unit, tanggal, ketetapan atau kebijakan yang lain daripada baris pertama"
                                        + " unitnya; samakan",
                                "the row names another unit, date, act or policy than the first row of its unit; make them"
                                        + " agree"));
            }
            members.addAll(alone.request().members());
        } catch (WfaRulesException | IllegalArgumentException unusable) {
            refused.add(new RefusedRow(number, row.getAs(PeopleTable.POSITION), String.valueOf(unusable.getMessage())));
        }
    }

    private NationalUnit read(Row row, WfaRules rules) {
        String policy = required(row, PeopleTable.POLICY);
        String facts = required(row, PeopleTable.FACTS);
        if (number < 1) {
            throw missing(PeopleTable.UNIT);
        }
        return new NationalUnit(number, policy, rules.policy(policy).json().readRosterRequest(facts));
    }

    private static String required(Row row, String column) {
        String value = row.getAs(column);
        if (value == null) {
            throw missing(column);
        }
        return value;
    }

    private static BadInputException missing(String column) {
        return new BadInputException(column, new Text("kolom ini kosong; isilah", "the column is empty; fill it in"));
    }

    private static NationalUnit ofUnit(NationalUnit unit) {
        return new NationalUnit(unit.number(), unit.policy(), with(unit, List.of()));
    }

    private static RosterRequest with(NationalUnit unit, List<Member> members) {
        return unit.request().toBuilder().members(members).build();
    }

    /** {@return the unit with all its people; null where no row could be used} */
    @Nullable
    NationalUnit unit() {
        return first == null ? null : new NationalUnit(number, first.policy(), with(first, members));
    }

    List<RefusedRow> refused() {
        return refused;
    }
}
