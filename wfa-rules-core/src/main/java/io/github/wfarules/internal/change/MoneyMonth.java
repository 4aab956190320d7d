package io.github.wfarules.internal.change;

import io.github.wfarules.Penalty;
import io.github.wfarules.PenaltyReport;
import io.github.wfarules.RejectedInput;
import io.github.wfarules.ServiceAssessment;
import io.github.wfarules.ServiceStatus;
import io.github.wfarules.ValueUsed;
import io.github.wfarules.change.MoneyChanges;
import io.github.wfarules.change.UnusableLine;
import io.github.wfarules.change.ValueShift;
import io.github.wfarules.facts.Breach;
import io.github.wfarules.facts.PenaltyInput;
import io.github.wfarules.facts.Ticket;
import io.github.wfarules.internal.deduction.PenaltyBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The books of one month under both laws. Holds breaches, not tickets. Not thread-safe. */
final class MoneyMonth {
    private final Half before;
    private final Half after;
    private final YearMonth month;
    private final PenaltyBook old;
    private final PenaltyBook now;
    private final MoneyLines lines;

    /**
     * Opens the books.
     *
     * @param source where the month stands, for scenarios
     */
    MoneyMonth(Half before, Half after, CauseBooks books, YearMonth month, @Nullable String source) {
        this.before = before;
        this.after = after;
        this.month = month;
        this.old = before.open(month);
        this.now = after.open(month);
        this.lines = new MoneyLines(books, source);
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
            if (isMissed(line)) {
                lines.unit(ticket.id(), after.unit(ticket.unit()));
                lines.level(ticket.id(), ValueShifts.between(values(line.before()), values(line.after())));
            }
        }
        Breach breach = input.breach();
        if (breach != null) {
            old.add(breach, path);
            now.add(breach, path);
            lines.unit(breach.id(), after.unit(breach.unit()));
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
            if (!lines.compare(employee, one, other) && difference.signum() != 0) {
                LocalDate first = month.atDay(1);
                List<ValueShift> caps = ValueShifts.between(before.monthlyCap(first), after.monthlyCap(first));
                lines.cap(employee, first, caps, deducted(one), deducted(other));
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
                lines.byUnit(),
                lines.byDate(),
                lines.kinds());
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
