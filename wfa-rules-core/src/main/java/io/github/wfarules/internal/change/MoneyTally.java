package io.github.wfarules.internal.change;

import io.github.wfarules.change.MoneyChanges;
import org.jspecify.annotations.Nullable;

/** Adds up what changes in the deductions of months. Not thread-safe. */
final class MoneyTally {
    private @Nullable MoneyChanges sum;

    void add(MoneyChanges changes) {
        MoneyChanges old = sum;
        sum = old == null ? changes : sum(old, changes);
    }

    private static MoneyChanges sum(MoneyChanges one, MoneyChanges other) {
        MoneyKinds kinds = new MoneyKinds();
        one.kinds().forEach(kinds::add);
        other.kinds().forEach(kinds::add);
        return new MoneyChanges(
                one.employees() + other.employees(),
                one.changed() + other.changed(),
                one.before().add(other.before()),
                one.after().add(other.after()),
                one.more().add(other.more()),
                one.less().add(other.less()),
                one.openBefore() + other.openBefore(),
                one.openAfter() + other.openAfter(),
                kinds.all());
    }

    /** {@return what has been added so far; null where no month was} */
    @Nullable
    MoneyChanges all() {
        return sum;
    }
}
