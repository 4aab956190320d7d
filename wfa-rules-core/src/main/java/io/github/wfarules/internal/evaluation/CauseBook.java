package io.github.wfarules.internal.evaluation;

import io.github.wfarules.Effect;
import io.github.wfarules.Rulebook;
import io.github.wfarules.ValueUsed;
import io.github.wfarules.change.Cause;
import io.github.wfarules.change.Holding;
import io.github.wfarules.change.ValueShift;
import io.github.wfarules.internal.model.RuleDefinition;
import io.github.wfarules.internal.model.RuleDefinition.Operand.Source;
import io.github.wfarules.internal.policy.RuleIndex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says of rules what changes in them between one law on one day and another law on another. Immutable and thread-safe. */
public final class CauseBook {
    private final OnDay before;
    private final OnDay after;

    /** Compares the law before, on its day, with the law after, on its own. */
    public CauseBook(Law before, LocalDate dayBefore, Law after, LocalDate dayAfter) {
        this.before = new OnDay(before, dayBefore);
        this.after = new OnDay(after, dayAfter);
    }

    /** What a law says on a day. */
    private static final class OnDay {
        private final Law law;
        private final LocalDate day;
        private final Map<String, RuleDefinition> rules = new HashMap<>();
        private final Map<String, Rulebook.Rule> written = new HashMap<>();

        OnDay(Law law, LocalDate day) {
            this.law = law;
            this.day = day;
            for (RuleIndex.InForce rule : law.chain().rules().on(day)) {
                rules.put(rule.rule().id(), rule.rule());
            }
            Rulebooks.of(law, day).rules().forEach(rule -> written.put(rule.id(), rule));
        }

        @Nullable
        ValueUsed value(String parameter) {
            return law.chain().parameters().declaration(parameter) == null ? null : law.valueUsed(parameter, day);
        }
    }

    /**
     * {@return the rule with what changes in it}
     *
     * @param before how it stood; null where it did not hold
     * @param after how it stands; null where it does not hold
     * @param asksCalendar whether the case leaves it to the calendar if the day is a working day
     */
    public Cause cause(String rule, @Nullable Holding before, @Nullable Holding after, boolean asksCalendar) {
        RuleDefinition old = this.before.rules.get(rule);
        RuleDefinition now = this.after.rules.get(rule);
        Rulebook.Rule written = Objects.requireNonNull(
                now == null ? this.before.written.get(rule) : this.after.written.get(rule), rule);
        return new Cause(
                rule,
                written.effect(),
                written.reason(),
                written.layer(),
                written.basis(),
                holding(old, before),
                holding(now, after),
                old != null && now != null && isRewritten(old, now),
                values(old, now, asksCalendar));
    }

    /** {@return whether the rule itself, how it stands or what it reads is another} */
    public static boolean tells(Cause cause) {
        return cause.before() != cause.after()
                || cause.rewritten()
                || !cause.values().isEmpty();
    }

    /**
     * {@return the rules by which it is seen whether the duty was kept, with what changes in them; those that stay the
     * same are left out}
     */
    public List<Cause> measuring(String duty) {
        return Stream.of(before, after)
                .flatMap(side -> side.rules.values().stream())
                .filter(rule -> rule.effect() == Effect.VIOLATION && duty.equals(rule.of()))
                .map(RuleDefinition::id)
                .distinct()
                .sorted()
                .map(rule -> cause(rule, null, null, false))
                .filter(CauseBook::tells)
                .toList();
    }

    private static Holding holding(@Nullable RuleDefinition rule, @Nullable Holding holds) {
        if (holds != null) {
            return holds;
        }
        return rule == null ? Holding.NOT_IN_FORCE : Holding.DOES_NOT_HOLD;
    }

    private static boolean isRewritten(RuleDefinition old, RuleDefinition now) {
        return old.effect() != now.effect()
                || !Objects.equals(old.of(), now.of())
                || !Objects.equals(old.code(), now.code())
                || !old.condition().equals(now.condition())
                || !old.atoms().equals(now.atoms())
                || !old.operands().equals(now.operands())
                || old.consequence() != now.consequence()
                || !Objects.equals(old.placesParameter(), now.placesParameter())
                || !old.counting().equals(now.counting());
    }

    private List<ValueShift> values(@Nullable RuleDefinition old, @Nullable RuleDefinition now, boolean asksCalendar) {
        TreeSet<String> parameters = new TreeSet<>();
        boolean readsCalendar = false;
        for (RuleDefinition rule : Stream.of(old, now).filter(Objects::nonNull).toList()) {
            parameters.addAll(rule.parameters());
            readsCalendar |= rule.operands().stream().anyMatch(operand -> operand.source() == Source.CALENDAR);
        }
        List<ValueShift> shifts = new ArrayList<>();
        for (String parameter : parameters) {
            add(before.value(parameter), after.value(parameter), shifts);
        }
        if (readsCalendar && asksCalendar) {
            add(
                    before.law.citations().calendarDay(before.day),
                    after.law.citations().calendarDay(after.day),
                    shifts);
        }
        shifts.sort(Comparator.comparing(ValueShift::parameter));
        return shifts;
    }

    private static void add(@Nullable ValueUsed before, @Nullable ValueUsed after, List<ValueShift> shifts) {
        ValueUsed any = after != null ? after : before;
        String was = before == null ? null : before.value();
        String is = after == null ? null : after.value();
        if (any != null && !Objects.equals(was, is)) {
            shifts.add(new ValueShift(
                    any.parameter(),
                    any.title(),
                    was,
                    is,
                    before == null ? null : before.basis(),
                    after == null ? null : after.basis()));
        }
    }
}
