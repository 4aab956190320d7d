package io.github.wfarules;

import io.github.wfarules.change.ChangeReport;
import io.github.wfarules.facts.DatedCase;
import io.github.wfarules.facts.PenaltyMonth;
import io.github.wfarules.facts.Preparation;
import io.github.wfarules.facts.UnitPeriod;
import io.github.wfarules.facts.WorkedDay;
import io.github.wfarules.internal.change.Population;
import io.github.wfarules.roster.RosterRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides a population under two policies, or on two dates of one, and reports whose answers change, from what to what, and
 * by which rule or value. Immutable and thread-safe. Listeners of decisions are not told: nothing here is an answer to
 * anybody.
 *
 * <pre>{@code
 * ChangeReport report = PolicyDiff.between(today, draft).of(cases, 2);
 * report.kinds().forEach(kind -> show(kind.from(), kind.to(), kind.answers(), kind.causes()));
 * }</pre>
 */
public final class PolicyDiff {
    private final Policy before;
    private final Policy after;
    private final @Nullable LocalDate dateBefore;
    private final @Nullable LocalDate dateAfter;
    private final @Nullable YearMonth month;
    private final Population population;

    private PolicyDiff(
            Policy before,
            @Nullable LocalDate dateBefore,
            Policy after,
            @Nullable LocalDate dateAfter,
            @Nullable YearMonth month) {
        this.before = before;
        this.after = after;
        this.dateBefore = dateBefore;
        this.dateAfter = dateAfter;
        this.month = month;
        this.population = new Population(before.assembled(), dateBefore, after.assembled(), dateAfter);
    }

    /**
     * {@return the comparison of two policies, which may be the same} Each case is judged on its own date. A further field
     * that only one of them declares is left out for the other.
     */
    public static PolicyDiff between(Policy before, Policy after) {
        return new PolicyDiff(
                Objects.requireNonNull(before, "before"), null, Objects.requireNonNull(after, "after"), null, null);
    }

    /** {@return the same comparison, with every case judged on this date before} Rosters, days
     * that have happened and deductions are then refused. */
    public PolicyDiff beforeOn(LocalDate date) {
        return new PolicyDiff(before, Objects.requireNonNull(date, "date"), after, dateAfter, month);
    }

    /** {@return the same comparison, with every case judged on this date after} Rosters, days
     * that have happened and deductions are then refused. */
    public PolicyDiff afterOn(LocalDate date) {
        return new PolicyDiff(before, dateBefore, after, Objects.requireNonNull(date, "date"), month);
    }

    /** {@return the same comparison, for lines with tickets, breaches and allowances of this month as well} */
    public PolicyDiff inMonth(YearMonth wanted) {
        return new PolicyDiff(before, dateBefore, after, dateAfter, Objects.requireNonNull(wanted, "wanted"));
    }

    /**
     * {@return what changes for these cases} Takes as long as deciding them twice. Memory does not grow with the number of
     * cases, only with that of units, codes, dates and kinds of change. A case that fails on either side is left out and
     * counted. Closes the stream.
     *
     * @param threads how many threads work at the same time, from 1; the report is the same for any number
     */
    public ChangeReport of(Stream<DatedCase> cases, int threads) {
        return population.ofCases(Objects.requireNonNull(cases, "cases"), threads, null);
    }

    /**
     * {@return what changes for one case}
     *
     * @param source where it stands, such as a file with its line, for the example
     */
    public ChangeReport of(DatedCase question, String source) {
        return population.ofCases(
                Stream.of(Objects.requireNonNull(question, "question")), 1, Objects.requireNonNull(source, "source"));
    }

    /**
     * {@return what changes in the rosters of these units: who gets a place that had none, and the reverse} Both rosters are
     * proposals of the policies; what the head would pick is not known. Closes the stream.
     *
     * @param threads how many threads work at the same time, from 1; the report is the same for any number
     */
    public ChangeReport ofRosters(Stream<RosterRequest> requests, int threads) {
        return population.ofRosters(Objects.requireNonNull(requests, "requests"), threads, null);
    }

    /**
     * {@return what changes in the roster of one unit}
     *
     * @param source where it stands, such as a file with its line, for the example
     */
    public ChangeReport of(RosterRequest request, String source) {
        return population.ofRosters(
                Stream.of(Objects.requireNonNull(request, "request")), 1, Objects.requireNonNull(source, "source"));
    }

    /**
     * {@return what changes in how the day of an employee went} Refused where a side has a date: what happened has its own.
     *
     * @param source where it stands, such as a file with its line, for the example
     */
    public ChangeReport of(WorkedDay day, String source) {
        return population.ofAfterwards(Objects.requireNonNull(day, "day"), Objects.requireNonNull(source, "source"));
    }

    /** {@return what changes in how the period of a unit went} Like {@link #of(WorkedDay, String)}. */
    public ChangeReport of(UnitPeriod period, String source) {
        return population.ofAfterwards(
                Objects.requireNonNull(period, "period"), Objects.requireNonNull(source, "source"));
    }

    /**
     * {@return what changes in whether a unit or region is ready}
     *
     * @param source where it stands, such as a file with its line, for the example
     */
    public ChangeReport of(Preparation facts, String source) {
        return population.ofReadiness(Objects.requireNonNull(facts, "facts"), Objects.requireNonNull(source, "source"));
    }

    /**
     * {@return what changes in a month of deductions, in rupiah}
     *
     * @param source where it stands, such as a file with its line, for the examples
     */
    public ChangeReport of(PenaltyMonth facts, String source) {
        return population.ofMonth(Objects.requireNonNull(facts, "facts"), Objects.requireNonNull(source, "source"));
    }

    /**
     * {@return what changes for these lines of JSON} A line is a case, as for {@link PolicyLines#decide}, where the date may
     * be missing if both sides have one; the request of a unit, as for {@link PolicyLines#roster}; what happened on the day
     * of an employee, told by {@code worked}, {@code log} or {@code lapses}, or in the period of a unit, told by {@code
     * days}, as for {@link PolicyLines#comply}; a preparation, told by {@code assessment}, as for {@link PolicyLines#ready};
     * or, where {@link #inMonth} says the month, a ticket, a breach or an allowance, as for {@link PenaltyRun#addLines}:
     * tickets are assessed as of the end of that month. Of tickets only what was missed is held. A line that cannot be used
     * is left out and counted. The stream is not closed.
     *
     * @param threads how many threads work at the same time, from 1; the report is the same for any number
     * @throws IOException if reading fails
     */
    public ChangeReport ofLines(InputStream in, int threads) throws IOException {
        return population.ofLines(in, threads, month);
    }
}
