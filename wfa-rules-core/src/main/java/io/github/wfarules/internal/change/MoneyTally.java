package io.github.wfarules.internal.change;

import io.github.wfarules.change.MoneyChanges;
import io.github.wfarules.change.MoneyKind;
import org.jspecify.annotations.Nullable;

/** Adds up what changes in the deductions of months. Not thread-safe. */
final class MoneyTally {
    private @Nullable MoneyChanges sum;

    void add(MoneyChanges changes) {
        MoneyChanges old = sum;
        sum = old == null ? changes : sum(old, changes);
    }

    private static MoneyChanges sum(MoneyChanges one, MoneyChanges other) {
        MoneyParts units = new MoneyParts();
        MoneyParts dates = new MoneyParts();
        Counted<MoneyKind> kinds = Kinds.ofMoney();
        for (MoneyChanges each : new MoneyChanges[] {one, other}) {
            each.units().forEach(units::add);
            each.dates().forEach(dates::add);
            kinds.add(each.kinds());
        }
        return new MoneyChanges(
                one.employees() + other.employees(),
                one.changed() + other.changed(),
                one.before().add(other.before()),
                one.after().add(other.after()),
                one.more().add(other.more()),
                one.less().add(other.less()),
                one.openBefore() + other.openBefore(),
                one.openAfter() + other.openAfter(),
                units.all(),
                dates.all(),
                kinds.all());
    }

    /** {@return what has been added so far; null where no month was} */
    @Nullable
    MoneyChanges all() {
        return sum;
    }
}
