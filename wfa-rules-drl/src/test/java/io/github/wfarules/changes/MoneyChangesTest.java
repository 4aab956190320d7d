package io.github.wfarules.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.wfarules.PenaltyLine.Status;
import io.github.wfarules.Policy;
import io.github.wfarules.PolicyDiff;
import io.github.wfarules.WfaJson;
import io.github.wfarules.change.ChangeReport;
import io.github.wfarules.change.MoneyChanges;
import io.github.wfarules.facts.Allowance;
import io.github.wfarules.facts.PenaltyMonth;
import io.github.wfarules.facts.Ticket;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Street lights of Kota Madiun, with illustrative shares: its mayor stated none. */
@Tag("once")
class MoneyChangesTest {
    private static final YearMonth JULY = YearMonth.of(2025, 7);
    private static final String NO_SHARE = "values: [ ]";
    private static final String DEADLINE = "value: PT24H";

    @TempDir
    private Path directory;

    private Policy madiun(String name, UnaryOperator<String> change) {
        return Versions.changed(directory.resolve(name), List.of("kota-madiun"), "kota-madiun/parameters.yaml", change)
                .policy("kota-madiun");
    }

    private static String share(String text, String share) {
        return text.replace(NO_SHARE, "values: [ { value: " + share + ", illustrative: true } ]");
    }

    /** One light in time, one an hour late, one two days late. */
    private static List<String> lines() {
        return List.of(
                "{\"allowance\":{\"employee\":\"e1\",\"month\":\"2025-07\",\"amount\":4000000}}",
                "{\"allowance\":{\"employee\":\"e2\",\"month\":\"2025-07\",\"amount\":3000000}}",
                ticket("in-time", "e1", "2025-07-02T07:00+07:00", "2025-07-02T20:00+07:00"),
                ticket("late", "e1", "2025-07-07T07:00+07:00", "2025-07-08T08:00+07:00"),
                ticket("very-late", "e2", "2025-07-14T07:00+07:00", "2025-07-16T07:00+07:00"));
    }

    private static String ticket(String id, String who, String reported, String handled) {
        return "{\"ticket\":{\"id\":\"" + id + "\",\"service\":\"street-light\",\"reported\":\"" + reported
                + "\",\"responsible\":[\"" + who + "\"],\"events\":[{\"kind\":\"HANDLED\",\"at\":\"" + handled
                + "\"}]}}";
    }

    private static MoneyChanges july(PolicyDiff diff) throws IOException {
        ChangeReport report = ofLines(diff.inMonth(JULY), String.join("\n", lines()));
        assertThat(report.rejected()).isEmpty();
        return report.money();
    }

    private static ChangeReport ofLines(PolicyDiff diff, String lines) throws IOException {
        return diff.ofLines(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), 2);
    }

    @Test
    void a_higher_share_costs_more_to_the_rupiah() throws IOException {
        MoneyChanges money = july(
                PolicyDiff.between(madiun("old", text -> share(text, "2.5")), madiun("new", text -> share(text, "4"))));

        assertThat(money.employees()).isEqualTo(2);
        assertThat(money.changed()).isEqualTo(2);
        assertThat(money.before()).isEqualByComparingTo("175000");
        assertThat(money.after()).isEqualByComparingTo("280000");
        assertThat(money.more()).isEqualByComparingTo("105000");
        assertThat(money.less()).isEqualByComparingTo("0");
        assertThat(money.kinds()).singleElement().satisfies(kind -> {
            assertThat(kind.from()).isEqualTo(Status.DEDUCTED);
            assertThat(kind.to()).isEqualTo(Status.DEDUCTED);
            assertThat(kind.breach()).isEqualTo("street-light-late");
            assertThat(kind.lines()).isEqualTo(2);
            assertThat(kind.values())
                    .extracting(value -> value.parameter(), value -> value.before(), value -> value.after())
                    .containsExactly(tuple("kota-madiun.street-light-deduction", "2.5", "4"));
            assertThat(kind.example().breachId()).isEqualTo("late");
            assertThat(kind.example().employeeId()).isEqualTo("e1");
        });
    }

    @Test
    void says_by_unit_and_by_day_how_the_lines_change() throws IOException {
        PolicyDiff diff =
                PolicyDiff.between(madiun("old", text -> share(text, "2.5")), madiun("new", text -> share(text, "4")));
        List<String> lines = new ArrayList<>(lines());
        lines.replaceAll(line -> line.contains("\"very-late\"")
                ? line.replace("\"service\"", "\"unit\":\"diskominfo\",\"service\"")
                : line);

        MoneyChanges money =
                ofLines(diff.inMonth(JULY), String.join("\n", lines)).money();

        assertThat(money.units())
                .extracting(
                        part -> part.key(),
                        part -> part.lines(),
                        part -> part.changed(),
                        part -> part.before().intValueExact(),
                        part -> part.after().intValueExact())
                .containsExactly(tuple("diskominfo", 1L, 1L, 75_000, 120_000), tuple(null, 1L, 1L, 100_000, 160_000));
        assertThat(money.dates())
                .extracting(part -> part.key(), part -> part.after().intValueExact())
                .containsExactly(tuple("2025-07-08", 160_000), tuple("2025-07-15", 120_000));
    }

    @Test
    void a_share_that_is_set_settles_what_could_not_be_told() throws IOException {
        MoneyChanges money =
                july(PolicyDiff.between(Versions.shipped("kota-madiun"), madiun("new", text -> share(text, "2.5"))));

        assertThat(money.openBefore()).isEqualTo(2);
        assertThat(money.openAfter()).isZero();
        assertThat(money.changed()).isEqualTo(2);
        assertThat(money.before()).isEqualByComparingTo("0");
        assertThat(money.kinds()).singleElement().satisfies(kind -> {
            assertThat(kind.from()).isEqualTo(Status.UNDETERMINED);
            assertThat(kind.to()).isEqualTo(Status.DEDUCTED);
            assertThat(kind.after()).isEqualByComparingTo("175000");
        });
    }

    @Test
    void a_longer_deadline_leaves_no_breach_and_is_named() throws IOException {
        MoneyChanges money = july(
                PolicyDiff.between(madiun("old", text -> share(text, "2.5")), madiun("new", text -> share(text, "2.5")
                        .replace(DEADLINE, "value: PT30H"))));

        assertThat(money.before()).isEqualByComparingTo("175000");
        assertThat(money.after()).isEqualByComparingTo("75000");
        assertThat(money.less()).isEqualByComparingTo("100000");
        assertThat(money.kinds()).anySatisfy(kind -> {
            assertThat(kind.from()).isEqualTo(Status.DEDUCTED);
            assertThat(kind.to()).isNull();
            assertThat(kind.lines()).isEqualTo(1);
            assertThat(kind.example().breachId()).isEqualTo("late");
            assertThat(kind.values())
                    .extracting(value -> value.parameter(), value -> value.before(), value -> value.after())
                    .containsExactly(tuple("kota-madiun.street-light-deadline", "PT24H", "PT30H"));
        });
    }

    @Test
    void a_month_at_hand_gives_the_same_as_its_lines() throws IOException {
        PolicyDiff diff =
                PolicyDiff.between(madiun("old", text -> share(text, "2.5")), madiun("new", text -> share(text, "4")));
        Policy policy = Versions.shipped("kota-madiun");
        List<Ticket> tickets = lines().stream()
                .filter(line -> line.startsWith("{\"ticket\":"))
                .map(line -> policy.json().readTicket(line.substring(10, line.length() - 1)))
                .toList();
        List<Allowance> allowances = lines().stream()
                .filter(line -> line.startsWith("{\"allowance\":"))
                .map(line -> policy.json().readAllowance(line.substring(13, line.length() - 1)))
                .toList();
        PenaltyMonth month =
                new PenaltyMonth(JULY, Instant.parse("2025-07-31T17:00:00Z"), tickets, List.of(), allowances);

        MoneyChanges ofMonth = diff.of(month, "july").money();

        MoneyChanges ofLines = july(diff);
        assertThat(ofMonth.after()).isEqualTo(ofLines.after());
        assertThat(ofMonth.kinds().get(0).values())
                .isEqualTo(ofLines.kinds().get(0).values());
        assertThat(ofMonth.kinds().get(0).example().source()).isEqualTo("july");
    }

    @Test
    void lines_on_money_need_a_month_and_bad_ones_are_named_once() throws IOException {
        PolicyDiff diff = PolicyDiff.between(Versions.shipped("kota-madiun"), madiun("new", text -> share(text, "4")));

        ChangeReport monthless = ofLines(diff, lines().get(0));
        assertThat(monthless.money()).isNull();
        assertThat(monthless.rejected().get(0).text().en())
                .isEqualTo("tickets, breaches and allowances need a month; say which");

        ChangeReport report = ofLines(
                diff.inMonth(JULY),
                lines().get(0)
                        + "\n{\"breach\":{\"id\":\"b1\",\"employee\":\" \",\"code\":\"absence\",\"on\":\"2025-07-10\"}}\n");
        assertThat(report.unusable()).isEqualTo(1);
        assertThat(report.rejected())
                .extracting(line -> line.number(), line -> line.path())
                .containsExactly(tuple(2L, "employee"));
    }

    @Test
    void reports_on_money_add_up_and_survive_json() throws IOException {
        PolicyDiff diff = PolicyDiff.between(
                        madiun("old", text -> share(text, "2.5")), madiun("new", text -> share(text, "4")))
                .inMonth(JULY);
        ChangeReport ofOne = ofLines(diff, String.join("\n", lines().get(0), lines().get(2), lines().get(3)));
        ChangeReport ofTwo = ofLines(diff, String.join("\n", lines().get(1), lines().get(4)));
        ChangeReport both = ofLines(diff, String.join("\n", lines()));

        assertThat(ofOne.plus(ofTwo)).isEqualTo(both).isEqualTo(ofTwo.plus(ofOne));
        assertThat(WfaJson.readChangeReport(WfaJson.write(both))).isEqualTo(both);
        assertThat(both.money().before()).isEqualTo(new BigDecimal("175000"));
    }
}
