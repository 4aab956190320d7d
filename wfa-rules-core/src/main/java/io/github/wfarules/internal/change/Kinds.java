package io.github.wfarules.internal.change;

import io.github.wfarules.change.ChangeKind;
import io.github.wfarules.change.Example;
import io.github.wfarules.change.MoneyKind;
import io.github.wfarules.change.QuestionChanges;
import io.github.wfarules.change.RosterKind;
import java.util.Comparator;

/** How the kinds of each sort of change add up. */
final class Kinds {
    private static final Comparator<String> NAMES = Comparator.nullsFirst(Comparator.naturalOrder());

    private Kinds() {}

    static Counted<ChangeKind> ofCases() {
        return new Counted<>(
                kind -> new Signature()
                        .add(kind.from().ordinal())
                        .add(kind.to().ordinal())
                        .causes(kind.causes()),
                ChangeKind::answers,
                Comparator.comparing(
                        ChangeKind::example,
                        Comparator.comparingInt(Example::facts)
                                .thenComparing(Example::after)
                                .thenComparing(Example::before)
                                .thenComparing(Example::workUnitId)
                                .thenComparing(Example::employeeId)
                                .thenComparing(Example::mode)
                                .thenComparingLong(Example::number)
                                .thenComparing(Example::source, NAMES)),
                (first, other) -> new ChangeKind(
                        first.from(), first.to(), first.causes(), first.answers() + other.answers(), first.example()));
    }

    static Counted<QuestionChanges.Kind> ofQuestions() {
        return new Counted<>(
                kind -> new Signature().add(kind.from()).add(kind.to()).causes(kind.causes()),
                QuestionChanges.Kind::answers,
                Comparator.comparing(
                        QuestionChanges.Kind::example,
                        Comparator.comparingInt(QuestionChanges.Example::facts)
                                .thenComparing(QuestionChanges.Example::date)
                                .thenComparing(QuestionChanges.Example::workUnitId)
                                .thenComparing(QuestionChanges.Example::employeeId, NAMES)
                                .thenComparingLong(QuestionChanges.Example::number)
                                .thenComparing(QuestionChanges.Example::source, NAMES)),
                (first, other) -> new QuestionChanges.Kind(
                        first.from(), first.to(), first.causes(), first.answers() + other.answers(), first.example()));
    }

    static Counted<RosterKind> ofRosters() {
        return new Counted<>(
                kind -> new Signature()
                        .add(kind.from().ordinal())
                        .add(kind.to().ordinal())
                        .causes(kind.causes()),
                RosterKind::applications,
                Comparator.comparing(
                        RosterKind::example,
                        Comparator.comparingInt(RosterKind.Example::members)
                                .thenComparing(RosterKind.Example::date)
                                .thenComparing(RosterKind.Example::workUnitId)
                                .thenComparing(RosterKind.Example::employeeId)
                                .thenComparing(RosterKind.Example::mode)
                                .thenComparingLong(RosterKind.Example::number)
                                .thenComparing(RosterKind.Example::source, NAMES)),
                (first, other) -> new RosterKind(
                        first.from(),
                        first.to(),
                        first.causes(),
                        first.applications() + other.applications(),
                        first.example()));
    }

    static Counted<MoneyKind> ofMoney() {
        return new Counted<>(
                kind -> new Signature()
                        .add(String.valueOf(kind.from()))
                        .add(String.valueOf(kind.to()))
                        .add(String.valueOf(kind.breach()))
                        .causes(kind.causes())
                        .values(kind.values()),
                MoneyKind::lines,
                Comparator.comparing(
                        MoneyKind::example,
                        Comparator.comparing(MoneyKind.Example::on)
                                .thenComparing(MoneyKind.Example::breachId)
                                .thenComparing(MoneyKind.Example::employeeId)
                                .thenComparing(MoneyKind.Example::source, NAMES)),
                (first, other) -> new MoneyKind(
                        first.from(),
                        first.to(),
                        first.breach(),
                        first.causes(),
                        first.values(),
                        first.lines() + other.lines(),
                        first.before().add(other.before()),
                        first.after().add(other.after()),
                        first.example()));
    }
}
