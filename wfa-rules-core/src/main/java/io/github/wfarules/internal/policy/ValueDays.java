package io.github.wfarules.internal.policy;

import io.github.wfarules.internal.model.ParameterLayer.DatedValue;
import io.github.wfarules.internal.model.ParameterLayer.Declaration;
import io.github.wfarules.internal.model.ParameterLayer.Kind;
import io.github.wfarules.internal.source.Place;
import io.github.wfarules.internal.source.ProblemLog;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks that no day has two values of one parameter in one layer, and no day none where that is asked for. */
final class ValueDays {

    private static final Comparator<DatedValue> BY_START =
            Comparator.comparing(DatedValue::from, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));

    private final ProblemLog log;

    ValueDays(ProblemLog log) {
        this.log = log;
    }

    static Days of(DatedValue value) {
        return new Days(value.from(), value.to());
    }

    void check(Declaration declaration, List<DatedValue> values, Place parameter) {
        if (declaration.kind() == Kind.DATE_WINDOWS) {
            return;
        }
        List<DatedValue> sorted = values.stream().sorted(BY_START).toList();
        for (int i = 1; i < sorted.size(); i++) {
            DatedValue former = sorted.get(i - 1);
            DatedValue later = sorted.get(i);
            Place at = new Place(parameter.file(), later.line(), 0);
            if (of(former).meet(of(later))) {
                log.error(
                        at,
                        "hari-hari nilai ini (%s) bertumpang tindih dengan yang pada baris %s (%s); beri `to` pada yang"
                                + " lebih dahulu",
                        "the days of this value (%s) overlap with those of line %s (%s); give the earlier one a `to`",
                        of(later),
                        former.line(),
                        of(former));
            } else if (declaration.continuous() && isGap(former, later)) {
                log.error(
                        at,
                        "dari %s sampai %s tidak ada nilai, padahal parameter ini `continuous`; mulai nilai ini lebih awal"
                                + " atau tambahkan satu nilai",
                        "there is no value from %s to %s, though this parameter is `continuous`; let this value begin"
                                + " earlier or add one",
                        dayAfter(former.to()),
                        dayBefore(later.from()));
            }
        }
    }

    private static @Nullable LocalDate dayAfter(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }

    private static @Nullable LocalDate dayBefore(@Nullable LocalDate day) {
        return day == null ? null : day.minusDays(1);
    }

    private static boolean isGap(DatedValue former, DatedValue later) {
        return former.to() != null
                && later.from() != null
                && !former.to().plusDays(1).equals(later.from());
    }
}
