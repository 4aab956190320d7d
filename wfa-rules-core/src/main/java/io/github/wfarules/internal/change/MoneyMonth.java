package io.github.wfarules.internal.change;

import io.github.wfarules.Penalty;
import io.github.wfarules.PenaltyLine;
import io.github.wfarules.PenaltyReport;
import io.github.wfarules.RejectedInput;
import io.github.wfarules.ServiceAssessment;
import io.github.wfarules.ServiceStatus;
import io.github.wfarules.ValueUsed;
import io.github.wfarules.change.Cause;
import io.github.wfarules.change.Holding;
import io.github.wfarules.change.MoneyChanges;
import io.github.wfarules.change.MoneyKind;
import io.github.wfarules.change.UnusableLine;
import io.github.wfarules.change.ValueShift;
import io.github.wfarules.facts.PenaltyInput;
import io.github.wfarules.facts.Ticket;
import io.github.wfarules.internal.deduction.PenaltyBook;
import io.github.wfarules.internal.evaluation.CauseBook;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The books of one month under both laws. Holds breaches, not tickets. Not thread-safe. */
final class MoneyMonth {
    private final Half before;
    private final Half after;
    private final CauseBooks books;
    private final YearMonth month;
    private final PenaltyBook old;
    private final PenaltyBook now;
    private final Map<String, List<ValueShift>> levels = new HashMap<>();
    private final MoneyKinds kinds = new MoneyKinds();
    private final @Nullable String source;

    /**
     * Opens the books.
     *
     * @param source where the month stands, for scenarios
     */
    MoneyMonth(Half before, Half after, CauseBooks books, YearMonth month, @Nullable String source) {
        this.before = before;
        this.after = after;
        this.books = books;
        this.month = month;
        this.old = before.open(month);
        this.now = after.open(month);
        this.source = source;
    }

    /**
     * Takes a line.
     *
     * @param number its number
     */
    void add(MoneyLine line, long number) {
        String path = Long.toString(number);
        PenaltyInput input = line.input();
        Ticket ticket = input.ticket();
        if (ticket != null) {
            old.add(ticket, line.before(), path);
            now.add(ticket, line.after(), path);
            List<ValueShift> shifts = ValueShifts.between(values(line.before()), values(line.after()));
            if (!shifts.isEmpty() && isMissed(line)) {
                levels.put(ticket.id(), shifts);
            }
        }
        if (input.breach() != null) {
            old.add(input.breach(), path);
            now.add(input.breach(), path);
        }
        if (input.allowance() != null) {
            old.add(input.allowance(), path);
            now.add(input.allowance(), path);
        }
    }

    /** Of what was handled in time on both sides nothing has to be kept. */
    private static boolean isMissed(MoneyLine line) {
        return Stream.concat(line.before().stream(), line.after().stream())
                .anyMatch(assessment -> assessment.status() != ServiceStatus.MET
                        && assessment.status() != ServiceStatus.NOT_APPLICABLE);
    }

    private static List<ValueUsed> values(List<ServiceAssessment> assessments) {
        return assessments.stream()
                .flatMap(assessment -> assessment.values().stream())
                .toList();
    }

    /** What the month comes to, and what could not be used in it. */
    record Closed(MoneyChanges changes, Set<UnusableLine> unusable) {}

    /** {@return the month, closed} */
    Closed close() {
        PenaltyReport was = old.close();
        PenaltyReport is = now.close();
        Map<String, Penalty> former = byEmployee(was);
        Map<String, Penalty> present = byEmployee(is);
        Set<String> employees = new TreeSet<>(former.keySet());
        employees.addAll(present.keySet());
        BigDecimal more = BigDecimal.ZERO;
        BigDecimal less = BigDecimal.ZERO;
        long changed = 0;
        for (String employee : employees) {
            Penalty one = former.get(employee);
            Penalty other = present.get(employee);
            BigDecimal difference = deducted(other).subtract(deducted(one));
            more = more.add(difference.max(BigDecimal.ZERO));
            less = less.add(difference.negate().max(BigDecimal.ZERO));
            changed += difference.signum() != 0 || isOpen(one) != isOpen(other) ? 1 : 0;
            boolean lines = lines(employee, one, other);
            if (!lines && difference.signum() != 0) {
                cap(employee, deducted(one), deducted(other));
            }
        }
        MoneyChanges changes = new MoneyChanges(
                employees.size(),
                changed,
                sum(former),
                sum(present),
                more,
                less,
                former.values().stream().filter(MoneyMonth::isOpen).count(),
                present.values().stream().filter(MoneyMonth::isOpen).count(),
                kinds.all());
        return new Closed(changes, unusable(was, is));
    }

    private static Map<String, Penalty> byEmployee(PenaltyReport report) {
        Map<String, Penalty> penalties = new TreeMap<>();
        report.penalties().forEach(penalty -> penalties.put(penalty.employee(), penalty));
        return penalties;
    }

    private static BigDecimal sum(Map<String, Penalty> penalties) {
        return penalties.values().stream().map(Penalty::deducted).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal deducted(@Nullable Penalty penalty) {
        return penalty == null ? BigDecimal.ZERO : penalty.deducted();
    }

    private static boolean isOpen(@Nullable Penalty penalty) {
        return penalty != null && !penalty.complete();
    }

    /** {@return whether a line of the employee changes} */
    private boolean lines(String employee, @Nullable Penalty one, @Nullable Penalty other) {
        Map<List<String>, PenaltyLine> gone = new LinkedHashMap<>();
        lines(one).forEach(line -> gone.put(key(line), line));
        boolean changed = false;
        for (PenaltyLine line : lines(other)) {
            changed |= compare(employee, gone.remove(key(line)), line);
        }
        for (PenaltyLine line : gone.values()) {
            changed |= compare(employee, line, null);
        }
        return changed;
    }

    private static List<PenaltyLine> lines(@Nullable Penalty penalty) {
        return penalty == null ? List.of() : penalty.lines();
    }

    private static List<String> key(PenaltyLine line) {
        return List.of(
                line.source(), String.valueOf(line.breach()), line.finding().ruleId());
    }

    private boolean compare(String employee, @Nullable PenaltyLine was, @Nullable PenaltyLine is) {
        PenaltyLine any = is == null ? Objects.requireNonNull(was) : is;
        if (was != null
                && is != null
                && was.status() == is.status()
                && Objects.equals(was.amount(), is.amount())
                && Objects.equals(was.postponedTo(), is.postponedTo())) {
            return false;
        }
        CauseBook book = books.on(any.on(), any.on());
        Holding held = was == null ? null : Holding.CERTAIN;
        Holding holds = is == null ? null : Holding.CERTAIN;
        Cause cause = book.cause(any.finding().ruleId(), held, holds, false);
        boolean told = cause.before() != cause.after()
                || cause.rewritten()
                || !cause.values().isEmpty();
        List<ValueShift> values = new ArrayList<>(levels.getOrDefault(any.source(), List.of()));
        if (was != null && is != null) {
            values.addAll(ValueShifts.between(was.values(), is.values()));
        }
        values.sort(Comparator.comparing(ValueShift::parameter));
        kinds.add(new MoneyKind(
                was == null ? null : was.status(),
                is == null ? null : is.status(),
                any.breach(),
                told ? List.of(cause) : List.of(),
                List.copyOf(new LinkedHashSet<>(values)),
                1,
                amount(was),
                amount(is),
                new MoneyKind.Example(any.on(), any.source(), employee, source)));
        return true;
    }

    private static BigDecimal amount(@Nullable PenaltyLine line) {
        return line == null || line.amount() == null ? BigDecimal.ZERO : line.amount();
    }

    private void cap(String employee, BigDecimal was, BigDecimal is) {
        List<ValueShift> values =
                ValueShifts.between(before.monthlyCap(month.atDay(1)), after.monthlyCap(month.atDay(1)));
        kinds.add(new MoneyKind(
                null,
                null,
                null,
                List.of(),
                values,
                1,
                was,
                is,
                new MoneyKind.Example(month.atDay(1), "", employee, source)));
    }

    private static Set<UnusableLine> unusable(PenaltyReport was, PenaltyReport is) {
        Set<UnusableLine> lines = new LinkedHashSet<>();
        Stream.concat(was.rejected().stream(), is.rejected().stream())
                .map(MoneyMonth::unusable)
                .forEach(lines::add);
        return lines;
    }

    /** The path begins with the number of the line. */
    private static UnusableLine unusable(RejectedInput input) {
        int end = 0;
        while (end < input.path().length() && Character.isDigit(input.path().charAt(end))) {
            end++;
        }
        String rest = input.path().substring(end);
        return new UnusableLine(
                Long.parseLong(input.path().substring(0, end)), rest.replaceFirst("^[.: ]+", ""), input.text());
    }
}
