package io.github.wfarules.internal.deduction;

import io.github.wfarules.Need;
import io.github.wfarules.Text;
import io.github.wfarules.internal.evaluation.Citations;
import io.github.wfarules.internal.model.Deduction;
import io.github.wfarules.internal.model.Deduction.Split;
import io.github.wfarules.internal.model.ParameterLayer.Declaration;
import io.github.wfarules.internal.model.ParameterLayer.Kind;
import io.github.wfarules.internal.policy.Chain;
import io.github.wfarules.internal.policy.ParameterIndex;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an incident costs an employee, in every way that what is not settled may be taken. */
final class Amounts {
    private static final Duration NOT_MEASURED = Duration.ofSeconds(-1);

    private final Chain chain;
    private final Citations citations;
    private final Deduction deduction;
    private final Incident incident;
    private final LocalDate date;
    private final String employee;
    private final @Nullable BigDecimal base;
    private final int nth;
    private final Set<Need> needs = new LinkedHashSet<>();
    private final List<Computation> ways = new ArrayList<>(1);
    private boolean graced;

    /**
     * Computes.
     *
     * @param base what shares are taken of; null where it was not supplied
     * @param nth the how many-th breach of its kind this is for the employee within the deduction's time
     */
    Amounts(
            Chain chain,
            Citations citations,
            Deduction deduction,
            Incident incident,
            String employee,
            @Nullable BigDecimal base,
            int nth) {
        this.chain = chain;
        this.citations = citations;
        this.deduction = deduction;
        this.incident = incident;
        this.date = incident.breach().on();
        this.employee = employee;
        this.base = base;
        this.nth = nth;
        compute();
    }

    /** {@return the amount, where it is the same in every way; else null} */
    @Nullable
    BigDecimal settled() {
        if (!needs.isEmpty() || ways.isEmpty()) {
            return null;
        }
        BigDecimal first = ways.get(0).amount();
        return ways.stream().allMatch(way -> way.amount().compareTo(first) == 0) ? first : null;
    }

    /** {@return whether the lateness stays within the grace} */
    boolean isGraced() {
        return graced;
    }

    /** {@return what is missing, or makes a difference} */
    List<Need> needs() {
        if (needs.isEmpty() && settled() == null && !graced) {
            if (deduction.split() != null && splits().size() > 1) {
                needs.add(value(deduction.split()));
            }
            needs.addAll(incident.needs());
            if (needs.isEmpty()) {
                needs.add(new Need(
                        Need.Kind.CLARIFICATION,
                        deduction.id(),
                        new Text(
                                "siapa yang menanggung bila beberapa orang bertanggung jawab",
                                "who pays where several answered for it"),
                        null));
            }
        }
        return List.copyOf(needs);
    }

    Text text() {
        return ways.isEmpty()
                ? new Text("tidak dapat dihitung", "cannot be computed")
                : ways.get(0).text();
    }

    /** {@return whether no part of it falls to the employee, however it is split} */
    boolean isOthers() {
        return splits().stream().allMatch(split -> {
            Part part = Part.of(employee, incident.responsible(), split);
            return part != null && part.isNothing();
        });
    }

    private void compute() {
        Duration grace = (Duration) stated(deduction.grace(), false);
        Duration least = incident.least();
        Duration most = incident.most();
        if (grace != null && most != null && most.compareTo(grace) <= 0) {
            graced = true;
            return;
        }
        if (grace != null && (least == null || least.compareTo(grace) <= 0)) {
            needs.add(fact("breach.minutes", "lama keterlambatan", "how late it was"));
        }
        Object rate = stated(deduction.rate(), true);
        Object cap = stated(deduction.cap(), false);
        boolean capIsShare = deduction.cap() != null && isShare(deduction.cap());
        if (base == null && (deduction.measure() == Deduction.Measure.SHARE || capIsShare)) {
            String part = deduction.part();
            needs.add(fact(
                    part == null ? "allowance.amount" : "allowance.parts." + part,
                    "tunjangan pegawai untuk bulan itu",
                    "the allowance of the employee for the month"));
        }
        if (incident.inWorkingTime() && Quantity.countsDays(deduction)) {
            needs.add(new Need(
                    Need.Kind.CLARIFICATION,
                    deduction.id(),
                    new Text(
                            "berapa jam kerja yang dihitung satu hari keterlambatan; tulis batasnya dalam jam",
                            "how many working hours of lateness count as a day; write the limits in hours"),
                    null));
        }
        if (rate == null || !needs.isEmpty()) {
            return;
        }
        for (Duration late : least == null || least.equals(most) ? oneOrNone(most) : List.of(least, most)) {
            for (Split split : splits()) {
                compute(rate, (BigDecimal) cap, capIsShare, late == NOT_MEASURED ? null : late, split);
            }
        }
    }

    private static List<Duration> oneOrNone(@Nullable Duration late) {
        return List.of(late == null ? NOT_MEASURED : late);
    }

    private void compute(
            Object rate, @Nullable BigDecimal cap, boolean capIsShare, @Nullable Duration late, Split split) {
        BigDecimal units = Quantity.units(deduction, incident.breach(), late);
        BigDecimal step =
                deduction.steps() == null ? null : Quantity.step(deduction.steps(), incident.breach(), late, nth);
        if (units == null || deduction.steps() != null && step == null) {
            needs.add(fact("breach.minutes", "lama keterlambatan", "how late it was"));
            return;
        }
        BigDecimal applied = Rates.of(rate, incident.breach().severity(), step);
        if (applied == null && rate instanceof Map<?, ?> && incident.breach().severity() == null) {
            needs.add(fact("breach.severity", "tingkat pelanggaran", "how grave it was"));
            return;
        }
        if (applied == null) {
            needs.add(value(deduction.rate()));
            return;
        }
        Part part = Part.of(employee, incident.responsible(), split);
        if (part == null) {
            needs.add(new Need(
                    Need.Kind.CLARIFICATION,
                    deduction.id(),
                    new Text(
                            "siapa yang menanggung bila sampai tenggat tidak ada yang bertanggung jawab",
                            "who pays where nobody answered for it until the deadline"),
                    null));
            return;
        }
        ways.add(new Computation(
                deduction, new Computation.Terms(base, applied, units, cap, capIsShare, part.share(), part.of())));
    }

    private boolean isShare(String parameter) {
        Declaration declaration = chain.parameters().declaration(parameter);
        return declaration != null && declaration.kind() == Kind.PERCENTAGE;
    }

    private List<Split> splits() {
        @SuppressWarnings("unchecked")
        Set<String> codes = (Set<String>) stated(deduction.split(), false);
        List<Split> splits = new ArrayList<>(2);
        for (Split split : Split.values()) {
            if (codes == null
                    || codes.contains(split.name().toLowerCase(Locale.ROOT).replace('_', '-'))) {
                splits.add(split);
            }
        }
        return splits.isEmpty() ? List.of(Split.values()) : splits;
    }

    private @Nullable Object stated(@Nullable String parameter, boolean required) {
        ParameterIndex.Value value =
                parameter == null ? null : chain.parameters().valueOn(parameter, date);
        if (value == null && required && parameter != null) {
            needs.add(value(parameter));
        }
        return value == null ? null : value.value();
    }

    private Need value(String parameter) {
        Text title = citations.titleOf(parameter);
        return new Need(
                Need.Kind.VALUE,
                parameter,
                new Text("nilai yang belum ditetapkan: " + title.id(), "a value that is not set: " + title.en()),
                null);
    }

    private static Need fact(String name, String id, String en) {
        return new Need(Need.Kind.FACT, name, new Text(id, en), null);
    }
}
