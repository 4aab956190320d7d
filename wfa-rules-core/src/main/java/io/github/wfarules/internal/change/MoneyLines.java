package io.github.wfarules.internal.change;

import io.github.wfarules.Penalty;
import io.github.wfarules.PenaltyLine;
import io.github.wfarules.change.Cause;
import io.github.wfarules.change.Holding;
import io.github.wfarules.change.MoneyChanges.Part;
import io.github.wfarules.change.MoneyKind;
import io.github.wfarules.change.ValueShift;
import io.github.wfarules.internal.evaluation.CauseBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The lines of deductions of a month under both laws, compared one by one. Not thread-safe. */
final class MoneyLines {
    private final CauseBooks books;
    private final @Nullable String source;
    private final Map<String, List<ValueShift>> levels = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();
    private final Counted<MoneyKind> kinds = Kinds.ofMoney();
    private final MoneyParts byUnit = new MoneyParts();
    private final MoneyParts byDate = new MoneyParts();

    /**
     * Begins with none.
     *
     * @param source where the month stands, for scenarios
     */
    MoneyLines(CauseBooks books, @Nullable String source) {
        this.books = books;
        this.source = source;
    }

    /** Notes which values of the service level of the ticket are others. */
    void level(String ticket, List<ValueShift> values) {
        if (!values.isEmpty()) {
            levels.put(ticket, values);
        }
    }

    /** Notes the code of the unit that a ticket or breach is with. */
    void unit(String id, @Nullable String code) {
        if (code != null) {
            units.put(id, code);
        }
    }

    /** {@return whether a line of the employee changes} */
    boolean compare(String employee, @Nullable Penalty before, @Nullable Penalty after) {
        Map<List<String>, PenaltyLine> gone = new LinkedHashMap<>();
        of(before).forEach(line -> gone.put(key(line), line));
        boolean changed = false;
        for (PenaltyLine line : of(after)) {
            changed |= compare(employee, gone.remove(key(line)), line);
        }
        for (PenaltyLine line : gone.values()) {
            changed |= compare(employee, line, null);
        }
        return changed;
    }

    private static List<PenaltyLine> of(@Nullable Penalty penalty) {
        return penalty == null ? List.of() : penalty.lines();
    }

    private static List<String> key(PenaltyLine line) {
        return List.of(
                line.source(), String.valueOf(line.breach()), line.finding().ruleId());
    }

    private boolean compare(String employee, @Nullable PenaltyLine was, @Nullable PenaltyLine is) {
        PenaltyLine any = is == null ? Objects.requireNonNull(was) : is;
        boolean same = was != null
                && is != null
                && was.status() == is.status()
                && Objects.equals(was.amount(), is.amount())
                && Objects.equals(was.postponedTo(), is.postponedTo());
        byUnit.add(new Part(units.get(any.source()), 1, same ? 0 : 1, amount(was), amount(is)));
        byDate.add(new Part(any.on().toString(), 1, same ? 0 : 1, amount(was), amount(is)));
        if (!same) {
            kinds.add(kind(employee, was, is, any));
        }
        return !same;
    }

    private MoneyKind kind(String employee, @Nullable PenaltyLine was, @Nullable PenaltyLine is, PenaltyLine any) {
        CauseBook book = books.on(any.on(), any.on());
        Holding held = was == null ? null : Holding.CERTAIN;
        Holding holds = is == null ? null : Holding.CERTAIN;
        Cause cause = book.cause(any.finding().ruleId(), held, holds, false);
        List<ValueShift> values = new ArrayList<>(levels.getOrDefault(any.source(), List.of()));
        if (was != null && is != null) {
            values.addAll(ValueShifts.between(was.values(), is.values()));
        }
        values.sort(Comparator.comparing(ValueShift::parameter));
        return new MoneyKind(
                was == null ? null : was.status(),
                is == null ? null : is.status(),
                any.breach(),
                CauseBook.tells(cause) ? List.of(cause) : List.of(),
                List.copyOf(new LinkedHashSet<>(values)),
                1,
                amount(was),
                amount(is),
                new MoneyKind.Example(any.on(), any.source(), employee, source));
    }

    private static BigDecimal amount(@Nullable PenaltyLine line) {
        return line == null || line.amount() == null ? BigDecimal.ZERO : line.amount();
    }

    /** Notes that no line of the employee changes, and still another sum is deducted. */
    void cap(String employee, LocalDate month, List<ValueShift> values, BigDecimal was, BigDecimal is) {
        kinds.add(new MoneyKind(
                null, null, null, List.of(), values, 1, was, is, new MoneyKind.Example(month, "", employee, source)));
    }

    /** {@return the lines by unit} */
    List<Part> byUnit() {
        return byUnit.all();
    }

    /** {@return the lines by day} */
    List<Part> byDate() {
        return byDate.all();
    }

    /** {@return the kinds of change, the most frequent first} */
    List<MoneyKind> kinds() {
        return kinds.all();
    }
}
