package io.github.wfarules.internal.evaluation;

import io.github.wfarules.Effect;
import io.github.wfarules.Places;
import io.github.wfarules.facts.Determination;
import io.github.wfarules.facts.PolicyFunctions;
import io.github.wfarules.internal.kleene.Truth;
import io.github.wfarules.internal.model.Question;
import io.github.wfarules.internal.model.RuleDefinition;
import io.github.wfarules.internal.policy.ParameterIndex;
import io.github.wfarules.internal.policy.RuleIndex;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One case on one date, as compiled rules see it, and what they report of it. Lives for one answer, in one thread. Codes
 * have been made canonical before; a code that no list knows is unknown here. Each question has a kind of its own, and
 * only the rules of that question see it.
 */
public abstract class Evaluation implements PolicyFunctions {
    private static final Comparator<Determination> LAST = Comparator.comparing(
                    Determination::madeOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Determination::by, Comparator.nullsFirst(Comparator.<String>naturalOrder()));

    private static final Comparator<Match> ORDER = (one, other) ->
            Integer.compare(one.template().rank(), other.template().rank());

    /** More than most cases have, so that the list seldom grows. */
    private static final int MATCHES = 24;

    private final Law law;
    private final LocalDate date;
    private final List<Determination> determinations;
    private final RuleIndex.Stretch stretch;
    private final int stretchOfValues;
    private final List<Match> matches = new ArrayList<>(MATCHES);
    private int askedDepth;
    private int askedIndex;

    Evaluation(Law law, LocalDate date, List<Determination> determinations) {
        this.law = law;
        this.date = date;
        this.determinations = determinations;
        this.stretch = law.chain().rules().stretchOn(date);
        this.stretchOfValues = law.chain().parameters().stretchOn(date);
    }

    /** {@return what the rules of the question are about, once they are compiled} */
    public static Class<? extends Evaluation> of(Question question) {
        return switch (question) {
            case WORK_MODE -> WorkModeEvaluation.class;
            case COMPLIANCE -> ComplianceEvaluation.class;
            case UNIT_COMPLIANCE -> UnitComplianceEvaluation.class;
            case BREACH -> BreachEvaluation.class;
            case READINESS -> ReadinessEvaluation.class;
        };
    }

    /** Called by compiled rules: whether the rule holds on the date judged. */
    public final boolean inForce(int depth, int index) {
        asking(depth, index);
        return stretch.table()[depth][index];
    }

    /** Says which rule is asked from now on, so that a failure can be told of it. */
    public final void asking(int depth, int index) {
        askedDepth = depth;
        askedIndex = index;
    }

    /** {@return the number of the stretch of days that the date lies in, see {@link RuleIndex#stretches()}} */
    public final int stretch() {
        return stretch.number();
    }

    /** {@return the number of the stretch of days, around the date, on which every parameter keeps its value} */
    final int stretchOfValues() {
        return stretchOfValues;
    }

    /** Called by compiled rules: the rule certainly holds. */
    public final void certain(int depth, int index, @Nullable Object... values) {
        FindingTemplate template = law.template(depth, index);
        matches.add(template.match(this, null, values, places(template)));
    }

    /** Called by compiled rules: the rule could hold. */
    public final void possible(int depth, int index, Truth[] truths, @Nullable Object... values) {
        FindingTemplate template = law.template(depth, index);
        matches.add(template.match(this, truths, values, places(template)));
    }

    private @Nullable Places places(FindingTemplate template) {
        if (template.effect() != Effect.LIMITS_PLACES) {
            return null;
        }
        RuleDefinition rule = template.rule();
        String parameter = rule.placesParameter();
        return places(rule, parameter == null ? null : number(parameter));
    }

    /** {@return the id of the rule that was asked about last: the one whose condition failed, where one did} */
    public final String ruleBeingTested() {
        return law.template(askedDepth, askedIndex).rule().id();
    }

    final Law law() {
        return law;
    }

    final List<Match> matches() {
        return matches;
    }

    /** {@return what the rules reported, in the order of findings} Sorts it in place. */
    final List<Match> inOrder() {
        matches.sort(ORDER);
        return matches;
    }

    /** {@return whether the case leaves it to the calendar if the day is a working day} */
    abstract boolean asksCalendar();

    /** {@return the places that a rule with this share or number leaves} Only questions whose rules limit places are asked. */
    Places places(RuleDefinition rule, @Nullable BigDecimal value) {
        throw new IllegalStateException("no rule of this question limits places");
    }

    @Override
    public final LocalDate date() {
        return date;
    }

    @Override
    public final DayOfWeek weekday() {
        return date.getDayOfWeek();
    }

    @Override
    public final int weekdayOfMonth() {
        return (date.getDayOfMonth() - 1) / 7 + 1;
    }

    @Override
    public final int dayOfMonth() {
        return date.getDayOfMonth();
    }

    @Override
    public final @Nullable BigDecimal number(String parameter) {
        return (BigDecimal) value(parameter);
    }

    @Override
    public final @Nullable BigDecimal percentage(String parameter) {
        return (BigDecimal) value(parameter);
    }

    @Override
    @SuppressWarnings("unchecked")
    public final @Nullable Set<String> codes(String parameter) {
        return (Set<String>) value(parameter);
    }

    @Override
    @SuppressWarnings("unchecked")
    public final @Nullable Set<DayOfWeek> weekdays(String parameter) {
        return (Set<DayOfWeek>) value(parameter);
    }

    @Override
    public final boolean within(String parameter) {
        return value(parameter) != null;
    }

    @Override
    public final @Nullable Boolean determined(String code) {
        boolean yes = false;
        boolean no = false;
        for (int i = 0; i < determinations.size(); i++) {
            Determination act = determinations.get(i);
            if (code.equals(act.code()) && act.granted() != null && act.holdsOn(date)) {
                yes |= act.granted();
                no |= !act.granted();
            }
        }
        if (yes) {
            return !no || !refused(code);
        }
        return no ? Boolean.FALSE : null;
    }

    @Override
    public final boolean filed(String code) {
        return Boolean.TRUE.equals(determined(code));
    }

    @Override
    public final boolean refused(String code) {
        Determination no = last(code, false);
        if (no == null) {
            return false;
        }
        for (int i = 0; i < determinations.size(); i++) {
            Determination yes = determinations.get(i);
            if (isOnFile(yes, code, true) && !isBefore(yes.madeOn(), no.madeOn())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBefore(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isBefore(other);
    }

    @Override
    public final @Nullable String signedBy(String code) {
        Determination act = last(code, true);
        return act == null || act.by() == null ? null : law.chain().codes().canonical("parties", act.by());
    }

    @Override
    public final @Nullable LocalDate madeOn(String code) {
        Determination act = last(code, true);
        return act == null ? null : act.madeOn();
    }

    /** Of several of one day the order is that of the parties, so that the order of the input means nothing. */
    private @Nullable Determination last(String code, boolean granted) {
        Determination last = null;
        for (int i = 0; i < determinations.size(); i++) {
            Determination act = determinations.get(i);
            if (isOnFile(act, code, granted) && (last == null || LAST.compare(last, act) < 0)) {
                last = act;
            }
        }
        return last;
    }

    private boolean isOnFile(Determination act, String code, boolean granted) {
        return code.equals(act.code()) && Objects.equals(granted, act.granted()) && act.holdsOn(date);
    }

    @Override
    public final void finding() {
        throw calledDirectly();
    }

    static IllegalStateException calledDirectly() {
        return new IllegalStateException("rules report through their derived forms");
    }

    private @Nullable Object value(String parameter) {
        ParameterIndex.Value value = law.chain().parameters().valueOn(parameter, date);
        return value == null ? null : value.value();
    }
}
